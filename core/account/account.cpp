#include "core/account/account.h"

#include <algorithm>

namespace meterglass::core {

Account::Account(AccountSettings settings, AccountState state) : m_settings(settings), m_state(state)
{
    settleSupply();
}

void Account::configure(AccountSettings settings)
{
    m_settings = settings;
    settleEmergencyCredit();
    settleSupply();
}

Money Account::takeFromBalance(Money amount)
{
    const Money taken = std::clamp(m_state.balance - m_settings.disablementThreshold, Money(0), amount);
    m_state.balance -= taken;
    return taken;
}

Money Account::takeFromEmergencyCredit(Money amount)
{
    const Money taken = std::min(amount, emergencyCreditBalance());
    m_state.emergencyCreditUsed += taken;
    return taken;
}

Money Account::takeFromCredit(Money amount)
{
    const Money taken = takeFromBalance(amount);
    return taken + takeFromEmergencyCredit(amount - taken);
}

Money Account::accrue(Cost cost)
{
    const Money amount = m_state.cost.add(cost);
    if (isPrepayment())
        m_state.balance -= amount - takeFromCredit(amount);
    else
        m_state.balance -= amount;
    settleSupply();
    return amount;
}

void Account::chargeStandingCharge(Money perDay)
{
    if (!isPrepayment()) {
        m_state.balance -= perDay;
        return;
    }
    const Money taken = m_settings.suspendsDebtEmergency ? takeFromBalance(perDay) : takeFromCredit(perDay);
    m_state.accumulatedDebt += perDay - taken;
    settleSupply();
}

void Account::setTimeDebt(Money debt)
{
    m_state.timeDebt = debt;
}

Money Account::recoverDebt()
{
    if (!isPrepayment())
        return {};
    const Money instalment = std::min(m_settings.debtRecoveryRate, m_state.timeDebt);
    Money collected = takeFromBalance(instalment);
    const bool isDeferred = m_settings.suspendsDebtEmergency && emergencyCreditBalance() > Money(0);
    if (!isDeferred)
        collected += takeFromEmergencyCredit(instalment - collected);
    if (isDeferred || !m_settings.suspendsDebtDisabled) {
        m_state.accumulatedDebt += instalment - collected;
        collected = instalment;
    }
    m_state.timeDebt -= collected;
    settleSupply();
    return collected;
}

TopUpShares Account::topUp(Money credit)
{
    TopUpShares shares;
    if (isPrepayment()) {
        shares.accumulatedDebt = std::min(credit, m_state.accumulatedDebt);
        shares.emergencyCredit = std::min(credit - shares.accumulatedDebt, m_state.emergencyCreditUsed);
    }
    shares.balance = credit - shares.accumulatedDebt - shares.emergencyCredit;
    m_state.accumulatedDebt -= shares.accumulatedDebt;
    m_state.emergencyCreditUsed -= shares.emergencyCredit;
    m_state.balance += shares.balance;
    settleEmergencyCredit();
    settleSupply();
    return shares;
}

bool Account::activateEmergencyCredit()
{
    if (!isEmergencyCreditOffered())
        return false;
    m_state.isEmergencyCreditActivated = true;
    settleSupply();
    return true;
}

bool Account::enableSupply()
{
    if (m_state.supply != SupplyState::Armed)
        return false;
    m_state.supply = SupplyState::Enabled;
    return true;
}

void Account::resetBalance()
{
    m_state.balance = {};
    m_state.emergencyCreditUsed = {};
    m_state.isEmergencyCreditActivated = false;
    settleSupply();
}

void Account::setNonDisablementPeriod(bool isNow)
{
    m_state.isNonDisablementPeriod = isNow;
    settleSupply();
}

Money Account::emergencyCreditBalance() const
{
    if (!m_state.isEmergencyCreditActivated)
        return {};
    return std::max(m_settings.emergencyCreditLimit - m_state.emergencyCreditUsed, Money(0));
}

std::optional<Money> Account::creditBeforeDisablement() const
{
    if (!isPrepayment() || m_state.isNonDisablementPeriod)
        return std::nullopt;
    return combinedCredit() - m_settings.disablementThreshold;
}

std::optional<Money> Account::creditBeforeChange() const
{
    if (!isPrepayment())
        return std::nullopt;
    std::optional<Money> least = creditBeforeDisablement();
    const auto consider = [&least](bool mayCome, Money credit) {
        if (mayCome)
            least = least ? std::min(*least, credit) : credit;
    };
    const Money aboveThreshold = m_state.balance - m_settings.disablementThreshold;
    consider(!isLowCredit(), combinedCredit() - m_settings.lowCreditThreshold);
    consider(m_settings.emergencyCreditLimit > Money(0) && !m_state.isEmergencyCreditActivated
                 && !isEmergencyCreditOffered(),
             m_state.balance - m_settings.emergencyCreditThreshold);
    consider(m_state.isEmergencyCreditActivated && !isEmergencyCreditExhausted(),
             std::max(aboveThreshold, Money(0)) + emergencyCreditBalance());
    consider(m_state.isNonDisablementPeriod && !isDisablementSuspended(),
             combinedCredit() - m_settings.disablementThreshold);
    return least;
}

bool Account::isLowCredit() const
{
    return isPrepayment() && combinedCredit() < m_settings.lowCreditThreshold;
}

bool Account::isEmergencyCreditOffered() const
{
    return isPrepayment() && !m_state.isEmergencyCreditActivated && m_settings.emergencyCreditLimit > Money(0)
        && m_state.balance < m_settings.emergencyCreditThreshold;
}

bool Account::isEmergencyCreditExhausted() const
{
    return m_state.isEmergencyCreditActivated && emergencyCreditBalance() == Money(0);
}

bool Account::isDisablementSuspended() const
{
    return isPrepayment() && m_state.isNonDisablementPeriod && combinedCredit() < m_settings.disablementThreshold;
}

/// Offered anew once what was used is repaid and the balance has reached the threshold: the stricter reading of 3.6.
void Account::settleEmergencyCredit()
{
    if (m_state.emergencyCreditUsed == Money(0) && m_state.balance >= m_settings.emergencyCreditThreshold)
        m_state.isEmergencyCreditActivated = false;
}

void Account::settleSupply()
{
    if (!isPrepayment()) {
        m_state.supply = SupplyState::Enabled;
        return;
    }
    const Money credit = combinedCredit();
    if (credit < m_settings.disablementThreshold && !m_state.isNonDisablementPeriod)
        m_state.supply = SupplyState::Disabled;
    else if (credit > m_settings.disablementThreshold && m_state.supply == SupplyState::Disabled)
        m_state.supply = SupplyState::Armed;
}

} // namespace meterglass::core
