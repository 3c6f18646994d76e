#include "app/tariffvalues.h"

#include "core/scenario/switchingtablejson.h"

namespace meterglass::app {

namespace {

QJsonArray dayProfilesJson(const core::SwitchingTable &table)
{
    constexpr int MinutesOfAnHour = 60;
    QJsonArray profiles;
    for (const auto &entries : table.dayProfiles) {
        QJsonArray profile;
        for (const auto &[start, action] : entries) {
            const int minutes = static_cast<int>(start.count());
            const QString time = QStringLiteral("%1:%2")
                                     .arg(minutes / MinutesOfAnHour, 2, 10, QLatin1Char('0'))
                                     .arg(minutes % MinutesOfAnHour, 2, 10, QLatin1Char('0'));
            profile.append(QJsonObject{{QStringLiteral("start"), time}, {QStringLiteral("tier"), action.number}});
        }
        profiles.append(profile);
    }
    return profiles;
}

} // namespace

QJsonObject calendarItems(const std::string &name, const core::SwitchingTable &table)
{
    const QJsonObject json = core::toJson(table);
    const bool isUtc = table.reference == core::TimeReference::Utc;
    return {{QStringLiteral("calendarName"), QString::fromStdString(name)},
            {QStringLiteral("calendarReference"), isUtc ? QStringLiteral("utc") : QStringLiteral("local")},
            {QStringLiteral("calendarSeasons"), json.value(QStringLiteral("seasons"))},
            {QStringLiteral("calendarWeekProfiles"), json.value(QStringLiteral("weekProfiles"))},
            {QStringLiteral("calendarDayProfiles"), dayProfilesJson(table)},
            {QStringLiteral("calendarSpecialDays"), json.value(QStringLiteral("specialDays"))}};
}

QJsonArray tierLabelsJson(const std::map<int, std::string> &labels)
{
    QJsonArray list;
    for (const auto &[tier, label] : labels)
        list.append(
            QJsonObject{{QStringLiteral("tier"), tier}, {QStringLiteral("label"), QString::fromStdString(label)}});
    return list;
}

QJsonObject blockEnergyJson(int tier, int block, std::int64_t wattHours)
{
    return {{QStringLiteral("tier"), tier},
            {QStringLiteral("block"), block},
            {QStringLiteral("energy"), qint64(wattHours)}};
}

} // namespace meterglass::app
