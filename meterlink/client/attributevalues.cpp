#include "meterlink/client/attributevalues.h"

#include "meterlink/se/paymentbits.h"
#include "meterlink/se/utctime.h"

namespace meterglass::client {

std::optional<std::string> textIn(const zcl::ValueView &value)
{
    const auto octets = value.asOctets();
    if (!octets)
        return std::nullopt;
    return std::string(octets->begin(), octets->end());
}

std::optional<core::Power> thresholdIn(const zcl::ValueView &value)
{
    const auto watts = value.asUnsigned();
    if (!watts || *watts == 0)
        return std::nullopt;
    return core::Power(static_cast<std::int64_t>(*watts));
}

std::optional<core::UtcSecond> plausibleTimeIn(const zcl::ValueView &value)
{
    const auto seconds = value.asUnsigned();
    const core::UtcSecond time = se::fromUtcTime(static_cast<std::uint32_t>(seconds.value_or(0)));
    if (!seconds || time < std::chrono::sys_days(std::chrono::year(2001) / 1 / 1))
        return std::nullopt;
    return time;
}

std::optional<int> countIn(const zcl::ValueView &value)
{
    const auto number = value.asUnsigned();
    return number ? std::optional(static_cast<int>(*number & 0xFF)) : std::nullopt;
}

std::optional<core::PaymentMode> paymentModeIn(const zcl::ValueView &value)
{
    const auto bits = value.asUnsigned();
    if (!bits)
        return std::nullopt;
    return *bits & se::paymentcontrol::Prepayment ? core::PaymentMode::Prepayment : core::PaymentMode::Credit;
}

std::optional<CreditStatus> creditStatusIn(const zcl::ValueView &value)
{
    using namespace se::creditstatus;
    const auto bits = value.asUnsigned();
    if (!bits)
        return std::nullopt;
    const auto has = [bits](std::uint8_t bit) { return (*bits & bit) != 0; };
    return CreditStatus{has(Low), has(EmergencyCreditAvailable), has(EmergencyCreditSelected),
                        has(EmergencyCreditInUse), has(Exhausted)};
}

std::optional<core::SupplyState> supplyStateIn(const zcl::ValueView &value)
{
    const auto status = value.asUnsigned();
    if (!status)
        return std::nullopt;
    switch (se::SupplyStatus(*status)) {
    case se::SupplyStatus::Off:
        return core::SupplyState::Disabled;
    case se::SupplyStatus::OffArmed:
        return core::SupplyState::Armed;
    case se::SupplyStatus::On:
        return core::SupplyState::Enabled;
    }
    return std::nullopt;
}

std::optional<bool> disablementSuspensionIn(const zcl::ValueView &value)
{
    const auto alarms = value.asUnsigned();
    return alarms ? std::optional((*alarms & se::prepaymentalarm::FriendlyCreditInUse) != 0) : std::nullopt;
}

std::optional<core::AccountSettings::DebtPeriod> debtPeriodIn(const zcl::ValueView &value)
{
    using enum core::AccountSettings::DebtPeriod;
    const auto frequency = value.asUnsigned();
    if (frequency == 0U)
        return Hourly;
    return frequency == 1U ? std::optional(Daily) : std::nullopt;
}

std::optional<std::int64_t> numberIn(const zcl::ValueView &value)
{
    return value.asNumber();
}

} // namespace meterglass::client
