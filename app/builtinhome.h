#pragma once

#include "app/fittedhome.h"
#include "core/meter/singleelementmeter.h"
#include "core/store/meterkeeper.h"
#include "core/time/clock.h"
#include "meterlink/capture/capturering.h"
#include "meterlink/client/esmeclient.h"
#include "meterlink/client/frameledger.h"
#include "meterlink/virtual/loopback.h"
#include "meterlink/virtual/virtualesme.h"

namespace meterglass::app {

/// A home with its built-in meter, the simulated network, and the client that reads it: everything behind the display.
///
/// The one place where the model, the network and the store are joined. Members stand in the order of the flow, so that
/// each outlives what depends on it.
class BuiltInHome
{
public:
    /// The meter lives from its fitting up to the clock's present as soon as it is asked; one that was kept had no
    /// power meanwhile. All but `home` must outlive this.
    BuiltInHome(FittedHome home, const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone);

    /// @param origin from which moment the home was seen when its meter was fitted
    void keepWith(core::MeterKeeper &keeper, core::UtcSecond origin);
    /// Begins to read the meter.
    void start() { m_client.start(); }

    /// The consumer has read a message: tells the meter.
    void acknowledge(std::uint32_t messageId) { m_client.acknowledge(messageId); }

    /// Where the meter answers on the simulated network, and what asks it.
    static han::HanAddress meterAddress();
    static han::HanAddress displayAddress();
    han::HanExchange &exchange() { return m_exchange; }

    const core::SingleElementMeter &meter() const { return m_meter; }
    const client::MeterStore &store() const { return m_store; }
    /// The display has read all that the meter has.
    bool isReadWhole() const { return m_client.isUpToDate(); }
    const capture::CaptureRing &capture() const { return m_capture; }
    const client::FrameLedger &ledger() const { return m_ledger; }

private:
    std::unique_ptr<core::Household> m_household;
    core::SingleElementMeter m_meter;
    virtualhan::Loopback m_network;
    virtualhan::VirtualEsme m_esme;
    capture::CaptureRing m_capture;
    client::FrameLedger m_ledger;
    han::HanExchange m_exchange;
    client::MeterStore m_store;
    client::EsmeClient m_client;
};

} // namespace meterglass::app
