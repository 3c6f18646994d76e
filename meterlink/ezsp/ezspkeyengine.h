#pragma once

#include "core/task/taskscope.h"
#include "meterlink/ezsp/cbkemessages.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/security/keyagreementengine.h"

namespace meterglass::ezsp {

/// The certificate that the co-processor agrees on keys with; nothing where it has none, or no library for suite 2.
QCoro::Task<han::Result<std::optional<security::Certificate::Octets>>> certificateOf(EzspHost *host,
                                                                                     std::stop_token stop);

/// Has the co-processor calculate, which keeps the private key and stores the link key itself.
class EzspKeyEngine final : public security::KeyAgreementEngine
{
public:
    /// @param host and @param alarms must outlive the engine
    EzspKeyEngine(EzspHost &host, core::Alarms &alarms) : m_host(host), m_alarms(alarms) { }

    void generateEphemeralKey(EphemeralKeyReady ready) override;
    void calculateMacs(security::KeyRole own, const security::Certificate::Octets &peerCertificate,
                       const security::CurvePoint &peerEphemeral, MacsReady ready) override;
    void finish(bool isConfirmed) override;

private:
    using EphemeralKey = security::Calculated<security::CurvePoint>;
    using Macs = security::Calculated<security::ConfirmationMacs>;

    QCoro::Task<> generate(EphemeralKeyReady ready);
    QCoro::Task<> calculate(CalculateSmacs command, MacsReady ready);
    QCoro::Task<> clear(bool isLinkKeyStored);
    bool isStarted(std::uint32_t status) const;

    EzspHost &m_host;
    core::Alarms &m_alarms;
    int m_exchange = 0; ///< counts those that are finished: what belongs to an earlier one is not answered
    core::TaskScope m_scope;
};

} // namespace meterglass::ezsp
