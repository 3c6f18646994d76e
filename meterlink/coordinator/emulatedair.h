#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/ezspstructures.h"
#include "meterlink/han/apsframe.h"
#include "meterlink/security/secret.h"

#include <QObject>

#include <functional>
#include <map>

namespace meterglass::coordinator {

/// A message on the air, and the key that secures it where its security is that of a link.
struct AirMessage
{
    han::ApsFrame frame;
    std::optional<security::Key128> linkKey;
};

/// A link key with another device, as a trust centre sends it (APS Transport-Key of an application link key).
struct PartnerKey
{
    ezsp::Eui64 partner = 0;
    ezsp::NodeId node = 0; ///< of the partner
    security::Key128 key;
};

/// A device that hears what is sent to its address, and to all.
class Station
{
public:
    virtual ~Station() = default;
    virtual void hear(const AirMessage &message) = 0;
    /// Its trust centre has introduced it to another device.
    virtual void takeLinkKey(const PartnerKey & /*key*/) { }
};

/// Who lets devices into a network.
class TrustCentre
{
public:
    virtual ~TrustCentre() = default;
    virtual ezsp::Eui64 eui64() const = 0;
    /// As beacons tell of it.
    virtual ezsp::EzspNetworkParameters network() const = 0;
    virtual bool isJoiningPermitted() const = 0;
    /// @param linkKey the one that the device was made with
    /// @return its address on the network, where it was sent the network key under that link key
    virtual std::optional<ezsp::NodeId> admit(ezsp::Eui64 device, const security::Key128 &linkKey) = 0;
    /// A device asks for a link key with another one (APS Request-Key): both get it, or neither hears anything.
    virtual void introduce(ezsp::Eui64 /*device*/, ezsp::Eui64 /*partner*/) { }
};

/// The radio medium between an emulated co-processor and simulated meters; one network at a time.
///
/// Owned by the composition root, used on one thread. A message arrives from the event loop, never from inside `carry`.
class EmulatedAir final : public QObject
{
    Q_OBJECT
public:
    static constexpr ezsp::NodeId FirstBroadcast = 0xFFF8;

    /// @param alarms must outlive the air
    explicit EmulatedAir(core::Alarms &alarms) : m_alarms(alarms) { }

    /// A station must outlive its time here.
    void attach(ezsp::NodeId node, Station &station) { m_stations[node] = &station; }
    void detach(ezsp::NodeId node) { m_stations.erase(node); }
    bool reaches(ezsp::NodeId node) const { return node >= FirstBroadcast || m_stations.contains(node); }

    /// The network begins: devices may ask to join it.
    void open(TrustCentre &trustCentre) { m_trustCentre = &trustCentre; }
    /// Nobody answers for the network for now, which is still there.
    void fallSilent() { m_trustCentre = nullptr; }
    /// The network ends; its devices are on their own.
    void close();
    /// @return nullptr where there is no network
    TrustCentre *trustCentre() const { return m_trustCentre; }

    void carry(AirMessage message);
    /// Under the link key of the trust centre with the node: nobody else can read it.
    void transport(ezsp::NodeId to, const PartnerKey &key);

Q_SIGNALS:
    void carried(const meterglass::han::ApsFrame &frame);
    void closed();

private:
    void fly(std::function<void()> arrive);
    void deliver(const AirMessage &message);

    core::Alarms &m_alarms;
    TrustCentre *m_trustCentre = nullptr;
    std::map<ezsp::NodeId, Station *> m_stations;
    std::map<std::uint64_t, core::Alarm> m_inFlight;
    std::uint64_t m_lastFlight = 0;
};

} // namespace meterglass::coordinator
