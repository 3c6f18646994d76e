#pragma once

#include "core/quantity/money.h"
#include "meterlink/se/attributereading.h"

#include <cstdint>
#include <optional>

namespace meterglass::client {

/// How many decimals a meter's amounts have, in three families: prices and balances (Price 0x0616, 0x0617), costs
/// (Prepayment 0x0502, 0x0503) and bills (Metering 0x0A04).
///
/// What the meter does not have counts as GBP with 5 decimals, as every GB meter sends them. Another currency makes its
/// family's amounts invalid. A family can be read once the meter has answered for it.
class MoneyScale
{
public:
    static constexpr std::uint16_t PoundSterling = 826;

    /// @return whether `reading` was one of the five
    bool apply(const se::AttributeReading &reading);

    bool isPriceKnown() const { return m_priceCurrency && m_priceDecimals; }
    bool isCostKnown() const { return m_costCurrency && m_costDecimals; }
    bool isBillKnown() const { return m_billDecimals.has_value(); }

    /// 10^-5 GBP, rounded half away from zero; nothing where the scale makes no sense or the amount does not fit.
    std::optional<core::Money> balance(std::int64_t raw) const { return amount(raw, m_priceCurrency, m_priceDecimals); }
    std::optional<core::Money> cost(std::int64_t raw) const { return amount(raw, m_costCurrency, m_costDecimals); }
    std::optional<core::Money> bill(std::int64_t raw) const { return amount(raw, PoundSterling, m_billDecimals); }

    /// The same for a command that says its own scale. @param trailingDigit decimals in its high half
    static std::optional<core::Price> price(std::uint32_t raw, std::uint16_t currency, std::uint8_t trailingDigit);

private:
    static std::optional<core::Money> amount(std::int64_t raw, std::optional<std::int64_t> currency,
                                             std::optional<std::int64_t> decimals);

    std::optional<std::int64_t> m_priceCurrency;
    std::optional<std::int64_t> m_priceDecimals;
    std::optional<std::int64_t> m_costCurrency;
    std::optional<std::int64_t> m_costDecimals;
    std::optional<std::int64_t> m_billDecimals;
};

} // namespace meterglass::client
