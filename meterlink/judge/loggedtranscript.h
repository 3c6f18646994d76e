#pragma once

#include "meterlink/capture/framelog.h"
#include "meterlink/judge/finding.h"

namespace meterglass::judge {

/// What a log has of a meter, as it is judged.
struct LoggedTranscript
{
    Transcript frames;
    /// The row of the log that each frame is.
    std::vector<std::size_t> rows;
};

/// The frames of a log from a row on, without those that are not opened. Monotonic times count from the first of them.
LoggedTranscript transcriptOf(const capture::FrameLog &log, std::size_t first);

} // namespace meterglass::judge
