#include "meterlink/virtual/virtualbench.h"

#include "core/tariff/tarifffaults.h"

namespace meterglass::virtualhan {

namespace action = core::driveaction;
namespace command = core::metercommand;
using core::DriveRefusal;

namespace {

/// Of one price at all times.
core::Tariff flat(core::Price price, const core::Tariff &before)
{
    core::Tariff tariff;
    tariff.name = "Bench";
    tariff.prices = {price};
    tariff.switching = core::SwitchingTable::always(core::TariffAction::timeOfUse(1));
    tariff.standingCharge = before.standingCharge;
    return tariff;
}

} // namespace

std::optional<DriveRefusal> VirtualBench::drive(const core::DriveAction &action)
{
    m_rig.esme.followClock(); // what was is lived through as it was
    const Refusal refusal = std::visit([this](const auto &each) { return apply(each); }, action);
    m_rig.esme.followClock(); // and what is new is said
    Q_EMIT driven();
    return refusal;
}

core::BenchState VirtualBench::state() const
{
    core::BenchState state;
    state.load = m_load;
    state.clockOffset = m_rig.values.clockOffset();
    state.loss = {m_link.loss};
    state.doubling = {m_link.doubling};
    state.damage = {m_link.damage};
    state.delay = {m_link.shortestDelay, m_link.longestDelay};
    state.faults = m_rig.values.faults();
    return state;
}

std::optional<core::UtcSecond> VirtualBench::nextTariffSwitch() const
{
    const auto &costs = m_rig.meter.costs();
    return costs && costs->nextSwitch() != core::UtcSecond::max() ? std::optional(costs->nextSwitch()) : std::nullopt;
}

VirtualBench::Refusal VirtualBench::enter(core::MeterCommand command)
{
    m_rig.meter.enter({m_rig.meter.now(), std::move(command)});
    return std::nullopt;
}

VirtualBench::Refusal VirtualBench::enterInAccount(core::MeterCommand command)
{
    return m_rig.meter.costs() ? enter(std::move(command)) : DriveRefusal::NoTariff;
}

VirtualBench::Refusal VirtualBench::setLink(const LinkFaults &link)
{
    m_link = link;
    m_rig.network.setFaults(link);
    return std::nullopt;
}

VirtualBench::Refusal VirtualBench::apply(const action::ApplyLoad &action)
{
    m_load = action;
    m_rig.household.drive(m_rig.meter.now(),
                          core::DrivenHousehold::Load{action.load, action.reactive.value_or(core::ReactivePower())});
    return std::nullopt;
}

VirtualBench::Refusal VirtualBench::apply(const action::RestoreLoad & /*action*/)
{
    m_load.reset();
    m_rig.household.drive(m_rig.meter.now(), std::nullopt);
    return std::nullopt;
}

VirtualBench::Refusal VirtualBench::apply(const action::SetPrice &action)
{
    if (!m_rig.meter.costs())
        return DriveRefusal::NoTariff;
    return apply(action::PushTariff{std::nullopt, flat(action.price, m_rig.meter.costs()->tariff())});
}

VirtualBench::Refusal VirtualBench::apply(const action::PushTariff &action)
{
    if (!m_rig.meter.costs())
        return DriveRefusal::NoTariff;
    if (!core::faultsOf(action.tariff).empty())
        return DriveRefusal::BadTariff;
    m_rig.meter.enter({action.at.value_or(m_rig.meter.now()), command::ChangeTariff{action.tariff}});
    return std::nullopt;
}

VirtualBench::Refusal VirtualBench::apply(const action::PushMessage &action)
{
    core::SupplierMessage message;
    message.text = action.text.toStdString();
    message.importance = static_cast<core::SupplierMessage::Importance>(action.importance);
    message.wantsConfirmation = action.wantsConfirmation;
    message.duration = action.duration;
    return enter(command::ShowMessage{std::move(message)});
}

VirtualBench::Refusal VirtualBench::apply(const action::WithdrawMessage & /*action*/)
{
    return enter(command::CancelMessage());
}

VirtualBench::Refusal VirtualBench::apply(const action::TopUp &action)
{
    return enterInAccount(action);
}

VirtualBench::Refusal VirtualBench::apply(const action::ActivateEmergencyCredit &action)
{
    return enterInAccount(action);
}

VirtualBench::Refusal VirtualBench::apply(const action::EnableSupply &action)
{
    return enterInAccount(action);
}

VirtualBench::Refusal VirtualBench::apply(const action::ResetBalance &action)
{
    return enterInAccount(action);
}

VirtualBench::Refusal VirtualBench::apply(const action::SetTimeDebt &action)
{
    return enterInAccount(action);
}

VirtualBench::Refusal VirtualBench::apply(const action::SetPaymentMode &action)
{
    if (!m_rig.meter.costs())
        return DriveRefusal::NoTariff;
    core::AccountSettings settings = m_rig.meter.costs()->account().settings();
    settings.paymentMode = action.mode;
    return enter(command::ConfigureAccount{settings});
}

VirtualBench::Refusal VirtualBench::apply(const action::SetNonDisablementPeriod &action)
{
    return enterInAccount(action);
}

VirtualBench::Refusal VirtualBench::apply(const action::CutPower &action)
{
    return enter(command::CutPower{action.duration});
}

VirtualBench::Refusal VirtualBench::apply(const action::OffsetClock &action)
{
    m_rig.values.setClockOffset(action.offset);
    return std::nullopt;
}

VirtualBench::Refusal VirtualBench::apply(const action::LoseFrames &action)
{
    LinkFaults link = m_link;
    link.loss = action.rate;
    return setLink(link);
}

VirtualBench::Refusal VirtualBench::apply(const action::DoubleFrames &action)
{
    LinkFaults link = m_link;
    link.doubling = action.rate;
    return setLink(link);
}

VirtualBench::Refusal VirtualBench::apply(const action::DamageFrames &action)
{
    LinkFaults link = m_link;
    link.damage = action.rate;
    return setLink(link);
}

VirtualBench::Refusal VirtualBench::apply(const action::DelayFrames &action)
{
    LinkFaults link = m_link;
    link.shortestDelay = action.shortest;
    link.longestDelay = std::max(action.shortest, action.longest);
    return setLink(link);
}

VirtualBench::Refusal VirtualBench::apply(const action::MendLink & /*action*/)
{
    return setLink({});
}

VirtualBench::Refusal VirtualBench::apply(const action::SwitchFault &action)
{
    m_rig.values.switchFault(action.fault, action.isOn);
    return std::nullopt;
}

} // namespace meterglass::virtualhan
