#pragma once

#include "meterlink/capture/filtercondition.h"
#include "meterlink/capture/framelog.h"
#include "meterlink/zcl/decodeerror.h"

#include <memory>

namespace meterglass::capture {

/// Chooses frames of a log:
///
///     cluster == Metering and command == "Report Attributes"
///     attribute == InstantaneousDemand
///     node == 0x1234 and not (security < link)
///     latency > 200ms or time > 12:30
///     bytes contains 00:04
///     remark
///
/// `and` binds tighter than `or`, `not` tighter than both, and two conditions side by side are joined by `and`. A bare
/// word is looked for in the names of cluster, command and attributes. Names are those of the standard, whatever their
/// case; with blanks they are quoted.
class FrameFilter
{
public:
    /// Every frame.
    FrameFilter() = default;

    /// An error's offset counts characters; it says what was expected there. @param text in UTF-8
    static zcl::Decoded<FrameFilter> parse(std::string_view text);

    bool isEverything() const { return m_nodes.empty(); }
    bool matches(const FrameLog &log, std::size_t index) const;

    bool operator==(const FrameFilter &other) const { return m_nodes == other.m_nodes; }

private:
    friend class FilterParser;

    enum class Kind : std::uint8_t { Condition, Not, And, Or };
    struct Node
    {
        Kind kind = Kind::Condition;
        std::size_t left = 0; ///< of Not the only one
        std::size_t right = 0;
        FilterCondition condition;

        bool operator==(const Node &) const = default;
    };

    bool matches(const Node &node, const FrameRow &row, std::size_t index, zcl::ByteView bytes) const;

    /// Where a condition compares times.
    std::shared_ptr<const core::HomeZone> m_zone;
    /// Parts before what they are parts of: the last is the whole.
    std::vector<Node> m_nodes;
};

} // namespace meterglass::capture
