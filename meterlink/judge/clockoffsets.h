#pragma once

#include "meterlink/judge/readout.h"

namespace meterglass::judge {

/// How far a meter's clock was ahead of the examiner's when it was read: a second's part of it is the frame's way.
struct ClockOffset
{
    core::UtcInstant at;
    std::chrono::seconds ahead{0};
    std::size_t frame = 0;

    bool operator==(const ClockOffset &) const = default;
};

/// Each time that the meter's clock was read and set.
std::vector<ClockOffset> clockOffsets(const Readout &readout);

} // namespace meterglass::judge
