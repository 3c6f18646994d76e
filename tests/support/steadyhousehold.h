#pragma once

#include "core/household/household.h"

namespace meterglass::test {

/// A household whose load never changes, or is unknown.
class SteadyHousehold final : public core::Household
{
public:
    explicit SteadyHousehold(std::optional<core::Power> load) : m_load(load) { }

    std::size_t play(core::UtcSecond from, core::UtcSecond until, std::span<core::LoadSegment> out) const override
    {
        out[0] = {from, until, m_load};
        return 1;
    }

private:
    std::optional<core::Power> m_load;
};

} // namespace meterglass::test
