#pragma once

#include "meterlink/se/command.h"

/// What the lists of the Price cluster hold (ZSE 1.4 D.4.2.4).
namespace meterglass::se {

struct PriceMatrixEntry
{
    std::uint8_t tierBlockId = 0; ///< with control bit 0 set the tier, else tier and block in the halves
    std::uint32_t price = 0;

    bool operator==(const PriceMatrixEntry &) const = default;

    static constexpr std::string_view Name = "PriceMatrixSubPayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PriceMatrixEntry;
        return std::tuple(field<Uint8>("tierBlockId", &C::tierBlockId), field<Uint32>("price", &C::price));
    }
};

/// The thresholds of one tier, or with control bit 0 set of all.
struct BlockThresholds
{
    std::uint8_t tierNumberOfBlockThresholds = 0; ///< tier in the high half, how many in the low
    ListView<zcl::DataType::Uint48> blockThreshold;

    bool operator==(const BlockThresholds &) const = default;

    static constexpr std::string_view Name = "BlockThresholdSubPayload";
    static std::size_t numberOfBlockThreshold(const BlockThresholds &record)
    {
        return record.tierNumberOfBlockThresholds & 0x0F;
    }
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = BlockThresholds;
        return std::tuple(field<Uint8>("tierNumberOfBlockThresholds", &C::tierNumberOfBlockThresholds),
                          list<Uint48>("blockThreshold", &C::blockThreshold, &C::numberOfBlockThreshold));
    }
};

struct TierLabel
{
    std::uint8_t tierId = 0;
    OctetsView tierLabel; ///< at most 12 octets

    bool operator==(const TierLabel &) const = default;

    static constexpr std::string_view Name = "TierLabelsPayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TierLabel;
        return std::tuple(field<Uint8>("tierId", &C::tierId), field<OctetString>("tierLabel", &C::tierLabel));
    }
};

} // namespace meterglass::se
