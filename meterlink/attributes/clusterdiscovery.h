#pragma once

#include "core/task/taskscope.h"
#include "meterlink/attributes/attributekey.h"
#include "meterlink/han/hanexchange.h"
#include "meterlink/zcl/foundation.h"

#include <map>

namespace meterglass::attributes {

/// Finds out which clusters a device serves, and which attributes those have, by Discover Attributes (ZCL8 2.5.13) of
/// every cluster of Smart Energy.
///
/// Owned by the bench, on the application's thread. It always ends: a cluster whose answers do not come to an end is
/// left where they began to repeat.
class ClusterDiscovery final : public QObject
{
    Q_OBJECT
public:
    using Attributes = std::map<zcl::AttributeId, zcl::DataType>;

    /// Begins at once. @param exchange must outlive the discovery
    ClusterDiscovery(han::HanExchange &exchange, han::HanAddress device);

    /// Of each cluster that the device serves, as far as it has answered.
    const std::map<zcl::ClusterId, Attributes> &clusters() const { return m_clusters; }
    /// How many of `total` clusters were asked for.
    int asked() const { return m_asked; }
    static int total();
    /// The device answered nothing at all.
    bool isSilent() const { return m_isDone && !m_isAnswered; }
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    /// Another cluster was asked for.
    void advanced();

private:
    QCoro::Task<> discoverAll();
    QCoro::Task<> discover(zcl::ClusterId cluster);
    bool take(zcl::ClusterId cluster, const zcl::Frame &answer);

    han::HanExchange &m_exchange;
    han::HanAddress m_device;
    std::map<zcl::ClusterId, Attributes> m_clusters;
    int m_asked = 0;
    bool m_isAnswered = false;
    bool m_isDone = false;
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::attributes
