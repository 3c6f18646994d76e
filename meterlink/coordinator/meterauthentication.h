#pragma once

#include "core/time/alarms.h"
#include "meterlink/han/apsframe.h"
#include "meterlink/security/keyestablishmentsession.h"
#include "meterlink/security/libcryptoengine.h"

#include <QObject>

namespace meterglass::coordinator {

/// How a meter that has joined comes to a link key of its own: it asks the trust centre for its endpoint of Key
/// Establishment and agrees on one with it, as the initiator, under the network key.
///
/// Owned by MeterStation, on its thread. An attempt that fails is followed by another after a pause: as long as the trust
/// centre asked for when it broke the exchange off, and no shorter than one that doubles each time.
class MeterAuthentication final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds FirstPause{2};
    static constexpr std::chrono::seconds ShortestPause{10};
    static constexpr std::chrono::seconds LongestPause{600};

    /// @param endpoint of the meter, that speaks. @param alarms must outlive this
    MeterAuthentication(const security::Credentials &credentials, std::uint8_t endpoint, core::Alarms &alarms);
    ~MeterAuthentication() override;

    /// The meter is on the network of this trust centre, which is node 0 there.
    void start(security::Eui64 trustCentre);
    /// It is on none.
    void stop();
    /// A frame to the meter: an answer of the ZigBee device profile, or of Key Establishment.
    void receive(const han::ApsFrame &frame);

Q_SIGNALS:
    /// To be sent from the meter's node; source endpoint, destination and all else are set.
    void sent(const meterglass::han::ApsFrame &frame);
    void agreed(const meterglass::security::Key128 &linkKey);

private:
    void ask();
    void establish(std::uint8_t endpoint);
    void send(std::uint8_t endpoint, const zcl::Frame &frame);
    void end(const security::KeyEstablishmentEnd &end);
    void tryLater(std::chrono::seconds pause);

    security::Certificate::Octets m_certificate;
    std::uint8_t m_endpoint;
    core::Alarms &m_alarms;
    security::LibcryptoEngine m_engine;
    security::Eui64 m_trustCentre{};
    std::uint8_t m_sequence = 0;
    bool m_isAsking = false;
    std::chrono::seconds m_pause = ShortestPause;
    core::Alarm m_next;
    std::unique_ptr<security::KeyEstablishmentSession> m_session;
};

} // namespace meterglass::coordinator
