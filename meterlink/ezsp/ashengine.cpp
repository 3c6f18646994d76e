#include "meterlink/ezsp/ashengine.h"

#include "meterlink/ezsp/ashwriter.h"

namespace meterglass::ezsp {

AshEngine::AshEngine(const AshParameters &parameters, core::Alarms &alarms)
    : m_parameters(parameters),
      m_alarms(alarms),
      m_window(parameters.window),
      m_ackPeriod(parameters)
{ }

void AshEngine::receive(zcl::ByteView bytes)
{
    while (m_state != State::Stopped) {
        const auto arrival = m_reader.next(bytes);
        if (!arrival)
            break;
        if (*arrival)
            take(**arrival);
        else
            takeDamaged(arrival->error());
    }
    settleAcknowledgement();
}

void AshEngine::send(zcl::Bytes data)
{
    if (m_state != State::Connected)
        return;
    m_window.queue(std::move(data));
    transmit();
}

void AshEngine::take(const AshFrame &frame)
{
    if (m_state == State::Failed && !isHost() && frame.type != AshFrame::Type::Rst) {
        sendError();
        return;
    }
    switch (frame.type) {
    case AshFrame::Type::Data:
        return takeData(frame);
    case AshFrame::Type::Ack:
    case AshFrame::Type::Nak:
        return takeAcknowledgement(frame);
    case AshFrame::Type::Rst:
        return takeReset();
    case AshFrame::Type::RstAck:
        return takeResetAnswer(frame);
    case AshFrame::Type::Error:
        return takeError(frame);
    }
}

/// UG101 5.4: in sequence it is delivered, sent again it is acknowledged, else it is asked for.
void AshEngine::takeData(const AshFrame &frame)
{
    if (m_state != State::Connected)
        return;
    if (!acknowledge(frame.ackNumber))
        return reject();
    if (frame.frameNumber == m_expected) {
        m_expected = (m_expected + 1) & AshNumberMask;
        m_isRejecting = false;
        m_owesAck = true;
        m_hasExchanged = true;
        Q_EMIT received(zcl::Bytes(frame.data.begin(), frame.data.end()));
    } else if (frame.isRetransmission) {
        m_owesAck = true;
    } else {
        reject();
    }
    transmit();
}

void AshEngine::takeAcknowledgement(const AshFrame &frame)
{
    if (m_state != State::Connected || !acknowledge(frame.ackNumber))
        return;
    if (!isHost())
        setPeerReady(!frame.isNotReady);
    if (frame.type == AshFrame::Type::Nak) {
        m_window.retransmit();
        restartAckTimer();
    }
    transmit();
}

void AshEngine::takeDamaged(const AshError &error)
{
    if (m_state == State::Failed && !isHost())
        sendError();
    else if (m_state == State::Connected && error.isOfData)
        reject();
}

/// @return false where the other side cannot expect that frame, which makes the frame that says so invalid
bool AshEngine::acknowledge(std::uint8_t ackNumber)
{
    if (!m_window.isValid(ackNumber))
        return false;
    if (const auto sentAt = m_window.acknowledge(ackNumber)) {
        m_ackPeriod.measured(m_alarms.now() - *sentAt);
        m_timeouts = 0;
        m_hasExchanged = true;
        restartAckTimer();
    }
    return true;
}

/// Says once what is missing; says nothing more until it has come.
void AshEngine::reject()
{
    if (m_isRejecting)
        return;
    m_isRejecting = true;
    sendAcknowledgement(AshFrame::Type::Nak);
}

void AshEngine::settleAcknowledgement()
{
    if (!m_owesAck || m_isAckDelayed || m_state != State::Connected)
        return;
    if (m_parameters.ackDelay.count() == 0)
        return sendAcknowledgement(AshFrame::Type::Ack);
    m_isAckDelayed = true;
    m_ackDelay = m_alarms.after(m_parameters.ackDelay, [this] { sendAcknowledgement(AshFrame::Type::Ack); });
}

/// What is sent now says what has arrived.
void AshEngine::forgetOwedAcknowledgement()
{
    m_owesAck = false;
    m_isAckDelayed = false;
    m_ackDelay.cancel();
}

void AshEngine::sendAcknowledgement(AshFrame::Type type)
{
    forgetOwedAcknowledgement();
    AshFrame frame;
    frame.type = type;
    frame.ackNumber = m_expected;
    frame.isNotReady = !m_isReady;
    write(frame);
}

/// Sends what may be sent; each frame acknowledges what has arrived.
void AshEngine::transmit()
{
    while (m_state == State::Connected && m_window.canSend()) {
        const bool isFirst = m_window.unacknowledged() == 0;
        AshFrame frame = m_window.send(m_alarms.now());
        frame.ackNumber = m_expected;
        forgetOwedAcknowledgement();
        if (isFirst)
            restartAckTimer();
        write(frame);
    }
}

void AshEngine::restartAckTimer()
{
    m_ackTimer.cancel();
    if (m_window.unacknowledged() > 0)
        m_ackTimer = m_alarms.after(m_ackPeriod.current(), [this] { expire(); });
}

void AshEngine::expire()
{
    if (++m_timeouts > m_parameters.ackTimeouts) {
        if (isHost())
            fail({AshFailure::Reason::TooManyTimeouts, AshReset::TooManyAckTimeouts});
        else
            giveUp(AshReset::TooManyAckTimeouts);
        return;
    }
    m_ackPeriod.expired();
    m_window.retransmit();
    restartAckTimer();
    transmit();
}

void AshEngine::setReady(bool isReady)
{
    m_isReady = isReady;
    m_notReadyTimer.cancel();
    if (m_state != State::Connected)
        return;
    sendAcknowledgement(AshFrame::Type::Ack);
    if (!isReady)
        m_notReadyTimer = m_alarms.after(m_parameters.notReadyPeriod, [this] { setReady(false); });
}

void AshEngine::setPeerReady(bool isReady)
{
    m_notReadyTimer.cancel();
    if (!isReady)
        m_notReadyTimer = m_alarms.after(m_parameters.notReadyPeriod, [this] { setPeerReady(true); });
    if (m_isPeerReady == isReady)
        return;
    m_isPeerReady = isReady;
    Q_EMIT peerReadyChanged(isReady);
}

void AshEngine::write(const AshFrame &frame, bool isCancelled)
{
    zcl::Bytes bytes;
    bytes.reserve(AshLongestFrame + 8);
    if (isCancelled)
        bytes.push_back(static_cast<std::uint8_t>(AshByte::Cancel));
    appendAshFrame(bytes, frame);
    Q_EMIT written(bytes);
}

} // namespace meterglass::ezsp
