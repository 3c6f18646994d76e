#include "core/scenario/scenariodiary.h"

#include <algorithm>

namespace meterglass::core {

namespace {

/// The last moment at which an event may happen.
UtcSecond lastOf(const Scenario::Event &event, const MomentOrigin &origin, UtcSecond until, const HomeZone &zone)
{
    return event.until ? std::min(until, resolved(*event.until, origin, zone)) : until;
}

} // namespace

MeterDiary diaryOf(const std::vector<Scenario::Event> &events, const MomentOrigin &origin, UtcSecond until,
                   const HomeZone &zone)
{
    MeterDiary diary;
    for (const Scenario::Event &event : events) {
        const UtcSecond last = lastOf(event, origin, until, zone);
        const UtcSecond first = resolved(event.at, origin, zone);
        const LocalSecond local = zone.toLocal(first);
        int passed = 0; // days, by the local calendar: an hour's change of the clocks does not shift what follows
        for (UtcSecond at = first; at <= last; at = zone.toUtc(local + std::chrono::days(passed))) {
            if (at >= origin.start)
                diary.push_back({at, event.command});
            if (!event.everyDays)
                break;
            passed += *event.everyDays;
        }
    }
    std::stable_sort(diary.begin(), diary.end(),
                     [](const auto &left, const auto &right) { return left.at < right.at; });
    return diary;
}

} // namespace meterglass::core
