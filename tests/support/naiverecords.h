#pragma once

#include "tests/support/naivecosts.h"

#include <vector>

namespace meterglass::test {

/// What a meter writes down: events and snapshots, all since it was fitted.
class NaiveRecords
{
public:
    struct Event
    {
        long long at = 0;
        int code = 0; ///< of GBCS
    };
    struct Snapshot
    {
        long long at = 0;
        int cause = 0; ///< ZSE's SnapshotCause
        long long import = 0;
        std::vector<long long> timeOfUse;
        std::vector<std::vector<long long>> blocks;
        long long balance = 0;
        long long emergencyCredit = 0;
        long long accumulatedDebt = 0;
        long long timeDebt = 0;
    };

    const std::vector<Event> &events() const { return m_events; }
    const std::vector<Snapshot> &dailyReads() const { return m_dailyReads; }
    const std::vector<Snapshot> &billingData() const { return m_billingData; }

    void log(long long at, int code) { m_events.push_back({at, code}); }
    /// Whatever of the account is another than at the last look.
    void lookAt(const NaiveAccount &account, long long at);
    /// 00:00 UTC. @param costs nullptr without a tariff
    void readDay(long long at, long long import, const NaiveCosts *costs);
    void endBilling(long long at, int cause, long long import, const NaiveCosts &costs);

private:
    struct Flags
    {
        bool isLow = false;
        bool isOffered = false;
        bool isActivated = false;
        bool isExhausted = false;
        bool isSuspended = false;
        bool isDisabled = false;
        bool isArmed = false;
    };
    static Flags flagsOf(const NaiveAccount &account);
    static Snapshot snapshot(long long at, int cause, long long import, const NaiveCosts *costs);

    std::vector<Event> m_events;
    std::vector<Snapshot> m_dailyReads;
    std::vector<Snapshot> m_billingData;
    Flags m_flags;
    bool m_hasLooked = false;
};

} // namespace meterglass::test
