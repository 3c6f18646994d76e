#include "core/store/meterlogs.h"

#include "core/store/snapshotlogs.h"

namespace meterglass::core::meterlogs {

using std::chrono::days;
using std::chrono::seconds;

namespace {

using HalfHour = ConsumptionBook::HalfHour;

/// A half hour that was not recorded is NULL.
QVariant stored(std::uint32_t energy)
{
    return energy == ProfileDataLog::NotRecorded ? QVariant() : QVariant(qint64(energy));
}

std::uint32_t energyFrom(const QVariant &value)
{
    return value.isNull() ? ProfileDataLog::NotRecorded : static_cast<std::uint32_t>(value.toLongLong());
}

/// What a channel holds so many half hours before its last.
QVariant back(const ProfileDataLog &log, std::size_t count)
{
    return count < log.size() ? stored(log.at(log.size() - 1 - count).energy) : QVariant();
}

qint64 secondsOf(UtcSecond at)
{
    return at.time_since_epoch().count();
}

void appendHalfHours(SqlFile &file, const ConsumptionBook &book)
{
    const ProfileDataLog &profile = book.importProfile();
    const UtcSecond last(seconds(file.number(QStringLiteral("SELECT max(end) FROM half_hour"))));
    std::size_t fresh = 0;
    while (fresh < profile.size() && profile.at(profile.size() - 1 - fresh).end > last)
        ++fresh;
    while (fresh-- > 0) {
        file.run(QStringLiteral("INSERT INTO half_hour VALUES (?, ?, ?, ?, ?)"),
                 {qint64(profile.at(profile.size() - 1 - fresh).end.time_since_epoch().count()), back(profile, fresh),
                  back(book.exportProfile(), fresh), back(book.reactiveImportProfile(), fresh),
                  back(book.reactiveExportProfile(), fresh)});
    }
}

/// @return whether a day was new
bool appendDays(SqlFile &file, const DailyConsumptionLog &log)
{
    const LocalDay last(days(file.number(QStringLiteral("SELECT max(day) FROM day"))));
    bool isNew = false;
    for (std::size_t index = 0; index < log.size(); ++index) {
        const DailyConsumption &entry = log.at(index);
        if (entry.day <= last)
            continue;
        file.run(QStringLiteral("INSERT INTO day VALUES (?, ?)"),
                 {qint64(entry.day.time_since_epoch().count()), qint64(entry.energy)});
        isNew = true;
    }
    return isNew;
}

void appendOutages(SqlFile &file, const OutageLog &log)
{
    const UtcSecond last(seconds(file.number(QStringLiteral("SELECT max(began) FROM outage"))));
    for (std::size_t index = 0; index < log.size(); ++index) {
        const Outage &outage = log.at(index);
        if (outage.from > last)
            file.run(QStringLiteral("INSERT INTO outage VALUES (?, ?)"),
                     {qint64(outage.from.time_since_epoch().count()), qint64(outage.until.time_since_epoch().count())});
    }
}

void appendEvents(SqlFile &file, const EventLog &log)
{
    const std::int64_t last = file.number(QStringLiteral("SELECT max(number) FROM event"));
    for (std::size_t index = 0; index < log.entries().size(); ++index) {
        const MeterEvent &event = log.entries().at(index);
        if (log.numberOf(index) > last)
            file.run(QStringLiteral("INSERT INTO event VALUES (?, ?, ?)"),
                     {qint64(log.numberOf(index)), secondsOf(event.at), int(event.code)});
    }
}

void forgetOld(SqlFile &file)
{
    file.run(QStringLiteral("DELETE FROM event WHERE number <= (SELECT max(number) FROM event) - ?"),
             {qint64(EventLog::Entries)});
    snapshotlogs::forgetOld(file);
    file.run(QStringLiteral("DELETE FROM half_hour WHERE end <= (SELECT max(end) FROM half_hour) - ?"),
             {qint64(seconds(ProfileDataLog::HalfHour).count()) * qint64(ProfileDataLog::ThirteenMonths)});
    file.run(QStringLiteral("DELETE FROM day WHERE day <= (SELECT max(day) FROM day) - ?"),
             {qint64(DailyConsumptionLog::Days)});
    file.run(
        QStringLiteral("DELETE FROM outage WHERE began NOT IN (SELECT began FROM outage ORDER BY began DESC LIMIT ?)"),
        {qint64(OutageLog::Entries)});
}

void restoreHalfHours(SqlFile &file, ConsumptionBook &book)
{
    std::optional<UtcSecond> previous;
    file.read(QStringLiteral("SELECT * FROM half_hour ORDER BY end"), [&](const QSqlQuery &row) {
        const UtcSecond end(seconds(row.value(0).toLongLong()));
        if (previous && end != *previous + ProfileDataLog::HalfHour)
            return file.failDamaged(QStringLiteral("its half hours do not follow each other"));
        previous = end;
        book.restore(HalfHour{end, energyFrom(row.value(1)), energyFrom(row.value(2)), energyFrom(row.value(3)),
                              energyFrom(row.value(4))});
    });
}

void restoreDays(SqlFile &file, ConsumptionBook &book)
{
    std::optional<LocalDay> previous;
    file.read(QStringLiteral("SELECT day, energy FROM day ORDER BY day"), [&](const QSqlQuery &row) {
        const LocalDay day(days(row.value(0).toLongLong()));
        if (previous && day != *previous + days(1))
            return file.failDamaged(QStringLiteral("its days do not follow each other"));
        previous = day;
        book.restore(DailyConsumption{day, row.value(1).toLongLong()});
    });
}

} // namespace

void create(SqlFile &file)
{
    file.run(
        QStringLiteral("CREATE TABLE half_hour (end INTEGER PRIMARY KEY, active_import INTEGER, active_export INTEGER,"
                       " reactive_import INTEGER, reactive_export INTEGER) STRICT"));
    file.run(QStringLiteral("CREATE TABLE day (day INTEGER PRIMARY KEY, energy INTEGER NOT NULL) STRICT"));
    file.run(QStringLiteral("CREATE TABLE outage (began INTEGER PRIMARY KEY, ended INTEGER NOT NULL) STRICT"));
    snapshotlogs::create(file);
    file.run(QStringLiteral(
        "CREATE TABLE event (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, code INTEGER NOT NULL) STRICT"));
}

void append(SqlFile &file, const MeterState &state)
{
    appendHalfHours(file, state.consumption);
    appendOutages(file, state.outages);
    appendEvents(file, state.events);
    snapshotlogs::append(file, state);
    if (appendDays(file, state.consumption.dailyConsumption()))
        forgetOld(file);
}

void restore(SqlFile &file, MeterState &state)
{
    restoreHalfHours(file, state.consumption);
    restoreDays(file, state.consumption);
    file.read(QStringLiteral("SELECT began, ended FROM outage ORDER BY began"), [&state](const QSqlQuery &row) {
        state.outages.append(
            {UtcSecond(seconds(row.value(0).toLongLong())), UtcSecond(seconds(row.value(1).toLongLong()))});
    });
    file.read(QStringLiteral("SELECT number, at, code FROM event ORDER BY number"), [&state](const QSqlQuery &row) {
        state.events.restore(
            row.value(0).toLongLong(),
            {UtcSecond(seconds(row.value(1).toLongLong())), EventCode(std::uint16_t(row.value(2).toUInt()))});
    });
    snapshotlogs::restore(file, state);
}

} // namespace meterglass::core::meterlogs
