#include "tests/support/naiveaccount.h"

namespace meterglass::test {

namespace {

long long lesser(long long a, long long b)
{
    return a < b ? a : b;
}

} // namespace

long long NaiveAccount::emergencyCreditBalance() const
{
    const long long left = settings.emergencyCreditLimit - emergencyCreditUsed;
    return isEmergencyCreditActivated && left > 0 ? left : 0;
}

long long NaiveAccount::takeFromBalance(long long amount)
{
    const long long available = balance - settings.disablementThreshold;
    if (available <= 0)
        return 0;
    const long long taken = lesser(available, amount);
    balance -= taken;
    return taken;
}

long long NaiveAccount::takeFromEmergencyCredit(long long amount)
{
    const long long taken = lesser(amount, emergencyCreditBalance());
    emergencyCreditUsed += taken;
    return taken;
}

void NaiveAccount::use(long long amount)
{
    if (settings.isPrepayment) {
        amount -= takeFromBalance(amount);
        amount -= takeFromEmergencyCredit(amount);
    }
    balance -= amount;
    settleSupply();
}

void NaiveAccount::chargeStandingCharge(long long amount)
{
    if (!settings.isPrepayment) {
        balance -= amount;
    } else {
        amount -= takeFromBalance(amount);
        if (!settings.suspendsDebtEmergency)
            amount -= takeFromEmergencyCredit(amount);
        accumulatedDebt += amount;
    }
    settleSupply();
}

void NaiveAccount::recoverInstalment()
{
    if (!settings.isPrepayment)
        return;
    const long long instalment = lesser(settings.debtRecoveryRate, timeDebt);
    long long collected = takeFromBalance(instalment);
    const bool isDeferred = settings.suspendsDebtEmergency && emergencyCreditBalance() > 0;
    if (!isDeferred)
        collected += takeFromEmergencyCredit(instalment - collected);
    if (isDeferred || !settings.suspendsDebtDisabled) {
        accumulatedDebt += instalment - collected;
        collected = instalment;
    }
    timeDebt -= collected;
    settleSupply();
}

void NaiveAccount::topUp(long long credit)
{
    if (settings.isPrepayment) {
        const long long toDebt = lesser(credit, accumulatedDebt);
        accumulatedDebt -= toDebt;
        credit -= toDebt;
        const long long toEmergencyCredit = lesser(credit, emergencyCreditUsed);
        emergencyCreditUsed -= toEmergencyCredit;
        credit -= toEmergencyCredit;
    }
    balance += credit;
    settleEmergencyCredit();
    settleSupply();
}

void NaiveAccount::activateEmergencyCredit()
{
    if (!settings.isPrepayment || isEmergencyCreditActivated || settings.emergencyCreditLimit <= 0
        || balance >= settings.emergencyCreditThreshold)
        return;
    isEmergencyCreditActivated = true;
    settleSupply();
}

void NaiveAccount::enableSupply()
{
    if (supply == Supply::Armed)
        supply = Supply::Enabled;
}

void NaiveAccount::resetBalance()
{
    balance = 0;
    emergencyCreditUsed = 0;
    isEmergencyCreditActivated = false;
    settleSupply();
}

void NaiveAccount::configure(const Settings &replacement)
{
    settings = replacement;
    settleEmergencyCredit();
    settleSupply();
}

void NaiveAccount::setNonDisablementPeriod(bool isNow)
{
    isNonDisablementPeriod = isNow;
    settleSupply();
}

void NaiveAccount::settleEmergencyCredit()
{
    if (emergencyCreditUsed == 0 && balance >= settings.emergencyCreditThreshold)
        isEmergencyCreditActivated = false;
}

void NaiveAccount::settleSupply()
{
    if (!settings.isPrepayment) {
        supply = Supply::Enabled;
        return;
    }
    const long long combined = balance + emergencyCreditBalance();
    if (combined < settings.disablementThreshold && !isNonDisablementPeriod)
        supply = Supply::Disabled;
    else if (combined > settings.disablementThreshold && supply == Supply::Disabled)
        supply = Supply::Armed;
}

} // namespace meterglass::test
