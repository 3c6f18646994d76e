#include "meterlink/client/moneyscale.h"

#include "meterlink/se/clusters.h"

namespace meterglass::client {

namespace {

constexpr std::int64_t OurDecimals = 5;
/// Stands for an answer that is no number.
constexpr std::int64_t NoCurrency = -1;

/// Decimals in the high half of a byte.
constexpr std::int64_t trailingDigits(std::uint64_t byte)
{
    return static_cast<std::int64_t>(byte >> 4);
}

/// CurrencyScalingFactor counts powers of ten from 10^-6.
constexpr std::int64_t decimalsOfFactor(std::uint64_t factor)
{
    return 6 - static_cast<std::int64_t>(factor);
}

/// A refusal for another reason than that the meter does not have it says nothing.
template<typename Convert>
void take(std::optional<std::int64_t> &known, const se::AttributeReading &reading, std::int64_t absent, Convert convert)
{
    if (reading.status == zcl::Status::UnsupportedAttribute)
        known = absent;
    else if (const auto number = reading.value ? reading.value->asUnsigned() : std::nullopt)
        known = convert(*number);
}

std::int64_t currencyOf(std::uint64_t number)
{
    return number <= 999 ? static_cast<std::int64_t>(number) : NoCurrency;
}

} // namespace

bool MoneyScale::apply(const se::AttributeReading &reading)
{
    const auto is = [&reading](zcl::ClusterId cluster, zcl::AttributeId id) {
        return reading.cluster == cluster && reading.id == id;
    };
    if (is(se::cluster::Price, se::price::Currency))
        take(m_priceCurrency, reading, PoundSterling, currencyOf);
    else if (is(se::cluster::Price, se::price::PriceTrailingDigit))
        take(m_priceDecimals, reading, OurDecimals, trailingDigits);
    else if (is(se::cluster::Prepayment, se::prepayment::Currency))
        take(m_costCurrency, reading, PoundSterling, currencyOf);
    else if (is(se::cluster::Prepayment, se::prepayment::CurrencyScalingFactor))
        take(m_costDecimals, reading, OurDecimals, decimalsOfFactor);
    else if (is(se::cluster::Metering, se::metering::BillDeliveredTrailingDigit))
        take(m_billDecimals, reading, OurDecimals, trailingDigits);
    else
        return false;
    return true;
}

std::optional<core::Price> MoneyScale::price(std::uint32_t raw, std::uint16_t currency, std::uint8_t trailingDigit)
{
    const auto money = amount(raw, currencyOf(currency), trailingDigits(trailingDigit));
    return money ? std::optional(core::Price(money->count())) : std::nullopt;
}

std::optional<core::Money> MoneyScale::amount(std::int64_t raw, std::optional<std::int64_t> currency,
                                              std::optional<std::int64_t> decimals)
{
    if (currency != PoundSterling || !decimals)
        return std::nullopt;
    std::int64_t count = raw;
    for (std::int64_t digit = *decimals; digit < OurDecimals; ++digit) {
        if (__builtin_mul_overflow(count, 10, &count))
            return std::nullopt;
    }
    std::int64_t divisor = 1;
    for (std::int64_t digit = OurDecimals; digit < *decimals; ++digit)
        divisor *= 10;
    const std::int64_t half = count < 0 ? -divisor / 2 : divisor / 2;
    return core::Money((count + half) / divisor);
}

} // namespace meterglass::client
