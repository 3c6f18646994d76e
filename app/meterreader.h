#pragma once

#include "meterlink/capture/capturering.h"
#include "meterlink/client/esmeclient.h"
#include "meterlink/client/frameledger.h"
#include "meterlink/client/meterstore.h"

namespace meterglass::app {

/// Reads one meter over a transport, whatever is behind that: the exchange, the client that asks, the store of what the
/// meter says, and each frame.
///
/// Owned by a home, on the application's thread. Members stand in the order of the flow, so that each outlives what
/// depends on it.
class MeterReader
{
public:
    /// All must outlive this. @param own the display's address on the network
    MeterReader(han::HanAddress own, han::HanTransport &transport, const core::Clock &clock, core::Alarms &alarms);

    /// The display has another address: it has joined a network.
    void moveTo(han::HanAddress own) { m_exchange.moveTo(own); }
    /// Begins to read the meter at this address; the one that was read before no longer is.
    void read(han::HanAddress meter);
    /// Asks nothing until `read` is called again; figures age.
    void rest() { m_client.reset(); }
    /// The bench clock was set, or runs at another speed.
    void followClock();

    /// The consumer has read a message: tells the meter.
    void acknowledge(std::uint32_t messageId);

    const han::HanTransport &transport() const { return m_transport; }
    han::HanExchange &exchange() { return m_exchange; }
    const client::MeterStore &store() const { return m_store; }
    const client::FrameLedger &ledger() const { return m_ledger; }
    const capture::CaptureRing &capture() const { return m_capture; }
    /// All that the meter has was read.
    bool isReadWhole() const { return m_client && m_client->isUpToDate(); }

private:
    const han::HanTransport &m_transport;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    capture::CaptureRing m_capture;
    client::FrameLedger m_ledger;
    han::HanExchange m_exchange;
    client::MeterStore m_store;
    std::unique_ptr<client::EsmeClient> m_client;
};

} // namespace meterglass::app
