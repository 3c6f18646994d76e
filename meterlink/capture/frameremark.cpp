#include "meterlink/capture/frameremark.h"

#include <array>

namespace meterglass::capture {

namespace {

constexpr auto Rows = std::to_array<RemarkInfo>({
    {FrameRemark::Unanswered, "unanswered", "The request had no answer by its deadline.", "ZCL8 2.5.12"},
    {FrameRemark::AnsweredTwice, "twice", "The request has been answered already.", "ZCL8 2.4.1.3"},
    {FrameRemark::Late, "late", "The answer came after its deadline of 1.5 s.", "Meterglass: HanRequest"},
    {FrameRemark::TooSoon, "soon", "The attribute was reported less than 10 s ago.", "SMETS2 5.5.3.14"},
    {FrameRemark::WeakSecurity, "weak", "The cluster asks for the link key.", "ZigBee Smart Energy 5.4.6"},
    {FrameRemark::Malformed, "malformed", "The bytes are not what the header says.", "ZCL8 2.4"},
    {FrameRemark::AnswersNothing, "orphan", "No request has this sequence number.", "ZCL8 2.4.1.3"},
    {FrameRemark::TooLong, "long", "One radio frame does not hold this without fragments.", "IEEE 802.15.4, 127 bytes"},
});

} // namespace

std::span<const RemarkInfo> frameRemarks()
{
    return Rows;
}

} // namespace meterglass::capture
