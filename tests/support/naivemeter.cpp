#include "tests/support/naivemeter.h"

#include "tests/support/naivetime.h"

namespace meterglass::test {

NaiveMeter::NaiveMeter(const Configuration &configuration, const NaiveDiary &diary, long long utc)
    : m_now(utc),
      m_localDay(NaiveLondon::localDay(utc)),
      m_poweredFrom(utc),
      m_registers(configuration.registers),
      m_periods(m_localDay),
      m_diary(diary)
{
    for (const Channel channel : {Import, Export, ReactiveImport, ReactiveExport})
        m_readingsAtHalfHour[channel] = reading(channel);
    if (configuration.tariff) {
        NaiveAccount account;
        account.settings = configuration.account;
        account.balance = configuration.balance;
        account.timeDebt = configuration.timeDebt;
        m_costs.emplace(*configuration.tariff, configuration.billing, account, utc);
        lookAtAccount();
    }
    followDiary();
}

bool NaiveMeter::isSupplyEnabled() const
{
    return !m_costs || m_costs->account().supply == NaiveAccount::Supply::Enabled;
}

std::optional<long long> NaiveMeter::activePower(std::optional<long long> watts) const
{
    if (!isPowered())
        return std::nullopt;
    return isSupplyEnabled() ? watts : 0;
}

void NaiveMeter::second(std::optional<long long> watts, long long vars)
{
    if (isPowered()) {
        m_hadPower = true;
        if (watts && isSupplyEnabled())
            measure(*watts, vars);
    }
    ++m_now;
    lookAtAccount();
    if (m_now % 1800 == 0)
        endHalfHour();
    followDiary();
}

void NaiveMeter::measure(long long watts, long long vars)
{
    const long long before = reading(Import);
    m_registers[watts > 0 ? Import : Export] += watts > 0 ? watts : -watts;
    m_registers[vars > 0 ? ReactiveImport : ReactiveExport] += vars > 0 ? vars : -vars;
    const long long completed = reading(Import) - before;
    if (completed == 0)
        return;
    m_periods.addToDay(completed);
    m_periods.addToWeekAndMonth(completed);
    if (m_costs)
        m_costs->use(completed);
}

void NaiveMeter::endHalfHour()
{
    for (const Channel channel : {Import, Export, ReactiveImport, ReactiveExport}) {
        const long long taken = reading(channel) - m_readingsAtHalfHour[channel];
        m_profiles[channel][m_now] = m_hadPower ? std::optional(taken) : std::nullopt;
        m_readingsAtHalfHour[channel] = reading(channel);
    }
    m_hadPower = false;
    if (m_now % 86400 == 0)
        beginUtcDay();
    const bool hadDebt = m_costs && m_costs->account().timeDebt > 0;
    if (NaiveLondon::localDay(m_now) != m_localDay)
        beginDay();
    if (m_costs)
        m_costs->endHalfHour(m_now);
    if (hadDebt && m_costs->account().timeDebt == 0)
        m_records.log(m_now, 0x81A7);
    lookAtAccount();
}

void NaiveMeter::beginUtcDay()
{
    m_records.readDay(m_now, reading(Import), m_costs ? &*m_costs : nullptr);
    if (m_costs && m_costs->billsOn(m_now / 86400))
        endBilling(0x0002);
}

void NaiveMeter::endBilling(int cause)
{
    m_records.endBilling(m_now, cause, reading(Import), *m_costs);
}

void NaiveMeter::lookAtAccount()
{
    if (m_costs)
        m_records.lookAt(m_costs->account(), m_now);
}

void NaiveMeter::beginDay()
{
    ++m_localDay;
    m_periods.beginNextDay();
    if (m_costs)
        m_costs->beginDay();
}

void NaiveMeter::followDiary()
{
    while (isPowered() && m_nextCommand < m_diary.size() && m_diary[m_nextCommand].at <= m_now)
        apply(m_diary[m_nextCommand++]);
}

void NaiveMeter::apply(const NaiveCommand &command)
{
    if (command.kind == NaiveCommand::Kind::CutPower) {
        m_poweredFrom = m_now + command.number;
        m_outages.push_back({m_now, m_poweredFrom});
    } else if (m_costs) {
        applyToCosts(command);
        lookAtAccount();
    }
}

void NaiveMeter::applyToCosts(const NaiveCommand &command)
{
    NaiveAccount &account = m_costs->account();
    switch (command.kind) {
    case NaiveCommand::Kind::TopUp:
        m_records.log(m_now, 0x810E);
        return account.topUp(command.number);
    case NaiveCommand::Kind::ActivateEmergencyCredit:
        return account.activateEmergencyCredit();
    case NaiveCommand::Kind::EnableSupply:
        if (account.supply == NaiveAccount::Supply::Armed)
            m_records.log(m_now, 0x8161);
        return account.enableSupply();
    case NaiveCommand::Kind::ResetBalance:
        m_records.log(m_now, 0x8154);
        return account.resetBalance();
    case NaiveCommand::Kind::SetTimeDebt:
        m_records.log(m_now, 0x8154);
        account.timeDebt = command.number;
        return;
    case NaiveCommand::Kind::Configure:
        if (command.settings.isPrepayment != account.settings.isPrepayment)
            endBilling(0x4000);
        m_records.log(m_now, 0x8154);
        return account.configure(command.settings);
    case NaiveCommand::Kind::ChangeTariff:
        endBilling(0x0008);
        m_records.log(m_now, 0x8154);
        return m_costs->changeTariff(command.tariff, m_now);
    case NaiveCommand::Kind::SetNonDisablementPeriod:
        return account.setNonDisablementPeriod(command.number != 0);
    case NaiveCommand::Kind::CutPower:
        return;
    }
}

} // namespace meterglass::test
