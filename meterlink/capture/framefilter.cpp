#include "meterlink/capture/framefilter.h"

#include "meterlink/capture/filterparser.h"

namespace meterglass::capture {

zcl::Decoded<FrameFilter> FrameFilter::parse(std::string_view text)
{
    return FilterParser(text).parse();
}

bool FrameFilter::matches(const FrameLog &log, std::size_t index) const
{
    if (isEverything())
        return true;
    const FrameRow &row = log.row(index);
    return matches(m_nodes.back(), row, index, log.bytesOf(row));
}

bool FrameFilter::matches(const Node &node, const FrameRow &row, std::size_t index, zcl::ByteView bytes) const
{
    switch (node.kind) {
    case Kind::Condition:
        return node.condition.matches(row, index, bytes, m_zone.get());
    case Kind::Not:
        return !matches(m_nodes[node.left], row, index, bytes);
    case Kind::And:
        return matches(m_nodes[node.left], row, index, bytes) && matches(m_nodes[node.right], row, index, bytes);
    case Kind::Or:
        return matches(m_nodes[node.left], row, index, bytes) || matches(m_nodes[node.right], row, index, bytes);
    }
    return false;
}

} // namespace meterglass::capture
