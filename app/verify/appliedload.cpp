#include "app/verify/appliedload.h"

#include <algorithm>
#include <array>

namespace meterglass::app {

judge::ReferenceSpan appliedLoad(const core::Household &household, core::UtcSecond from, core::UtcSecond until)
{
    constexpr std::int64_t SecondsInHour = 3600;
    std::array<core::LoadSegment, 64> segments;
    std::int64_t wattSeconds = 0;
    for (core::UtcSecond at = from; at < until;) {
        const std::size_t count = household.play(at, until, segments);
        for (const core::LoadSegment &segment : std::span(segments).first(count))
            wattSeconds += std::max<std::int64_t>(0, segment.load.value_or(core::Power(0)).count())
                * (segment.until - segment.from).count();
        at = segments.at(count - 1).until;
    }
    return {from, until, double(wattSeconds) / SecondsInHour};
}

} // namespace meterglass::app
