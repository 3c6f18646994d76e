#include "meterlink/judge/loggedtranscript.h"

namespace meterglass::judge {

using capture::CapturedFrame;
using capture::FrameRow;

LoggedTranscript transcriptOf(const capture::FrameLog &log, std::size_t first)
{
    LoggedTranscript transcript;
    for (std::size_t index = first; index < log.size(); ++index) {
        const FrameRow &row = log.row(index);
        if (row.kind == FrameRow::Kind::Sealed)
            continue;
        CapturedFrame frame;
        frame.direction =
            row.is(FrameRow::IsSent) ? CapturedFrame::Direction::Sent : CapturedFrame::Direction::Received;
        frame.at = std::chrono::floor<core::UtcInstant::duration>(row.at);
        frame.passedAt = core::MonotonicTime(row.at - log.row(first).at);
        frame.frame = log.frame(index);
        transcript.frames.push_back(std::move(frame));
        transcript.rows.push_back(index);
    }
    return transcript;
}

} // namespace meterglass::judge
