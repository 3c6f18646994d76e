#pragma once

#include "core/household/household.h"

#include <algorithm>
#include <vector>

namespace meterglass::test {

/// A household whose load is a list of segments; unknown outside them.
class ListedHousehold final : public core::Household
{
public:
    /// @param segments in order, without overlaps
    explicit ListedHousehold(std::vector<core::LoadSegment> segments) : m_segments(std::move(segments)) { }

    std::size_t play(core::UtcSecond from, core::UtcSecond until, std::span<core::LoadSegment> out) const override
    {
        std::size_t count = 0;
        while (from < until && count < out.size()) {
            const core::LoadSegment next = segmentFrom(from);
            out[count++] = {from, std::min(next.until, until), next.load, next.reactive};
            from = next.until;
        }
        return count;
    }

private:
    core::LoadSegment segmentFrom(core::UtcSecond from) const
    {
        const auto next = std::partition_point(m_segments.begin(), m_segments.end(),
                                               [from](const core::LoadSegment &s) { return s.until <= from; });
        if (next == m_segments.end())
            return {from, core::UtcSecond::max(), std::nullopt};
        if (from < next->from)
            return {from, next->from, std::nullopt};
        return {from, next->until, next->load, next->reactive};
    }

    std::vector<core::LoadSegment> m_segments;
};

} // namespace meterglass::test
