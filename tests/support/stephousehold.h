#pragma once

#include "core/household/household.h"

#include <QString>

#include <chrono>
#include <vector>

namespace meterglass::test {

/// A household whose load rises by 10 W at moments drawn by seed, 1 to 90 s apart: every step can be told by its text.
class StepHousehold final : public core::Household
{
public:
    StepHousehold(core::UtcSecond start, std::chrono::seconds length, std::uint64_t seed);

    std::size_t play(core::UtcSecond from, core::UtcSecond until, std::span<core::LoadSegment> out) const override;

    const std::vector<core::LoadSegment> &steps() const { return m_steps; }
    /// The step whose load reads `text` in kW with two decimals; 0 where it is no number.
    std::size_t indexOfKilowatts(const QString &text) const;

private:
    std::vector<core::LoadSegment> m_steps;
};

} // namespace meterglass::test
