#include "meterlink/security/keyestablishmentsession.h"

namespace meterglass::security {

KeyEstablishmentSession::KeyEstablishmentSession(const KeyEstablishmentTerms &terms, KeyAgreementEngine &engine,
                                                 core::Alarms &alarms, Send send, Ended ended)
    : m_exchange(terms),
      m_engine(engine),
      m_alarms(alarms),
      m_send(std::move(send)),
      m_ended(std::move(ended))
{ }

KeyEstablishmentSession::~KeyEstablishmentSession()
{
    if (!m_isSettled)
        m_engine.finish(false);
}

void KeyEstablishmentSession::perform(const KeyEstablishment::Step &step)
{
    if (step != KeyEstablishment::Step()) {
        // The deadline before what may answer from inside the call.
        m_alarm = m_alarms.after(m_exchange.patience(), [this] { perform(m_exchange.expire()); });
        if (step.send)
            m_send(*step.send);
        calculate(step.calculate);
    }
    if (m_exchange.end())
        settle();
}

void KeyEstablishmentSession::calculate(KeyEstablishment::Calculation calculation)
{
    switch (calculation) {
    case KeyEstablishment::Calculation::None:
        return;
    case KeyEstablishment::Calculation::EphemeralKey:
        m_engine.generateEphemeralKey(
            [this](const Calculated<CurvePoint> &own) { perform(m_exchange.ephemeralKeyReady(own)); });
        return;
    case KeyEstablishment::Calculation::Macs:
        m_engine.calculateMacs(
            m_exchange.role(), m_exchange.peerCertificate(), m_exchange.peerEphemeral(),
            [this](const Calculated<ConfirmationMacs> &macs) { perform(m_exchange.macsReady(macs)); });
        return;
    }
}

void KeyEstablishmentSession::settle()
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    const KeyEstablishmentEnd end = *m_exchange.end();
    m_engine.finish(end.cause == KeyEstablishmentEnd::Cause::Agreed);
    m_alarm = m_alarms.after(std::chrono::nanoseconds(0), [this, end] {
        const Ended ended = m_ended; // the session may go
        ended(end);
    });
}

} // namespace meterglass::security
