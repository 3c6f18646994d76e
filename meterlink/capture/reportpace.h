#pragma once

#include "meterlink/capture/framerow.h"

#include <unordered_map>

namespace meterglass::capture {

/// Finds attributes that are reported more often than every 10 s of bench time, less half a second that the air may
/// take.
class ReportPace
{
public:
    /// Takes a Report Attributes. @return whether it reports an attribute too soon
    bool isTooSoon(const FrameRow &report, zcl::ByteView payload);

private:
    std::unordered_map<std::uint64_t, FrameRow::Time> m_last;
};

} // namespace meterglass::capture
