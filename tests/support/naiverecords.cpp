#include "tests/support/naiverecords.h"

namespace meterglass::test {

NaiveRecords::Flags NaiveRecords::flagsOf(const NaiveAccount &account)
{
    const NaiveAccount::Settings &settings = account.settings;
    const long long credit = account.balance + account.emergencyCreditBalance();
    Flags flags;
    flags.isDisabled = account.supply == NaiveAccount::Supply::Disabled;
    flags.isArmed = account.supply == NaiveAccount::Supply::Armed;
    flags.isActivated = account.isEmergencyCreditActivated;
    flags.isExhausted = account.isEmergencyCreditActivated && account.emergencyCreditBalance() == 0;
    if (!settings.isPrepayment)
        return flags;
    flags.isLow = credit < settings.lowCreditThreshold;
    flags.isOffered = !account.isEmergencyCreditActivated && settings.emergencyCreditLimit > 0
        && account.balance < settings.emergencyCreditThreshold;
    flags.isSuspended = account.isNonDisablementPeriod && credit < settings.disablementThreshold;
    return flags;
}

void NaiveRecords::lookAt(const NaiveAccount &account, long long at)
{
    const Flags before = m_flags;
    m_flags = flagsOf(account);
    if (!m_hasLooked) {
        m_hasLooked = true;
        return;
    }
    if (m_flags.isLow && !before.isLow)
        log(at, 0x810D);
    if (m_flags.isOffered && !before.isOffered)
        log(at, 0x8119);
    if (m_flags.isActivated && !before.isActivated)
        log(at, 0x81AB);
    if (m_flags.isExhausted && !before.isExhausted)
        log(at, 0x81AA);
    if (m_flags.isSuspended && !before.isSuspended)
        log(at, 0x8F83);
    if (m_flags.isDisabled && !before.isDisabled)
        log(at, 0x8F0F);
    if (m_flags.isArmed && !before.isArmed)
        log(at, m_flags.isActivated && !before.isActivated ? 0x8168 : 0x8F32);
}

NaiveRecords::Snapshot NaiveRecords::snapshot(long long at, int cause, long long import, const NaiveCosts *costs)
{
    Snapshot snapshot;
    snapshot.at = at;
    snapshot.cause = cause;
    snapshot.import = import;
    if (!costs)
        return snapshot;
    for (std::size_t index = 0; index < costs->tariff().prices.size(); ++index)
        snapshot.timeOfUse.push_back(costs->timeOfUse()[index]);
    for (std::size_t set = 0; set < costs->tariff().blockSets.size(); ++set) {
        snapshot.blocks.emplace_back();
        for (std::size_t block = 0; block < costs->tariff().blockSets[set].prices.size(); ++block)
            snapshot.blocks.back().push_back(costs->blocks()[set][block]);
    }
    const NaiveAccount &account = costs->account();
    snapshot.balance = account.balance;
    snapshot.emergencyCredit = account.emergencyCreditBalance();
    snapshot.accumulatedDebt = account.accumulatedDebt;
    snapshot.timeDebt = account.timeDebt;
    return snapshot;
}

void NaiveRecords::readDay(long long at, long long import, const NaiveCosts *costs)
{
    constexpr int General = 1;
    m_dailyReads.push_back(snapshot(at, General, import, costs));
}

void NaiveRecords::endBilling(long long at, int cause, long long import, const NaiveCosts &costs)
{
    m_billingData.push_back(snapshot(at, cause, import, &costs));
    log(at, 0x8F0A);
}

} // namespace meterglass::test
