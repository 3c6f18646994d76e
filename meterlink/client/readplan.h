#pragma once

#include "meterlink/client/metersnapshot.h"
#include "meterlink/han/apsframe.h"
#include "meterlink/zcl/foundation.h"

#include <vector>

namespace meterglass::client {

/// Attributes of one cluster that are read in one request.
class ReadItem
{
public:
    ReadItem(zcl::ClusterId cluster, han::Security security, std::vector<zcl::AttributeId> ids)
        : m_cluster(cluster),
          m_security(security),
          m_ids(std::move(ids))
    { }

    zcl::ClusterId cluster() const { return m_cluster; }
    han::Security security() const { return m_security; }
    const std::vector<zcl::AttributeId> &ids() const { return m_ids; }

    bool operator==(const ReadItem &) const = default;

private:
    zcl::ClusterId m_cluster;
    han::Security m_security;
    std::vector<zcl::AttributeId> m_ids;
};

static_assert(!std::is_aggregate_v<ReadItem>, "travels into a coroutine");

/// How the meter's numbers are scaled: nothing else can be understood before it.
const ReadItem &scaleItem();

/// What an electricity meter is read for when it is met: thresholds, its clock, identity, and its scale again. Each
/// answer fits one unfragmented APS frame.
const std::vector<ReadItem> &staticItems();

/// Past days, weeks and months and their costs: they change when a local day ends.
const std::vector<ReadItem> &historyItems();

/// The figures of the first page: what is read first in every refresh of 10 s.
const ReadItem &refreshedItem();

/// The decimals of prices, balances, costs and bills: amounts cannot be understood before them.
const std::vector<ReadItem> &moneyScaleItems();

/// What is read after the figures in every refresh: supply, account, costs, tariff.
const std::vector<ReadItem> &accountItems();

/// Who supplies the home: read after all these.
const ReadItem &supplierItem();

/// The tariff's prices, as many as the snapshot says there are; read in every refresh, too.
std::vector<ReadItem> priceItems(const MeterSnapshot &snapshot);

/// What the tariff has counted, and the thresholds of the tiers with blocks, for the prices that the snapshot has; read
/// in every refresh, too.
std::vector<ReadItem> tariffItems(const MeterSnapshot &snapshot);
/// As much of that as the snapshot has nothing of: the tariff was another when the others were read.
std::vector<ReadItem> newTariffItems(const MeterSnapshot &snapshot);

/// What the meter is asked to report on change.
const std::vector<ReadItem> &reportedItems();

/// Asks for a report of each attribute whenever it changes, at most every 10 s, in commands that fit a frame each.
std::vector<zcl::ConfigureReporting> reportsOnChange(const ReadItem &item);

} // namespace meterglass::client
