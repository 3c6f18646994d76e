#include "app/portread.h"

namespace meterglass::app {

PortRead::PortRead(const PortChoice &choice, PortKeys &keys, core::Alarms &alarms, zcl::ClusterId cluster,
                   std::vector<zcl::AttributeId> attributes, std::optional<MeterSearch::Joining> joining)
    : m_network(choice.port, choice.role, keys, alarms),
      m_search(m_network, !choice.role, alarms, std::move(joining)),
      m_exchange(PortNetwork::DisplayAddress, m_network.transport(), alarms),
      m_cluster(cluster),
      m_attributes(std::move(attributes))
{
    connect(&m_search, &MeterSearch::found, this, &PortRead::read);
    connect(&m_search, &MeterSearch::failed, this, &PortRead::fail);
}

void PortRead::read(han::HanAddress meter)
{
    m_exchange.moveTo(m_network.displayAddress());
    m_reader = std::make_unique<attributes::AttributeReader>(m_exchange, meter, m_cluster, m_attributes,
                                                             [this] { Q_EMIT finished(); });
}

void PortRead::fail(ExitCode code, const QString &reason)
{
    m_exitCode = code;
    m_failure = reason;
    Q_EMIT finished();
}

} // namespace meterglass::app
