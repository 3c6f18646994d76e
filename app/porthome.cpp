#include "app/porthome.h"

namespace meterglass::app {

PortHome::PortHome(const QString &port, std::optional<ezsp::HanRole> role, PortKeys &keys, const core::Clock &clock,
                   core::Alarms &alarms)
    : m_network(port, role, keys, alarms),
      m_reader(PortNetwork::DisplayAddress, m_network.transport(), clock, alarms)
{
    connect(&m_network, &PortNetwork::changed, this, &PortHome::changed);
    connect(&m_network, &PortNetwork::meterFound, this, [this](han::HanAddress meter) {
        m_meter = meter;
        m_reader.moveTo(m_network.displayAddress());
        m_reader.read(meter);
        Q_EMIT changed();
    });
    connect(&m_network, &PortNetwork::meterLost, this, [this] {
        m_meter.reset();
        m_reader.rest();
        Q_EMIT changed();
    });
}

std::optional<ezsp::RadioSignal> PortHome::signal() const
{
    const ezsp::RadioSignal *signal = m_meter ? m_network.signalOf(m_meter->node) : nullptr;
    return signal ? std::optional(*signal) : std::nullopt;
}

} // namespace meterglass::app
