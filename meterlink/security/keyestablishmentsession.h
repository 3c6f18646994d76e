#pragma once

#include "core/time/alarms.h"
#include "meterlink/security/keyestablishment.h"

namespace meterglass::security {

/// Carries one end of a key establishment through: sends its frames, has its calculations done, keeps its deadlines.
///
/// Owned by whoever speaks for the device, on the application's thread. It ends, once, whatever the peer and the engine
/// do; destroyed before that, it ends in silence.
class KeyEstablishmentSession
{
public:
    using Send = std::function<void(const zcl::Frame &)>;
    using Ended = std::function<void(const KeyEstablishmentEnd &)>;

    /// @param engine and @param alarms must outlive the session, and the engine is its alone
    /// @param ended called from the alarms; may destroy the session
    KeyEstablishmentSession(const KeyEstablishmentTerms &terms, KeyAgreementEngine &engine, core::Alarms &alarms,
                            Send send, Ended ended);
    ~KeyEstablishmentSession();
    KeyEstablishmentSession(const KeyEstablishmentSession &) = delete;
    KeyEstablishmentSession &operator=(const KeyEstablishmentSession &) = delete;

    /// As the initiator; a responder's session begins with what it receives.
    void start(std::uint8_t sequence) { perform(m_exchange.start(sequence)); }
    void receive(const zcl::FrameView &frame) { perform(m_exchange.receive(frame)); }

private:
    void perform(const KeyEstablishment::Step &step);
    void calculate(KeyEstablishment::Calculation calculation);
    void settle();

    KeyEstablishment m_exchange;
    KeyAgreementEngine &m_engine;
    core::Alarms &m_alarms;
    Send m_send;
    Ended m_ended;
    core::Alarm m_alarm; ///< the deadline, and at last the announcement of the end
    bool m_isSettled = false;
};

} // namespace meterglass::security
