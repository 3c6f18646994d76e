#pragma once

#include "meterlink/client/readplan.h"

#include <deque>
#include <optional>
#include <set>

namespace meterglass::client {

/// What is read after the figures in each refresh: supply, account, costs, tariff and its prices, thresholds and
/// registers, in rounds.
///
/// What was not answered comes again after all others. A round that stops for want of time is gone on with by the next
/// refresh. Clusters that the meter says it does not have are left out, after a first round in which each of their items
/// has been refused.
class AccountPlan
{
public:
    /// The meter is met: everything is asked for again, the scales of amounts first.
    void beginAnew();
    /// No round has been finished since.
    bool isNew() const { return m_isNew; }

    void beginRefresh()
    {
        m_taken = 0;
        m_missed.clear();
        m_isRoundEnded = false;
        m_isCompleted = false;
    }
    bool isRoundEnded() const { return m_isRoundEnded; }
    /// @return nothing at the end of the round. How many prices there are may become known on the way.
    std::optional<ReadItem> next(const MeterSnapshot &snapshot);
    void endRound() { m_isNew = false; }

    /// The item that was next has not been answered.
    void noteMiss(const ReadItem &item) { m_missed.push_back(item); }
    /// The meter does not have the whole cluster.
    void noteAbsence(zcl::ClusterId cluster) { m_absent.insert(cluster); }
    bool isSkipped(zcl::ClusterId cluster) const { return !m_isNew && m_absent.contains(cluster); }

private:
    std::vector<ReadItem> items(const MeterSnapshot &snapshot) const;

    std::set<zcl::ClusterId> m_absent;
    std::deque<ReadItem> m_missed;
    bool m_isNew = true;
    std::size_t m_next = 0;
    std::size_t m_taken = 0;
    bool m_isRoundEnded = false;
    bool m_isCompleted = false; ///< what became known on the way has been asked for
};

} // namespace meterglass::client
