#pragma once

#include "core/account/accountsettings.h"
#include "core/meter/supplierdetails.h"
#include "core/meter/suppliermessage.h"
#include "core/tariff/tariff.h"
#include "core/time/instant.h"

#include <variant>
#include <vector>

namespace meterglass::core {

/// What a supplier, a consumer or the world does to a meter. Each takes effect at once.
namespace metercommand {

/// Add Credit; in credit mode a payment. @see Account::topUp
struct TopUp
{
    Money credit; ///< more than 0

    bool operator==(const TopUp &) const = default;
};
struct ActivateEmergencyCredit
{
    bool operator==(const ActivateEmergencyCredit &) const = default;
};
/// The consumer enables an armed supply.
struct EnableSupply
{
    bool operator==(const EnableSupply &) const = default;
};
/// Reset Meter Balance.
struct ResetBalance
{
    bool operator==(const ResetBalance &) const = default;
};
struct SetTimeDebt
{
    Money debt; ///< at least 0

    bool operator==(const SetTimeDebt &) const = default;
};
/// Payment mode, thresholds and recovery rate, all at once.
struct ConfigureAccount
{
    AccountSettings settings;

    bool operator==(const ConfigureAccount &) const = default;
};
/// Another tariff from now on. Registers and block counters stay.
struct ChangeTariff
{
    Tariff tariff; ///< without faults

    bool operator==(const ChangeTariff &) const = default;
};
/// A non-disablement period begins or ends.
struct SetNonDisablementPeriod
{
    bool isNow = false;

    bool operator==(const SetNonDisablementPeriod &) const = default;
};
/// A message to the consumer, in place of the one before.
struct ShowMessage
{
    SupplierMessage message;

    bool operator==(const ShowMessage &) const = default;
};
/// The message is withdrawn.
struct CancelMessage
{
    bool operator==(const CancelMessage &) const = default;
};
/// Change of supplier, or of what is told of it; all at once.
struct ChangeSupplier
{
    SupplierDetails supplier;

    bool operator==(const ChangeSupplier &) const = default;
};
/// The mains fail for a while: the meter measures nothing and says nothing.
struct CutPower
{
    std::chrono::seconds duration{}; ///< more than 0

    bool operator==(const CutPower &) const = default;
};

} // namespace metercommand

using MeterCommand =
    std::variant<metercommand::TopUp, metercommand::ActivateEmergencyCredit, metercommand::EnableSupply,
                 metercommand::ResetBalance, metercommand::SetTimeDebt, metercommand::ConfigureAccount,
                 metercommand::ChangeTariff, metercommand::SetNonDisablementPeriod, metercommand::ShowMessage,
                 metercommand::CancelMessage, metercommand::ChangeSupplier, metercommand::CutPower>;

/// A command and when it takes effect: after everything that falls due at that second, before the load that follows.
struct DiaryEntry
{
    UtcSecond at;
    MeterCommand command;

    bool operator==(const DiaryEntry &) const = default;
};

/// What will happen to a meter, in the order of time; of two for one second the first comes first.
using MeterDiary = std::vector<DiaryEntry>;

} // namespace meterglass::core
