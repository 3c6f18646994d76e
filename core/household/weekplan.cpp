#include "core/household/weekplan.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::days;
using std::chrono::seconds;

namespace {

using DaysByWeekday = std::array<std::vector<LocalDay>, 7>;

constexpr seconds WholeDay = days(1);

std::size_t weekdayOf(LocalDay day)
{
    return std::chrono::weekday(day).iso_encoding() - 1;
}

/// Whether every local time of the day exists: where the clocks go forward, an hour of it was never recorded.
bool hasEveryHour(LocalDay day, const HomeZone &zone)
{
    return zone.halfHoursIn(day) >= 48;
}

bool isWeekend(std::size_t weekday)
{
    return weekday >= 5;
}

/// The nearest whole recorded day at or before `weekday` in the weekly round, of its kind if there is one.
LocalDay substituteFor(std::size_t weekday, const DaysByWeekday &wholeDays)
{
    for (const bool anyKind : {false, true}) {
        for (std::size_t back = 0; back < wholeDays.size(); ++back) {
            const std::size_t candidate = (weekday + wholeDays.size() - back) % wholeDays.size();
            if (!wholeDays[candidate].empty() && (anyKind || isWeekend(candidate) == isWeekend(weekday)))
                return wholeDays[candidate].front();
        }
    }
    return {};
}

} // namespace

WeekPlan::WeekPlan(UtcSecond begin, UtcSecond end, const HomeZone &zone)
{
    const LocalSecond first = zone.toLocal(begin);
    const LocalSecond last = zone.toLocal(end);
    DaysByWeekday wholeDays;
    for (LocalDay day = std::chrono::ceil<days>(first); day + days(1) <= last; day += days(1)) {
        if (!hasEveryHour(day, zone))
            continue;
        wholeDays[weekdayOf(day)].push_back(day);
        m_isEmpty = false;
    }
    if (m_isEmpty)
        return;

    for (std::size_t weekday = 0; weekday < m_plans.size(); ++weekday) {
        for (const LocalDay day : wholeDays[weekday])
            m_plans[weekday].push_back({{seconds(0), WholeDay, day}});
        if (m_plans[weekday].empty())
            m_plans[weekday].push_back({{seconds(0), WholeDay, substituteFor(weekday, wholeDays)}});
    }
    const auto useTail = [&](LocalDay day, seconds from, seconds until) {
        const std::size_t weekday = weekdayOf(day);
        if (!wholeDays[weekday].empty() || from == until || !hasEveryHour(day, zone))
            return;
        const LocalDay substitute = substituteFor(weekday, wholeDays);
        m_plans[weekday] = {{{seconds(0), from, substitute}, {from, until, day}, {until, WholeDay, substitute}}};
    };
    const auto firstDay = std::chrono::floor<days>(first);
    const auto lastDay = std::chrono::floor<days>(last);
    // A recording that begins in the second run of the repeated hour does not hold the first, which stands for both.
    if (zone.toUtc(first) == begin)
        useTail(firstDay, first - firstDay, WholeDay);
    useTail(lastDay, seconds(0), last - lastDay);
}

WeekPlan::Entry WeekPlan::at(LocalSecond local) const
{
    const auto day = std::chrono::floor<days>(local);
    const seconds timeOfDay = local - day;
    const auto &plans = m_plans[weekdayOf(day)];
    const auto week = static_cast<std::size_t>(HomeZone::startOfWeek(day).time_since_epoch() / days(7));
    const DayPlan &plan = plans[week % plans.size()];
    const auto piece =
        std::find_if(plan.begin(), plan.end(), [timeOfDay](const Piece &p) { return timeOfDay < p.until; });
    return {piece->recorded, piece->until};
}

} // namespace meterglass::core
