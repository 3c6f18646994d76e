#include "core/store/meterdatabase.h"

#include "core/file/setaside.h"
#include "core/scenario/accountjson.h"
#include "core/scenario/messagejson.h"
#include "core/scenario/supplierjson.h"
#include "core/scenario/tariffjson.h"
#include "core/store/meterlogs.h"

#include <QFile>
#include <QJsonDocument>

namespace meterglass::core {

namespace {

constexpr qint64 Version = 2;
constexpr QLatin1String TariffText("tariff");
constexpr QLatin1String AccountText("account");
constexpr QLatin1String SupplierText("supplier");
constexpr QLatin1String MessageText("message");
constexpr const char *OriginItem = "origin";

using Database = Outcome<std::unique_ptr<MeterDatabase>, StoreError>;

void create(SqlFile &file)
{
    file.run(QStringLiteral(
        "CREATE TABLE value (id INTEGER PRIMARY KEY, item TEXT NOT NULL, value INTEGER NOT NULL) STRICT"));
    file.run(QStringLiteral("CREATE TABLE terms (item TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID"));
    meterlogs::create(file);
    file.run(QStringLiteral("PRAGMA user_version = %1").arg(Version));
}

/// A new file gets its tables; one of another version or another program is refused.
void prepare(SqlFile &file)
{
    const qint64 version = file.number(QStringLiteral("PRAGMA user_version"));
    const bool isEmpty = file.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")) == 0;
    if (isEmpty)
        file.transact([&file] { create(file); });
    else if (version != Version)
        file.failDamaged(
            QStringLiteral("it is of version %1, and this program knows version %2").arg(version).arg(Version));
    file.read(QStringLiteral("PRAGMA quick_check(1)"), [&file](const QSqlQuery &row) {
        if (row.value(0).toString() != QLatin1String("ok"))
            file.failDamaged(row.value(0).toString());
    });
}

std::map<std::string, std::int64_t> storedValues(SqlFile &file)
{
    std::map<std::string, std::int64_t> values;
    file.read(QStringLiteral("SELECT item, value FROM value"), [&values](const QSqlQuery &row) {
        values.emplace(row.value(0).toString().toStdString(), row.value(1).toLongLong());
    });
    return values;
}

using Texts = std::map<QString, QJsonObject>;

Texts storedTexts(SqlFile &file)
{
    Texts texts;
    file.read(QStringLiteral("SELECT item, json FROM terms"), [&texts](const QSqlQuery &row) {
        texts.emplace(row.value(0).toString(), QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object());
    });
    return texts;
}

/// What a text of the file says, as `read` reads it; nothing where there is none.
template<typename Read>
auto storedText(SqlFile &file, const Texts &texts, const QString &item, Read read)
{
    std::optional<std::decay_t<decltype(*read(QJsonObject()))>> value;
    if (const auto text = texts.find(item); text != texts.end()) {
        if (auto outcome = read(text->second))
            value = std::move(*outcome);
        else
            file.failDamaged(QStringLiteral("its %1 is not whole").arg(item));
    }
    return value;
}

std::optional<CostState> storedTerms(SqlFile &file, const Texts &texts)
{
    CostState terms;
    auto tariff = storedText(file, texts, TariffText, tariffFrom);
    const auto settings = storedText(file, texts, AccountText, accountSettingsFrom);
    if (!tariff && !settings)
        return std::nullopt;
    if (!tariff || !settings) {
        file.failDamaged(QStringLiteral("its tariff or its account settings are not whole"));
        return std::nullopt;
    }
    terms.tariff = std::move(*tariff);
    terms.settings = *settings;
    return terms;
}

/// Nothing where nothing was saved yet.
std::optional<MeterDatabase::Kept> storedMeter(SqlFile &file)
{
    const auto values = storedValues(file);
    if (values.empty())
        return std::nullopt;
    const auto origin = values.find(OriginItem);
    MeterState state(UtcSecond(), {});
    const Texts texts = storedTexts(file);
    state.costs = storedTerms(file, texts);
    state.supplier = storedText(file, texts, SupplierText, supplierFrom).value_or(SupplierDetails());
    state.message = storedText(file, texts, MessageText, heldMessageFrom);
    if (!restoreValues(state, values) || origin == values.end()) {
        file.failDamaged(QStringLiteral("a value of the meter's state is missing or impossible"));
        return std::nullopt;
    }
    meterlogs::restore(file, state);
    return MeterDatabase::Kept{std::move(state), UtcSecond(std::chrono::seconds(origin->second))};
}

/// @return where the file is now; empty where it could not be moved
QString moveAside(const QString &path)
{
    QString name = setAside(path);
    if (!name.isEmpty())
        QFile::rename(path + QStringLiteral("-wal"), name + QStringLiteral("-wal"));
    return name;
}

} // namespace

Database MeterDatabase::open(const QString &path)
{
    Database database = openReadable(path);
    if (database || database.error().kind != StoreError::Kind::Damaged)
        return database;
    const StoreError damage = database.error();
    const QString name = moveAside(path);
    if (name.isEmpty())
        return damage;
    database = openReadable(path);
    if (database)
        database.value()->m_keptAside = name + QStringLiteral(" (") + damage.what + QLatin1Char(')');
    return database;
}

Database MeterDatabase::openReadable(const QString &path)
{
    auto file = SqlFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<MeterDatabase> database(new MeterDatabase(std::move(file).value()));
    prepare(*database->m_file);
    database->m_stored = storedMeter(*database->m_file);
    if (auto error = database->m_file->takeError())
        return *error;
    return database;
}

std::optional<StoreError> MeterDatabase::save(const MeterState &state, UtcSecond origin, Durability durability)
{
    m_file->run(durability == Durability::Full ? QStringLiteral("PRAGMA synchronous = FULL")
                                               : QStringLiteral("PRAGMA synchronous = NORMAL"));
    std::vector<StoredValue> values = valuesOf(state);
    values.push_back({OriginItem, origin.time_since_epoch().count()});
    m_file->transact([&] {
        writeValues(values);
        if (state.costs)
            writeTerms(*state.costs);
        writeRecords(state);
        meterlogs::append(*m_file, state);
    });
    if (auto error = m_file->takeError()) {
        m_values.clear();
        m_tariff.reset();
        m_settings.reset();
        m_supplier.reset();
        m_message.reset();
        return error;
    }
    m_values = std::move(values);
    return std::nullopt;
}

void MeterDatabase::writeValues(const std::vector<StoredValue> &values)
{
    const bool isAnew = m_values.size() != values.size();
    if (isAnew)
        m_file->run(QStringLiteral("DELETE FROM value"));
    for (std::size_t index = 0; index < values.size(); ++index) {
        const StoredValue &value = values[index];
        if (isAnew)
            m_file->run(QStringLiteral("INSERT INTO value VALUES (?, ?, ?)"),
                        {qint64(index), QString::fromStdString(value.item), qint64(value.value)});
        else if (value != m_values[index])
            m_file->run(QStringLiteral("UPDATE value SET value = ? WHERE id = ?"),
                        {qint64(value.value), qint64(index)});
    }
}

void MeterDatabase::writeTerms(const CostState &costs)
{
    if (m_tariff != costs.tariff)
        writeText(TariffText, toJson(costs.tariff));
    if (m_settings != costs.settings)
        writeText(AccountText, toJson(costs.settings));
    m_tariff = costs.tariff;
    m_settings = costs.settings;
}

void MeterDatabase::writeRecords(const MeterState &state)
{
    if (m_supplier != state.supplier)
        writeText(SupplierText, toJson(state.supplier));
    if (state.message && m_message != state.message)
        writeText(MessageText, toJson(*state.message));
    m_supplier = state.supplier;
    m_message = state.message;
}

void MeterDatabase::writeText(const QString &item, const QJsonObject &json)
{
    m_file->run(QStringLiteral("INSERT OR REPLACE INTO terms VALUES (?, ?)"),
                {item, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
}

} // namespace meterglass::core
