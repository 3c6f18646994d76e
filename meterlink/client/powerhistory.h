#pragma once

#include "core/history/powersteps.h"
#include "core/quantity/power.h"
#include "meterlink/client/reading.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace meterglass::client {

/// What active power was within a stretch of time.
struct PowerBand
{
    core::Power least;
    core::Power most;
    core::Power mean;

    bool operator==(const PowerBand &) const = default;
};

/// Active power of the last week in steps of 10 s, in UTC, as a display hears it. A value, 242 kB when full.
///
/// Between two changes the last value holds, as long as the reading stayed current; what was stale or invalid is a gap.
class PowerHistory
{
public:
    static constexpr std::chrono::seconds Step = core::PowerSteps::Step;
    static constexpr std::size_t Capacity = 7 * 24 * 360;

    /// Takes in a reading whenever its value or its quality is another, and before the history is read.
    void take(const Reading<core::Power> &reading);

    /// Puts what was heard before into a history that is empty. @param earlier the oldest first; where two overlap the
    /// later one holds
    void restore(const std::vector<core::PowerSteps> &earlier);
    /// What is held from `since` on; all of it where it does not reach so far.
    core::PowerSteps stepsSince(core::UtcSecond since) const;

    bool isEmpty() const { return m_steps.watts.empty(); }
    /// Of the first step that is held, and after the last one.
    core::UtcSecond begin() const { return m_steps.begin; }
    core::UtcSecond end() const { return m_steps.end(); }

    /// Bands that follow each other from `from` on; nothing where there is a gap throughout. @param width a multiple of
    /// `Step`
    std::vector<std::optional<PowerBand>> bands(core::UtcSecond from, std::chrono::seconds width,
                                                std::size_t count) const;

private:
    static constexpr std::int32_t None = core::PowerSteps::None;

    void fillTo(core::UtcSecond until, std::int32_t watts);
    void forgetSurplus(std::size_t slack);
    std::optional<PowerBand> band(std::int64_t first, std::int64_t end) const;

    core::PowerSteps m_steps;
    /// What holds since the last reading.
    std::int32_t m_watts = None;
};

} // namespace meterglass::client
