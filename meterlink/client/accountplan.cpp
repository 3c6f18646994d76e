#include "meterlink/client/accountplan.h"

#include <utility>

namespace meterglass::client {

void AccountPlan::beginAnew()
{
    m_isNew = true;
    m_next = 0;
    m_absent.clear();
}

std::optional<ReadItem> AccountPlan::next(const MeterSnapshot &snapshot)
{
    const std::vector<ReadItem> all = items(snapshot);
    for (; m_taken < all.size(); ++m_taken) {
        const ReadItem &item = all[m_next++ % all.size()];
        if (isSkipped(item.cluster()))
            continue;
        ++m_taken;
        return item;
    }
    if (!std::exchange(m_isCompleted, true)) {
        for (ReadItem &item : newTariffItems(snapshot))
            m_missed.push_back(std::move(item));
    }
    if (!m_missed.empty()) {
        const ReadItem item = std::move(m_missed.front());
        m_missed.pop_front();
        return item;
    }
    m_next = 0;
    m_isRoundEnded = true;
    return std::nullopt;
}

std::vector<ReadItem> AccountPlan::items(const MeterSnapshot &snapshot) const
{
    std::vector<ReadItem> all = m_isNew ? moneyScaleItems() : std::vector<ReadItem>();
    all.insert(all.end(), accountItems().begin(), accountItems().end());
    const std::vector<ReadItem> energies = tariffItems(snapshot);
    all.insert(all.end(), energies.begin(), energies.end());
    const std::vector<ReadItem> prices = priceItems(snapshot);
    all.insert(all.end(), prices.begin(), prices.end());
    return all;
}

} // namespace meterglass::client
