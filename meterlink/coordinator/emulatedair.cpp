#include "meterlink/coordinator/emulatedair.h"

namespace meterglass::coordinator {

void EmulatedAir::close()
{
    m_trustCentre = nullptr;
    Q_EMIT closed();
}

void EmulatedAir::carry(AirMessage message)
{
    Q_EMIT carried(message.frame);
    fly([this, message = std::move(message)] { deliver(message); });
}

void EmulatedAir::transport(ezsp::NodeId to, const PartnerKey &key)
{
    fly([this, to, key] {
        if (const auto station = m_stations.find(to); station != m_stations.end())
            station->second->takeLinkKey(key);
    });
}

void EmulatedAir::fly(std::function<void()> arrive)
{
    const std::uint64_t flight = ++m_lastFlight;
    auto arrival = [this, flight, arrive = std::move(arrive)] {
        m_inFlight.erase(flight);
        arrive();
    };
    m_inFlight.emplace(flight, m_alarms.after(std::chrono::nanoseconds(0), std::move(arrival)));
}

void EmulatedAir::deliver(const AirMessage &message)
{
    const han::HanAddress to = message.frame.destination;
    const auto stations = m_stations; // hearing may attach and detach
    for (const auto &[node, station] : stations) {
        const bool isForAll = to.node >= FirstBroadcast && node != message.frame.source.node;
        if (node == to.node || isForAll)
            station->hear(message);
    }
}

} // namespace meterglass::coordinator
