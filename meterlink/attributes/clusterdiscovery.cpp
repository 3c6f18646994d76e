#include "meterlink/attributes/clusterdiscovery.h"

#include "meterlink/se/clusters.h"

#include <array>

namespace meterglass::attributes {

using zcl::GlobalCommand;

namespace {

namespace cluster = se::cluster;

constexpr std::array Clusters{cluster::Basic,      cluster::PowerConfiguration,
                              cluster::Identify,   cluster::Time,
                              cluster::KeepAlive,  cluster::Price,
                              cluster::Drlc,       cluster::Metering,
                              cluster::Messaging,  cluster::Tunneling,
                              cluster::Prepayment, cluster::Calendar,
                              cluster::Events,     cluster::DeviceManagement,
                              cluster::SubGhz,     cluster::KeyEstablishment};

} // namespace

ClusterDiscovery::ClusterDiscovery(han::HanExchange &exchange, han::HanAddress device)
    : m_exchange(exchange),
      m_device(device)
{
    m_scope.launch(discoverAll());
}

int ClusterDiscovery::total()
{
    return int(Clusters.size());
}

QCoro::Task<> ClusterDiscovery::discoverAll()
{
    const std::stop_token stop = m_scope.token();
    for (const zcl::ClusterId cluster : Clusters) {
        co_await discover(cluster);
        if (stop.stop_requested())
            co_return;
        ++m_asked;
        m_isDone = m_asked == total();
        Q_EMIT advanced();
    }
}

/// Page by page, each from the attribute after the last that is known.
QCoro::Task<> ClusterDiscovery::discover(zcl::ClusterId cluster)
{
    constexpr std::uint8_t AttributesOfAFrame = 20;
    constexpr int Attempts = 2;
    const std::stop_token stop = m_scope.token();
    std::uint16_t first = 0;
    for (int attempt = 0; attempt < Attempts;) {
        const zcl::DiscoverAttributes command{zcl::AttributeId(first), AttributesOfAFrame};
        const han::HanRequest request(m_device, cluster, GlobalCommand::DiscoverAttributes,
                                      GlobalCommand::DiscoverAttributesResponse, zcl::encode(command));
        const han::Result<zcl::Frame> answer = co_await m_exchange.request(request, stop);
        if (stop.stop_requested())
            co_return;
        if (!answer) {
            ++attempt;
            continue;
        }
        attempt = 0;
        m_isAnswered = true;
        if (!take(cluster, *answer))
            co_return;
        const Attributes &known = m_clusters[cluster];
        const std::uint16_t last = known.empty() ? 0 : static_cast<std::uint16_t>(known.rbegin()->first);
        if (last < first || last == 0xFFFF)
            co_return;
        first = static_cast<std::uint16_t>(last + 1);
    }
}

/// @return whether there is more to ask for
bool ClusterDiscovery::take(zcl::ClusterId cluster, const zcl::Frame &answer)
{
    if (answer.header().command != static_cast<std::uint8_t>(GlobalCommand::DiscoverAttributesResponse))
        return false;
    const auto page = zcl::decodeDiscoverAttributesResponse(answer.payload());
    if (!page)
        return false;
    for (const auto &attribute : page->attributes)
        m_clusters[cluster][attribute.id] = attribute.type;
    return !page->isComplete && !page->attributes.empty();
}

} // namespace meterglass::attributes
