#pragma once

#include "core/household/household.h"

#include <memory>

namespace meterglass::core {

/// A household whose load a bench may hold at what it likes, from a moment on.
class DrivenHousehold final : public Household
{
public:
    struct Load
    {
        Power active;
        ReactivePower reactive;

        bool operator==(const Load &) const = default;
    };

    explicit DrivenHousehold(std::unique_ptr<Household> own) : m_own(std::move(own)) { }

    /// From `from` on it draws `load`, or its own where that is nothing. What it drew before is its own again: whoever
    /// drives it first lets everyone who plays it live up to `from`.
    void drive(UtcSecond from, std::optional<Load> load);

    std::size_t play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const override;

private:
    std::unique_ptr<Household> m_own;
    UtcSecond m_from{};
    std::optional<Load> m_load;
};

} // namespace meterglass::core
