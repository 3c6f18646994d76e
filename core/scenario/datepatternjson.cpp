#include "core/scenario/datepatternjson.h"

#include "core/scenario/jsonfield.h"

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<JsonName<unsigned>, 7> Weekdays{{{"monday"_L1, 1},
                                                      {"tuesday"_L1, 2},
                                                      {"wednesday"_L1, 3},
                                                      {"thursday"_L1, 4},
                                                      {"friday"_L1, 5},
                                                      {"saturday"_L1, 6},
                                                      {"sunday"_L1, 7}}};
constexpr QLatin1String LastDay("last");

unsigned readDayOfMonth(const JsonField &json)
{
    if (json.isText()) {
        json.text(LastDay, QStringLiteral("a whole number from 1 to 31 or \"last\""));
        return DatePattern::LastDay;
    }
    return unsigned(json.integer(1, 31));
}

} // namespace

QJsonObject toJson(const DatePattern &date)
{
    QJsonObject json;
    if (date.year)
        json["year"_L1] = *date.year;
    if (date.month)
        json["month"_L1] = qint64(*date.month);
    if (date.day == DatePattern::LastDay)
        json["day"_L1] = LastDay;
    else if (date.day)
        json["day"_L1] = qint64(*date.day);
    if (date.weekday)
        json["weekday"_L1] = nameOf(Weekdays, *date.weekday);
    return json;
}

DatePattern readDate(const JsonField &json)
{
    const JsonMembers members = json.members({}, {"year"_L1, "month"_L1, "day"_L1, "weekday"_L1});
    DatePattern date;
    if (members.has("year"_L1))
        date.year = int(members["year"_L1].integer(1900, 2154));
    if (members.has("month"_L1))
        date.month = unsigned(members["month"_L1].integer(1, 12));
    if (members.has("day"_L1))
        date.day = readDayOfMonth(members["day"_L1]);
    if (members.has("weekday"_L1))
        date.weekday = members["weekday"_L1].choice(Weekdays);
    if (!date.isPossible())
        json.refuse(QStringLiteral("is a date that never comes"));
    return date;
}

} // namespace meterglass::core
