#pragma once

#include "core/account/accountsettings.h"
#include "core/outcome/outcome.h"
#include "core/scenario/jsonerror.h"

#include <QJsonObject>

namespace meterglass::core {

class JsonField;

/// Account settings as scenario files and stores write them: the object `account` of
/// resources/scenarios/scenario.schema.json. Amounts are 10^-5 GBP.
QJsonObject toJson(const AccountSettings &settings);

/// What is not there has the value of a new `AccountSettings`.
Outcome<AccountSettings, JsonError> accountSettingsFrom(const QJsonObject &json);
AccountSettings readAccountSettings(const JsonField &json);

/// What a balance or a threshold can be: what a signed 32-bit attribute carries, in 10^-5 GBP.
constexpr std::int64_t LargestBalance = 0x7FFFFFFF;

/// An amount of money from 0 to `LargestBalance`.
Money readAmount(const JsonField &json);
/// The same that may be owed.
Money readBalance(const JsonField &json);

} // namespace meterglass::core
