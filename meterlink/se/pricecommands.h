#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Price cluster (ZSE 1.4 D.4).
namespace meterglass::se {

struct GetCurrentPrice
{
    /// Bit 0: the asker's receiver is on when it is idle.
    std::uint8_t commandOptions = 0;

    bool operator==(const GetCurrentPrice &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetCurrentPrice";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        return std::tuple(field<Map8>("commandOptions", &GetCurrentPrice::commandOptions));
    }
};

struct PublishPrice
{
    std::uint32_t providerId = 0;
    OctetsView rateLabel; ///< at most 12 octets
    std::uint32_t issuerEventId = 0;
    std::uint32_t currentTime = 0; ///< UTC, as all times
    std::uint8_t unitOfMeasure = 0;
    std::uint16_t currency = 0;                         ///< ISO 4217 number
    std::uint8_t priceTrailingDigitAndPriceTier = 0;    ///< decimals of the price in the high half, its tier in the low
    std::uint8_t numberOfPriceTiersAndRegisterTier = 0; ///< how many tiers in the high half, the register's in the low
    std::uint32_t startTime = 0;                        ///< 0: now
    std::uint16_t durationInMinutes = 0;                ///< from the start time; 0xFFFF: until changed
    std::uint32_t price = 0;                            ///< of a unit of measure
    std::uint8_t priceRatio = 0xFF;                     ///< this and the next three: all ones where not used
    std::uint32_t generationPrice = 0xFFFF'FFFF;
    std::uint8_t generationPriceRatio = 0xFF;
    std::optional<std::uint32_t> alternateCostDelivered; ///< the first of those that a frame may end before
    std::optional<std::uint8_t> alternateCostUnit;
    std::optional<std::uint8_t> alternateCostTrailingDigit;
    std::optional<std::uint8_t> numberOfBlockThresholds;
    std::optional<std::uint8_t> priceControl; ///< bit 1: there are more than 15 tiers
    std::optional<std::uint8_t> numberOfGenerationTiers;
    std::optional<std::uint8_t> generationTier;
    std::optional<std::uint8_t> extendedNumberOfPriceTiers; ///< beyond 15, as the two that follow
    std::optional<std::uint8_t> extendedPriceTier;
    std::optional<std::uint8_t> extendedRegisterTier;

    bool operator==(const PublishPrice &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "PublishPrice";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishPrice;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<OctetString>("rateLabel", &C::rateLabel),
            field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("currentTime", &C::currentTime),
            field<Enum8>("unitOfMeasure", &C::unitOfMeasure), field<Uint16>("currency", &C::currency),
            field<Map8>("priceTrailingDigitAndPriceTier", &C::priceTrailingDigitAndPriceTier),
            field<Map8>("numberOfPriceTiersAndRegisterTier", &C::numberOfPriceTiersAndRegisterTier),
            field<UtcTime>("startTime", &C::startTime), field<Uint16>("durationInMinutes", &C::durationInMinutes),
            field<Uint32>("price", &C::price), field<Uint8>("priceRatio", &C::priceRatio),
            field<Uint32>("generationPrice", &C::generationPrice),
            field<Uint8>("generationPriceRatio", &C::generationPriceRatio),
            field<Uint32>("alternateCostDelivered", &C::alternateCostDelivered),
            field<Enum8>("alternateCostUnit", &C::alternateCostUnit),
            field<Map8>("alternateCostTrailingDigit", &C::alternateCostTrailingDigit),
            field<Uint8>("numberOfBlockThresholds", &C::numberOfBlockThresholds),
            field<Map8>("priceControl", &C::priceControl),
            field<Uint8>("numberOfGenerationTiers", &C::numberOfGenerationTiers),
            field<Enum8>("generationTier", &C::generationTier),
            field<Enum8>("extendedNumberOfPriceTiers", &C::extendedNumberOfPriceTiers),
            field<Enum8>("extendedPriceTier", &C::extendedPriceTier),
            field<Enum8>("extendedRegisterTier", &C::extendedRegisterTier));
    }
};

} // namespace meterglass::se
