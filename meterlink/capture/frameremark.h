#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace meterglass::capture {

/// A rule that a frame breaks.
enum class FrameRemark : std::uint8_t {
    Unanswered,
    AnsweredTwice,
    Late,
    TooSoon,
    WeakSecurity,
    Malformed,
    AnswersNothing,
    TooLong,
};

/// One bit for each.
using RemarkBits = std::uint8_t;

constexpr RemarkBits bitOf(FrameRemark remark)
{
    return static_cast<RemarkBits>(1U << static_cast<unsigned>(remark));
}

struct RemarkInfo
{
    FrameRemark remark{};
    /// One word, as the filter has it.
    std::string_view name;
    std::string_view sentence;
    /// Where the rule stands.
    std::string_view clause;
};

/// In the order of their bits.
std::span<const RemarkInfo> frameRemarks();

} // namespace meterglass::capture
