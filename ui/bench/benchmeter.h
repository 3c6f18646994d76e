#pragma once

#include "core/time/homezone.h"
#include "meterlink/attributes/attributesetter.h"
#include "meterlink/attributes/attributewatch.h"
#include "meterlink/attributes/clusterdiscovery.h"
#include "meterlink/client/meterstore.h"

namespace meterglass::ui {

/// The meter on the bench, as its panels share it: what it has said, and what it can be asked.
///
/// Owned by the bench's window, on the application's thread.
class BenchMeter final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    BenchMeter(const han::HanTransport &transport, han::HanExchange &exchange, const client::MeterStore &store,
               const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone);

    /// The meter is found at this address from now on.
    void follow(han::HanAddress address);
    /// Nothing while no meter was found.
    std::optional<han::HanAddress> address() const { return m_address; }

    han::HanExchange &exchange() { return m_exchange; }
    attributes::AttributeBook &book() { return m_book; }
    attributes::AttributeWatch &watch() { return m_watch; }
    attributes::AttributeSetter &setter() { return m_setter; }
    const client::MeterStore &store() const { return m_store; }
    const core::Clock &clock() const { return m_clock; }
    core::Alarms &alarms() { return m_alarms; }
    const core::HomeZone &zone() const { return m_zone; }

    /// Finds out what the meter serves, anew.
    void discover();
    /// @return nullptr where that was never asked
    const attributes::ClusterDiscovery *discovery() const { return m_discovery.get(); }

Q_SIGNALS:
    void followed();
    void discoveryAdvanced();

private:
    const client::MeterStore &m_store;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    const core::HomeZone &m_zone;
    han::HanExchange &m_exchange;
    std::optional<han::HanAddress> m_address;
    attributes::AttributeBook m_book;
    attributes::AttributeWatch m_watch;
    attributes::AttributeSetter m_setter;
    std::unique_ptr<attributes::ClusterDiscovery> m_discovery;
};

} // namespace meterglass::ui
