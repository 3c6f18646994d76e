#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/ashackperiod.h"
#include "meterlink/ezsp/ashlink.h"
#include "meterlink/ezsp/ashparameters.h"
#include "meterlink/ezsp/ashreader.h"
#include "meterlink/ezsp/ashwindow.h"

namespace meterglass::ezsp {

/// One end of an ASH link (UG101): bytes in and out on one side, data that arrives once and in order on the other.
///
/// Owned by whoever owns the line, on the line's thread, and outlived by `alarms`. Once started it is always connected,
/// connecting, or has said why it failed. Signals are emitted from inside `receive`, `send` and alarms; a slot may call
/// the engine, and must not delete it.
class AshEngine final : public AshLink
{
    Q_OBJECT
public:
    enum class State { Stopped, Connecting, Connected, Failed };

    AshEngine(const AshParameters &parameters, core::Alarms &alarms);

    State state() const { return m_state; }
    bool isConnected() const override { return m_state == State::Connected; }

    /// A host resets the co-processor; a co-processor says that it has reset. What waited is forgotten.
    /// @param reason of a co-processor: why it has reset
    void start(AshReset reason);
    void start() override { start(AshReset::PowerOn); }
    /// Neither sends nor takes anything from now on.
    void stop();
    /// A co-processor gives up: it answers everything but a reset with this error.
    void giveUp(AshReset code);

    void receive(zcl::ByteView bytes);
    /// Queues data, 3 to 220 bytes, for the other side. While not connected it is dropped.
    void send(zcl::Bytes data) override;

    /// A host that is not ready asks the co-processor to hold its callbacks; answers come all the same.
    void setReady(bool isReady);
    /// What the host has said, as a co-processor has it.
    bool isPeerReady() const { return m_isPeerReady; }

Q_SIGNALS:
    /// To be put on the line, one frame at a time.
    void written(const meterglass::zcl::Bytes &bytes);
    void peerReadyChanged(bool isReady);

private:
    void take(const AshFrame &frame);
    void takeData(const AshFrame &frame);
    void takeAcknowledgement(const AshFrame &frame);
    void takeReset();
    void takeResetAnswer(const AshFrame &frame);
    void takeError(const AshFrame &frame);
    void takeDamaged(const AshError &error);

    bool acknowledge(std::uint8_t ackNumber);
    void reject();
    void settleAcknowledgement();
    void forgetOwedAcknowledgement();
    void sendAcknowledgement(AshFrame::Type type);
    void transmit();
    void expire();
    void restartAckTimer();
    void setPeerReady(bool isReady);

    void sendReset();
    void retryReset();
    void connectWith(AshReset reason);
    void sendResetAnswer(AshReset reason);
    void sendError();
    void fail(AshFailure failure);
    void clear();
    void write(const AshFrame &frame, bool isCancelled = false);

    bool isHost() const { return m_parameters.role == AshRole::Host; }

    AshParameters m_parameters;
    core::Alarms &m_alarms;
    State m_state = State::Stopped;
    AshReader m_reader;
    AshWindow m_window;
    AshAckPeriod m_ackPeriod;
    int m_timeouts = 0;

    std::uint8_t m_expected = 0;
    bool m_isRejecting = false;
    bool m_owesAck = false;
    bool m_isAckDelayed = false;
    /// Since the last reset something has been acknowledged or has arrived.
    bool m_hasExchanged = false;
    bool m_isReady = true;
    bool m_isPeerReady = true;

    int m_resets = 0;
    core::MonotonicTime m_resetAt{};
    /// The last error; of a host the one that answered RST, if one did.
    std::optional<AshReset> m_error;

    core::Alarm m_ackTimer;
    core::Alarm m_ackDelay;
    core::Alarm m_notReadyTimer;
    core::Alarm m_resetTimer;
};

} // namespace meterglass::ezsp
