#pragma once

#include "core/bench/benchcontrol.h"
#include "core/household/drivenhousehold.h"
#include "core/meter/metercommand.h"
#include "meterlink/virtual/faultydoor.h"
#include "meterlink/virtual/loopback.h"
#include "meterlink/virtual/virtualesme.h"

namespace meterglass::virtualhan {

/// Drives a built-in meter: its home's load, its supplier's commands, its faults and its radio.
///
/// Owned by the composition root, on the application's thread.
class VirtualBench final : public core::BenchControl
{
    Q_OBJECT
public:
    /// What is driven; all must outlive the bench.
    struct Rig
    {
        core::SingleElementMeter &meter;
        core::DrivenHousehold &household; ///< that the meter plays
        FaultyValues &values;             ///< behind whose door the meter is
        Loopback &network;
        VirtualEsme &esme;
    };
    explicit VirtualBench(const Rig &rig) : m_rig(rig) { }

    std::optional<core::DriveRefusal> drive(const core::DriveAction &action) override;
    core::BenchState state() const override;
    std::optional<core::UtcSecond> nextTariffSwitch() const override;

private:
    using Refusal = std::optional<core::DriveRefusal>;
    Refusal apply(const core::driveaction::ApplyLoad &action);
    Refusal apply(const core::driveaction::RestoreLoad &action);
    Refusal apply(const core::driveaction::SetPrice &action);
    Refusal apply(const core::driveaction::PushTariff &action);
    Refusal apply(const core::driveaction::PushMessage &action);
    Refusal apply(const core::driveaction::WithdrawMessage &action);
    Refusal apply(const core::driveaction::TopUp &action);
    Refusal apply(const core::driveaction::ActivateEmergencyCredit &action);
    Refusal apply(const core::driveaction::EnableSupply &action);
    Refusal apply(const core::driveaction::ResetBalance &action);
    Refusal apply(const core::driveaction::SetTimeDebt &action);
    Refusal apply(const core::driveaction::SetPaymentMode &action);
    Refusal apply(const core::driveaction::SetNonDisablementPeriod &action);
    Refusal apply(const core::driveaction::CutPower &action);
    Refusal apply(const core::driveaction::OffsetClock &action);
    Refusal apply(const core::driveaction::LoseFrames &action);
    Refusal apply(const core::driveaction::DoubleFrames &action);
    Refusal apply(const core::driveaction::DamageFrames &action);
    Refusal apply(const core::driveaction::DelayFrames &action);
    Refusal apply(const core::driveaction::MendLink &action);
    Refusal apply(const core::driveaction::SwitchFault &action);
    Refusal enter(core::MeterCommand command);
    /// A command that needs a tariff and the account that comes with it.
    Refusal enterInAccount(core::MeterCommand command);
    Refusal setLink(const LinkFaults &link);

    Rig m_rig;
    std::optional<core::driveaction::ApplyLoad> m_load;
    LinkFaults m_link;
};

} // namespace meterglass::virtualhan
