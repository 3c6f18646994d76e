#include "meterlink/client/publishedprice.h"

#include "meterlink/client/moneyscale.h"
#include "meterlink/se/utctime.h"

namespace meterglass::client {

namespace {

constexpr std::uint32_t NoPrice = 0xFFFF'FFFF;
constexpr std::uint16_t UntilChanged = 0xFFFF;
constexpr int LargestTierInHalfAByte = 15;

int tierOf(const se::PublishPrice &command)
{
    const int tier = command.priceTrailingDigitAndPriceTier & 0x0F;
    return tier < LargestTierInHalfAByte ? tier : tier + command.extendedPriceTier.value_or(0);
}

std::optional<core::UtcSecond> endOf(const se::PublishPrice &command)
{
    if (command.durationInMinutes == UntilChanged)
        return std::nullopt;
    const std::uint32_t start = command.startTime == 0 ? command.currentTime : command.startTime;
    return se::fromUtcTime(start) + std::chrono::minutes(command.durationInMinutes);
}

} // namespace

std::optional<ActivePrice> activePriceOf(const se::PublishPrice &command)
{
    constexpr std::uint8_t KilowattHours = 0x00;
    if (command.price == NoPrice || command.unitOfMeasure != KilowattHours)
        return std::nullopt;
    const auto price = MoneyScale::price(command.price, command.currency, command.priceTrailingDigitAndPriceTier);
    if (!price)
        return std::nullopt;
    return ActivePrice{*price, command.rateLabel.text(), tierOf(command), endOf(command)};
}

} // namespace meterglass::client
