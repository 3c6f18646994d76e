#pragma once

#include "core/time/alarms.h"
#include "meterlink/coordinator/ncpmemory.h"
#include "meterlink/ezsp/cbkemessages.h"
#include "meterlink/security/libcryptoengine.h"

namespace meterglass::coordinator {

/// The part of a co-processor's firmware that agrees on keys in suite 2, with what was burnt into it at manufacture.
///
/// Owned by NcpStack. One exchange at a time; a calculation takes its time, and what is begun anew, or finished, before
/// it is over is not answered.
class KeyLibrary
{
public:
    static constexpr std::chrono::milliseconds GenerationTime{400};
    static constexpr std::chrono::milliseconds CalculationTime{700};

    /// @param alarms must outlive the library
    KeyLibrary(const security::Credentials &credentials, core::Alarms &alarms);

    const security::Certificate::Octets &certificate() const { return m_certificate; }

    using EphemeralKeyReady = security::KeyAgreementEngine::EphemeralKeyReady;
    using MacsReady = security::KeyAgreementEngine::MacsReady;
    /// Begins an exchange.
    void generateEphemeralKey(EphemeralKeyReady ready);
    void calculateMacs(const ezsp::CalculateSmacs &command, MacsReady ready);
    /// Ends the exchange and forgets its secrets. @return the key that was agreed on, and with whom; nothing unless
    /// `isConfirmed`
    std::optional<LinkKeyEntry> finish(bool isConfirmed);

private:
    security::Certificate::Octets m_certificate;
    core::Alarms &m_alarms;
    security::LibcryptoEngine m_engine;
    std::optional<ezsp::Eui64> m_partner;
    core::Alarm m_calculation;
};

} // namespace meterglass::coordinator
