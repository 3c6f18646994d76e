#pragma once

#include "meterlink/client/metersnapshot.h"
#include "meterlink/zcl/value.h"

/// What the raw value of an attribute means, or nothing where it cannot be one. A value that is its type's "invalid"
/// does not come here.
namespace meterglass::client {

std::optional<std::string> textIn(const zcl::ValueView &value);
/// 0 is unset.
std::optional<core::Power> thresholdIn(const zcl::ValueView &value);
/// A clock that was never set starts at an epoch: 1970, or 2000 on ZigBee.
std::optional<core::UtcSecond> plausibleTimeIn(const zcl::ValueView &value);
std::optional<int> countIn(const zcl::ValueView &value);
std::optional<core::PaymentMode> paymentModeIn(const zcl::ValueView &value);
std::optional<CreditStatus> creditStatusIn(const zcl::ValueView &value);
std::optional<core::SupplyState> supplyStateIn(const zcl::ValueView &value);
std::optional<bool> disablementSuspensionIn(const zcl::ValueView &value);
std::optional<core::AccountSettings::DebtPeriod> debtPeriodIn(const zcl::ValueView &value);
/// A number, signed or not.
std::optional<std::int64_t> numberIn(const zcl::ValueView &value);

} // namespace meterglass::client
