#pragma once

#include "core/household/household.h"

#include <memory>

namespace meterglass::core {

/// One household up to a moment, and another from then on.
class SplicedHousehold final : public Household
{
public:
    SplicedHousehold(std::unique_ptr<Household> before, UtcSecond splice, std::unique_ptr<Household> after);

    std::size_t play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const override;

private:
    std::unique_ptr<Household> m_before;
    UtcSecond m_splice;
    std::unique_ptr<Household> m_after;
};

} // namespace meterglass::core
