#include "ui/bench/benchmeter.h"

namespace meterglass::ui {

BenchMeter::BenchMeter(const han::HanTransport &transport, han::HanExchange &exchange, const client::MeterStore &store,
                       const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone)
    : m_store(store),
      m_clock(clock),
      m_alarms(alarms),
      m_zone(zone),
      m_exchange(exchange),
      m_book(transport, clock, alarms),
      m_watch(exchange, m_book, alarms),
      m_setter(exchange)
{ }

void BenchMeter::follow(han::HanAddress address)
{
    if (m_address == address)
        return;
    m_address = address;
    m_discovery.reset();
    m_book.follow(address);
    m_watch.follow(address);
    Q_EMIT followed();
}

void BenchMeter::discover()
{
    if (!m_address)
        return;
    m_discovery = std::make_unique<attributes::ClusterDiscovery>(m_exchange, *m_address);
    connect(m_discovery.get(), &attributes::ClusterDiscovery::advanced, this, &BenchMeter::discoveryAdvanced);
    Q_EMIT discoveryAdvanced();
}

} // namespace meterglass::ui
