#pragma once

#include "core/household/household.h"
#include "core/household/recordedtrace.h"
#include "core/household/weekplan.h"
#include "core/time/homezone.h"

namespace meterglass::core {

/// Replays a recorded load for ever, at the weekday and the local time at which it was recorded (see `WeekPlan`).
/// A recording that holds no whole local day is looped end to end instead.
class ReplayHousehold final : public Household
{
public:
    ReplayHousehold(RecordedTrace trace, const HomeZone &zone);

    std::size_t play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const override;

private:
    /// A moment of the recording, and for how long it runs on in step with the present.
    struct Source
    {
        UtcSecond at;
        std::chrono::seconds length;
    };
    Source sourceAt(UtcSecond now) const;

    RecordedTrace m_trace;
    HomeZone m_zone;
    WeekPlan m_plan;
};

} // namespace meterglass::core
