#include "core/store/powerdatabase.h"

#include <QtEndian>

namespace meterglass::core {

namespace {

void create(SqlFile &file)
{
    file.run(QStringLiteral("CREATE TABLE power (begin INTEGER PRIMARY KEY, watts BLOB NOT NULL) STRICT"));
}

constexpr Schema PowerSchema{1, create};

constexpr qsizetype BytesOfAStep = sizeof(qint32);
/// No row is longer than a month, and no moment later than the year 9999.
constexpr qsizetype MostSteps = 31 * 24 * 360;
constexpr qint64 LatestBegin = 253'402'300'799;

qint64 secondsOf(UtcSecond moment)
{
    return moment.time_since_epoch().count();
}

QByteArray bytesOf(const PowerSteps &steps)
{
    QByteArray bytes(static_cast<qsizetype>(steps.watts.size()) * BytesOfAStep, Qt::Uninitialized);
    qToLittleEndian<qint32>(steps.watts.data(), static_cast<qsizetype>(steps.watts.size()), bytes.data());
    return bytes;
}

/// Nothing where the row makes no sense.
std::optional<PowerSteps> stepsOf(qint64 begin, const QByteArray &bytes)
{
    const qsizetype count = bytes.size() / BytesOfAStep;
    const bool isAligned = bytes.size() % BytesOfAStep == 0 && begin % PowerSteps::Step.count() == 0;
    if (!isAligned || begin < 0 || begin > LatestBegin || count == 0 || count > MostSteps)
        return std::nullopt;
    PowerSteps steps{UtcSecond(std::chrono::seconds(begin)),
                     std::vector<std::int32_t>(static_cast<std::size_t>(count))};
    qFromLittleEndian<qint32>(bytes.constData(), count, steps.watts.data());
    return steps;
}

std::vector<PowerSteps> storedIn(SqlFile &file)
{
    std::vector<PowerSteps> stored;
    file.read(QStringLiteral("SELECT begin, watts FROM power ORDER BY begin"), [&](const QSqlQuery &row) {
        if (auto steps = stepsOf(row.value(0).toLongLong(), row.value(1).toByteArray()))
            stored.push_back(std::move(*steps));
        else
            file.failDamaged(QStringLiteral("a stretch of power is not whole"));
    });
    return stored;
}

} // namespace

Outcome<std::unique_ptr<PowerDatabase>, StoreError> PowerDatabase::open(const QString &path)
{
    return openOrSetAside<PowerDatabase>(path);
}

Outcome<std::unique_ptr<PowerDatabase>, StoreError> PowerDatabase::openReadable(const QString &path)
{
    auto file = SqlFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<PowerDatabase> database(new PowerDatabase(std::move(file).value()));
    prepare(*database->m_file, PowerSchema);
    database->m_stored = storedIn(*database->m_file);
    if (auto error = database->m_file->takeError())
        return *error;
    return database;
}

std::optional<StoreError> PowerDatabase::save(const PowerSteps &steps, UtcSecond oldest)
{
    m_file->run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    m_file->transact([&] {
        m_file->run(QStringLiteral("DELETE FROM power WHERE begin >= ?"), {secondsOf(steps.begin)});
        m_file->run(QStringLiteral("INSERT INTO power VALUES (?, ?)"), {secondsOf(steps.begin), bytesOf(steps)});
        m_file->run(QStringLiteral("DELETE FROM power WHERE begin + length(watts) / 4 * 10 <= ?"), {secondsOf(oldest)});
    });
    return m_file->takeError();
}

} // namespace meterglass::core
