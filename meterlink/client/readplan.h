#pragma once

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

/// Past days, weeks and months: they change when a local day ends.
const std::vector<ReadItem> &historyItems();

/// What is read every 10 s, and what the meter is asked to report on change.
const ReadItem &refreshedItem();

/// Asks for a report of each attribute whenever it changes, at most every 10 s.
zcl::ConfigureReporting reportsOnChange(const ReadItem &item);

} // namespace meterglass::client
