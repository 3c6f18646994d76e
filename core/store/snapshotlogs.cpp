#include "core/store/snapshotlogs.h"

#include <QStringList>

namespace meterglass::core::snapshotlogs {

using std::chrono::seconds;

namespace {

constexpr int DailyReads = 0;
constexpr int BillingData = 1;
constexpr QLatin1Char BetweenLists(';');
constexpr QLatin1Char BetweenNumbers(',');

QString asText(const std::vector<std::int64_t> &numbers)
{
    QStringList texts;
    for (const std::int64_t number : numbers)
        texts += QString::number(number);
    return texts.join(BetweenNumbers);
}

/// "1,2;3,4,5": the TOU registers, then the blocks of each block set.
QString registersOf(const RegisterSnapshot &snapshot)
{
    QStringList lists{asText(snapshot.timeOfUse)};
    for (const auto &blocks : snapshot.blocks)
        lists += asText(blocks);
    return lists.join(BetweenLists);
}

std::optional<std::vector<std::int64_t>> numbersIn(const QString &text)
{
    std::vector<std::int64_t> numbers;
    for (const QString &number : text.split(BetweenNumbers, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.push_back(number.toLongLong(&isNumber));
        if (!isNumber || numbers.back() < 0)
            return std::nullopt;
    }
    return numbers;
}

/// @return whether the text makes sense
bool readRegisters(const QString &text, RegisterSnapshot &snapshot)
{
    const QStringList lists = text.split(BetweenLists);
    for (qsizetype index = 0; index < lists.size(); ++index) {
        auto numbers = numbersIn(lists[index]);
        if (!numbers)
            return false;
        if (index == 0)
            snapshot.timeOfUse = std::move(*numbers);
        else
            snapshot.blocks.push_back(std::move(*numbers));
    }
    return true;
}

template<typename Log>
void appendLog(SqlFile &file, int id, const Log &log)
{
    const qint64 last = file.number(QStringLiteral("SELECT max(number) FROM snapshot WHERE log = %1").arg(id));
    for (std::size_t index = 0; index < log.entries().size(); ++index) {
        const RegisterSnapshot &snapshot = log.entries().at(index);
        if (log.numberOf(index) <= last)
            continue;
        file.run(QStringLiteral("INSERT INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {id, qint64(log.numberOf(index)), qint64(snapshot.at.time_since_epoch().count()),
                  qint64(snapshot.cause), qint64(snapshot.activeImport), registersOf(snapshot),
                  qint64(snapshot.balance.count()), qint64(snapshot.emergencyCredit.count()),
                  qint64(snapshot.accumulatedDebt.count()), qint64(snapshot.timeDebt.count())});
    }
}

template<typename Log>
void restoreLog(SqlFile &file, int id, Log &log)
{
    file.read(QStringLiteral("SELECT * FROM snapshot WHERE log = %1 ORDER BY number").arg(id),
              [&](const QSqlQuery &row) {
                  RegisterSnapshot snapshot;
                  snapshot.at = UtcSecond(seconds(row.value(2).toLongLong()));
                  snapshot.cause = RegisterSnapshot::Cause(row.value(3).toUInt());
                  snapshot.activeImport = row.value(4).toLongLong();
                  if (!readRegisters(row.value(5).toString(), snapshot))
                      return file.failDamaged(QStringLiteral("a snapshot's registers are no numbers"));
                  snapshot.balance = Money(row.value(6).toLongLong());
                  snapshot.emergencyCredit = Money(row.value(7).toLongLong());
                  snapshot.accumulatedDebt = Money(row.value(8).toLongLong());
                  snapshot.timeDebt = Money(row.value(9).toLongLong());
                  log.restore(row.value(1).toLongLong(), std::move(snapshot));
              });
}

void forgetOldOf(SqlFile &file, int id, std::size_t entries)
{
    file.run(QStringLiteral("DELETE FROM snapshot WHERE log = %1 AND number <= (SELECT max(number) FROM snapshot WHERE"
                            " log = %1) - ?")
                 .arg(id),
             {qint64(entries)});
}

} // namespace

void create(SqlFile &file)
{
    file.run(QStringLiteral(
        "CREATE TABLE snapshot (log INTEGER, number INTEGER, at INTEGER NOT NULL, cause INTEGER NOT NULL,"
        " active_import INTEGER NOT NULL, registers TEXT NOT NULL, balance INTEGER NOT NULL, emergency_credit INTEGER"
        " NOT NULL, accumulated_debt INTEGER NOT NULL, time_debt INTEGER NOT NULL, PRIMARY KEY (log, number)) STRICT,"
        " WITHOUT ROWID"));
}

void append(SqlFile &file, const MeterState &state)
{
    appendLog(file, DailyReads, state.dailyReads);
    appendLog(file, BillingData, state.billingData);
}

void forgetOld(SqlFile &file)
{
    forgetOldOf(file, DailyReads, DailyReadLog::Entries);
    forgetOldOf(file, BillingData, BillingDataLog::Entries);
}

void restore(SqlFile &file, MeterState &state)
{
    restoreLog(file, DailyReads, state.dailyReads);
    restoreLog(file, BillingData, state.billingData);
}

} // namespace meterglass::core::snapshotlogs
