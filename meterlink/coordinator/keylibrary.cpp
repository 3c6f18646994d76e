#include "meterlink/coordinator/keylibrary.h"

namespace meterglass::coordinator {

KeyLibrary::KeyLibrary(const security::Credentials &credentials, core::Alarms &alarms)
    : m_certificate(credentials.certificate),
      m_alarms(alarms),
      m_engine(credentials)
{ }

void KeyLibrary::generateEphemeralKey(EphemeralKeyReady ready)
{
    finish(false);
    m_calculation =
        m_alarms.after(GenerationTime, [this, ready = std::move(ready)] { m_engine.generateEphemeralKey(ready); });
}

void KeyLibrary::calculateMacs(const ezsp::CalculateSmacs &command, MacsReady ready)
{
    const auto partner = security::decodeCertificate(command.partnerCertificate);
    m_partner = partner ? std::optional(static_cast<ezsp::Eui64>(partner->subject)) : std::nullopt;
    m_calculation = m_alarms.after(CalculationTime, [this, command, ready = std::move(ready)] {
        const auto own = command.isInitiator ? security::KeyRole::Initiator : security::KeyRole::Responder;
        m_engine.calculateMacs(own, command.partnerCertificate, command.partnerEphemeralKey, ready);
    });
}

std::optional<LinkKeyEntry> KeyLibrary::finish(bool isConfirmed)
{
    m_calculation.cancel();
    m_engine.finish(isConfirmed);
    const std::optional<ezsp::Eui64> partner = std::exchange(m_partner, std::nullopt);
    if (!partner || !m_engine.linkKey())
        return {};
    return LinkKeyEntry{*partner, *m_engine.linkKey()};
}

} // namespace meterglass::coordinator
