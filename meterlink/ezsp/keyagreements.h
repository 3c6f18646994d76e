#pragma once

#include "meterlink/han/hantransport.h"
#include "meterlink/security/credentials.h"
#include "meterlink/security/keyestablishmentsession.h"

#include <memory>

namespace meterglass::ezsp {

/// Answers the key establishments that devices begin, one at a time.
///
/// Owned by the coordinator, on its thread.
class KeyAgreements final : public QObject
{
    Q_OBJECT
public:
    /// @param transport, @param engine and @param alarms must outlive it
    KeyAgreements(const security::Certificate::Octets &certificate, han::HanTransport &transport,
                  security::KeyAgreementEngine &engine, core::Alarms &alarms);

    /// A frame of the cluster from a device whose long address is known.
    void receive(const han::ApsFrame &frame, security::Eui64 device);

    /// The other end of the last exchange.
    han::HanAddress peer() const { return m_peer; }
    security::Eui64 device() const { return m_device; }

Q_SIGNALS:
    void began();
    void ended(const meterglass::security::KeyEstablishmentEnd &end);

private:
    void begin(const han::ApsFrame &initiate, security::Eui64 device);
    void send(const han::ApsFrame &initiate, const zcl::Frame &answer);

    security::Certificate::Octets m_certificate;
    han::HanTransport &m_transport;
    security::KeyAgreementEngine &m_engine;
    core::Alarms &m_alarms;
    han::HanAddress m_peer;
    security::Eui64 m_device{};
    std::unique_ptr<security::KeyEstablishmentSession> m_session;
};

} // namespace meterglass::ezsp
