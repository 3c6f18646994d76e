#include "core/scenario/scenariomoment.h"

namespace meterglass::core {

namespace {

struct Resolver
{
    UtcSecond operator()(UtcSecond moment) const { return moment; }
    UtcSecond operator()(const MonthsBefore &moment) const
    {
        const std::chrono::year_month_day first(HomeZone::startOfMonth(zone.dayOf(origin.now)));
        return zone.toUtc(LocalDay(first - std::chrono::months(moment.months)) + moment.time);
    }
    UtcSecond operator()(const DaysBefore &moment) const
    {
        return zone.toUtc(zone.dayOf(origin.now) - std::chrono::days(moment.days) + moment.time);
    }
    UtcSecond operator()(const DayOfScenario &moment) const
    {
        return zone.toUtc(zone.dayOf(origin.start) + std::chrono::days(moment.days) + moment.time);
    }

    const MomentOrigin &origin;
    const HomeZone &zone;
};

} // namespace

UtcSecond resolved(const ScenarioMoment &moment, const MomentOrigin &origin, const HomeZone &zone)
{
    return std::visit(Resolver{origin, zone}, moment);
}

} // namespace meterglass::core
