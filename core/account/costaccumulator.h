#pragma once

#include "core/quantity/money.h"

namespace meterglass::core {

/// What use has cost since the meter was fitted, exact; its amounts are differences of the rounded sum, so that they
/// add up to it and no rounding gathers.
class CostAccumulator
{
public:
    CostAccumulator() = default;
    constexpr explicit CostAccumulator(Cost total) : m_total(total) { }

    constexpr Cost total() const { return m_total; }

    /// @return by how much the rounded sum went up: the amount to store
    constexpr Money add(Cost cost)
    {
        const Cost before = m_total;
        m_total += cost;
        return between(before, m_total);
    }

    /// The stored amount of an interval, from the sums at its two ends.
    static constexpr Money between(Cost from, Cost to) { return rounded(to) - rounded(from); }

    bool operator==(const CostAccumulator &) const = default;

    /// Names what is remembered, for keeping it.
    static void describe(auto &self, auto visit) { visit("total", self.m_total); }

private:
    Cost m_total;
};

} // namespace meterglass::core
