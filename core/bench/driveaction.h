#pragma once

#include "core/account/accountsettings.h"
#include "core/bench/meterfault.h"
#include "core/meter/metercommand.h"
#include "core/quantity/power.h"
#include "core/quantity/reactive.h"
#include "core/tariff/tariff.h"

#include <QString>

#include <optional>
#include <variant>

namespace meterglass::core {

/// What an engineer does to a meter on the bench. Each takes effect at the meter's present.
namespace driveaction {

/// The meter's own commands.
using metercommand::ActivateEmergencyCredit;
using metercommand::EnableSupply;
using metercommand::ResetBalance;
using metercommand::SetNonDisablementPeriod;
using metercommand::SetTimeDebt;
using metercommand::TopUp;

/// A steady load in place of the household's own.
struct ApplyLoad
{
    static constexpr std::int64_t Largest = 100'000; ///< W and var, either way: a single phase of 400 A

    Power load;                            ///< import positive
    std::optional<ReactivePower> reactive; ///< import positive; nothing is 0 var

    bool operator==(const ApplyLoad &) const = default;
};
/// The household's own load again.
struct RestoreLoad
{
    bool operator==(const RestoreLoad &) const = default;
};
/// A tariff of this one price, with the standing charge of the present one.
struct SetPrice
{
    Price price; ///< 0 or more

    bool operator==(const SetPrice &) const = default;
};
struct PushTariff
{
    std::optional<UtcSecond> at; ///< nothing, or a moment of the past: at once
    Tariff tariff;               ///< without faults (`faultsOf`)

    bool operator==(const PushTariff &) const = default;
};
/// A supplier's message to the consumer, in place of the one before.
struct PushMessage
{
    enum class Importance { Low, Medium, High, Critical };

    QString text; ///< at most 116 bytes of UTF-8
    Importance importance = Importance::Low;
    std::optional<std::chrono::minutes> duration; ///< 1 to 65,534; nothing: until changed
    bool wantsConfirmation = false;

    bool operator==(const PushMessage &) const = default;
};
struct WithdrawMessage
{
    bool operator==(const WithdrawMessage &) const = default;
};
/// Set Payment Mode; what else is configured of the account stays.
struct SetPaymentMode
{
    PaymentMode mode = PaymentMode::Credit;

    bool operator==(const SetPaymentMode &) const = default;
};
/// The mains fail for a while.
struct CutPower
{
    std::chrono::seconds duration{1}; ///< more than 0

    bool operator==(const CutPower &) const = default;
};
/// The clock that the meter shows on the network lies so far ahead of bench time; its books keep bench time.
struct OffsetClock
{
    static constexpr std::chrono::seconds Largest{86'400};

    std::chrono::seconds offset{0};

    bool operator==(const OffsetClock &) const = default;
};
/// How likely it is, 0 to 1, that the radio loses, doubles or damages a frame.
struct LoseFrames
{
    double rate = 0;

    bool operator==(const LoseFrames &) const = default;
};
struct DoubleFrames
{
    double rate = 0;

    bool operator==(const DoubleFrames &) const = default;
};
struct DamageFrames
{
    double rate = 0;

    bool operator==(const DamageFrames &) const = default;
};
/// Every frame takes a time between these.
struct DelayFrames
{
    std::chrono::milliseconds shortest{0};
    std::chrono::milliseconds longest{0}; ///< no less than `shortest`, or that counts

    bool operator==(const DelayFrames &) const = default;
};
/// Frames arrive as they were sent.
struct MendLink
{
    bool operator==(const MendLink &) const = default;
};
struct SwitchFault
{
    MeterFault fault{};
    bool isOn = false;

    bool operator==(const SwitchFault &) const = default;
};

} // namespace driveaction

using DriveAction =
    std::variant<driveaction::ApplyLoad, driveaction::RestoreLoad, driveaction::SetPrice, driveaction::PushTariff,
                 driveaction::PushMessage, driveaction::WithdrawMessage, driveaction::TopUp,
                 driveaction::ActivateEmergencyCredit, driveaction::EnableSupply, driveaction::ResetBalance,
                 driveaction::SetTimeDebt, driveaction::SetPaymentMode, driveaction::SetNonDisablementPeriod,
                 driveaction::CutPower, driveaction::OffsetClock, driveaction::LoseFrames, driveaction::DoubleFrames,
                 driveaction::DamageFrames, driveaction::DelayFrames, driveaction::MendLink, driveaction::SwitchFault>;

} // namespace meterglass::core
