#pragma once

#include "meterlink/capture/capturering.h"

#include <string>
#include <vector>

namespace meterglass::judge {

/// What passed an examiner's door to a meter, both ways, the oldest first.
using Transcript = std::vector<capture::CapturedFrame>;

/// What a meter is found to do about one requirement.
enum class Verdict : std::uint8_t {
    Supported,
    Missing,    ///< the meter says that it has not got it, or nothing at all
    Wrong,      ///< what it says cannot be right
    Untestable, ///< nothing was seen that could have shown it
};

/// The end of one check.
struct Finding
{
    Verdict verdict = Verdict::Untestable;
    /// What was seen, in a sentence with its numbers.
    std::string reason;
    /// Places in the transcript, in order. The check comes to the same verdict from these frames alone.
    std::vector<std::size_t> evidence;

    bool operator==(const Finding &) const = default;
};

} // namespace meterglass::judge
