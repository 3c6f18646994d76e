#pragma once

#include "core/account/accountsettings.h"
#include "core/account/accountstate.h"
#include "core/quantity/energy.h"
#include "core/quantity/money.h"
#include "core/quantity/reactive.h"
#include "core/time/homezone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

/// How `simulate --json` writes values, whether the display knows them or the meter holds them: energy in Wh and varh,
/// power in W, money in 10^-5 GBP, times in ISO 8601 in UTC.
namespace meterglass::app {

/// ISO 8601 in UTC.
QString isoTime(core::UtcInstant instant);

QJsonValue toJson(core::Power power);
QJsonValue toJson(core::Energy energy);
QJsonValue toJson(core::ReactiveEnergy energy);
QJsonValue toJson(core::Money money);
QJsonValue toJson(core::Price price);
QJsonValue toJson(core::UtcSecond time);
QJsonValue toJson(const std::string &text);
QJsonValue toJson(bool isTrue);
/// "credit" or "prepayment".
QJsonValue toJson(core::PaymentMode mode);
/// "enabled", "disabled" or "armed".
QJsonValue toJson(core::SupplyState state);
/// "hourly" or "daily".
QJsonValue toJson(core::AccountSettings::DebtPeriod period);

/// Null where there is none.
template<typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}

QJsonArray numbersOf(const std::vector<std::int64_t> &numbers);
/// `day` and `energy`.
QJsonObject dayJson(core::LocalDay day, std::int64_t wattHours);
/// `end` and `energy`, which is null where it was not recorded.
QJsonObject halfHourJson(core::UtcSecond end, std::optional<std::uint32_t> energy);
/// `tier`, `block` and `price`.
QJsonObject priceJson(int tier, int block, core::Price price);

} // namespace meterglass::app
