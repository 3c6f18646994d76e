#include "core/scenario/momentjson.h"

#include "core/scenario/jsonfield.h"
#include "core/scenario/jsonpath.h"
#include "core/scenario/timeofday.h"
#include "core/time/isotime.h"

#include <algorithm>

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t MostMonths = 120;
constexpr std::int64_t MostDays = 3660;

constexpr auto Months = "monthsBefore"_L1;
constexpr auto Days = "daysBefore"_L1;
constexpr auto Day = "day"_L1;
constexpr auto Time = "time"_L1;

ScenarioMoment readIsoMoment(const JsonField &json, const HomeZone &zone)
{
    const QString text = json.text();
    const auto moment = parseIsoTime(text, zone);
    if (!moment)
        json.refuse(quotedFromJson(text) + u' ' + moment.error());
    return moment ? moment.value() : UtcSecond();
}

ScenarioMoment readCountedMoment(const JsonField &json, const std::vector<QLatin1String> &anchors)
{
    std::vector<QLatin1String> allowed = anchors;
    allowed.push_back(Time);
    const JsonMembers members = json.members({}, allowed);
    const auto has = [&members](QLatin1String name) { return members.has(name); };
    if (std::count_if(anchors.begin(), anchors.end(), has) != 1)
        json.refuse(anchors.size() == 2 ? QStringLiteral("needs either monthsBefore or daysBefore")
                                        : QStringLiteral("needs one of monthsBefore, daysBefore and day"));
    const auto time = members.has(Time) ? readTimeOfDay(members[Time]) : std::chrono::seconds();
    if (members.has(Months))
        return MonthsBefore{int(members[Months].integer(0, MostMonths)), time};
    if (members.has(Days))
        return DaysBefore{int(members[Days].integer(0, MostDays)), time};
    return DayOfScenario{int(members[Day].integer(0, MostDays)), time};
}

ScenarioMoment readMomentOf(const JsonField &json, const std::vector<QLatin1String> &anchors, const HomeZone &zone)
{
    if (json.isText())
        return readIsoMoment(json, zone);
    if (json.isObject())
        return readCountedMoment(json, anchors);
    json.expect(QStringLiteral("a time such as \"2026-07-01T18:30\" or {\"daysBefore\": 1}"));
    return {};
}

} // namespace

ScenarioMoment readMoment(const JsonField &json, const HomeZone &zone)
{
    return readMomentOf(json, {Months, Days, Day}, zone);
}

ScenarioMoment readStart(const JsonField &json, const HomeZone &zone)
{
    return readMomentOf(json, {Months, Days}, zone);
}

} // namespace meterglass::core
