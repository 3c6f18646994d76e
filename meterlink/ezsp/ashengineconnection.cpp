#include "meterlink/ezsp/ashengine.h"

/// How an AshEngine connects and fails.
namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;

/// A co-processor that has failed sends several errors in a row; one RST answers them all.
constexpr auto ErrorPause = 100ms;
/// Until so long after RST a second RSTACK is no news of the co-processor's health.
constexpr auto SecondAnswerPeriod = 2s;

} // namespace

void AshEngine::start(AshReset reason)
{
    clear();
    m_reader.clear();
    if (!isHost())
        return sendResetAnswer(reason);
    m_state = State::Connecting;
    m_resets = 0;
    m_error.reset();
    sendReset();
}

void AshEngine::stop()
{
    clear();
    m_state = State::Stopped;
}

void AshEngine::giveUp(AshReset code)
{
    m_error = code;
    sendError();
    fail({AshFailure::Reason::CoProcessorFailed, code});
}

void AshEngine::sendReset()
{
    ++m_resets;
    m_resetAt = m_alarms.now();
    m_resetTimer = m_alarms.after(m_parameters.resetTimeout, [this] { retryReset(); });
    AshFrame frame;
    frame.type = AshFrame::Type::Rst;
    write(frame, true);
}

void AshEngine::retryReset()
{
    if (m_resets < m_parameters.resetAttempts)
        return sendReset();
    fail(m_error ? AshFailure{AshFailure::Reason::CoProcessorFailed, *m_error} : AshFailure{});
}

void AshEngine::takeReset()
{
    if (isHost())
        return;
    clear();
    sendResetAnswer(AshReset::Software);
}

void AshEngine::sendResetAnswer(AshReset reason)
{
    AshFrame frame;
    frame.type = AshFrame::Type::RstAck;
    frame.reason = reason;
    write(frame, true);
    connectWith(reason);
}

void AshEngine::takeResetAnswer(const AshFrame &frame)
{
    const bool isLate = m_alarms.now() - m_resetAt > SecondAnswerPeriod;
    if (!isHost() || m_state == State::Failed)
        return;
    if (m_state == State::Connecting && frame.version != AshVersion)
        return fail({AshFailure::Reason::WrongVersion, frame.reason});
    // A line can double RSTACK, and a co-processor that was booting answers RST only after it has said so.
    if (m_state == State::Connected && isLate)
        return fail({AshFailure::Reason::CoProcessorReset, frame.reason});
    if (m_state == State::Connecting || m_hasExchanged)
        connectWith(frame.reason);
}

void AshEngine::takeError(const AshFrame &frame)
{
    if (!isHost())
        return;
    if (m_state == State::Connected)
        return fail({AshFailure::Reason::CoProcessorFailed, frame.reason});
    if (m_state != State::Connecting)
        return;
    m_error = frame.reason;
    if (m_resets < m_parameters.resetAttempts)
        m_resetTimer = m_alarms.after(ErrorPause, [this] { retryReset(); });
}

void AshEngine::connectWith(AshReset reason)
{
    clear();
    m_state = State::Connected;
    Q_EMIT connected(reason);
}

void AshEngine::sendError()
{
    AshFrame frame;
    frame.type = AshFrame::Type::Error;
    frame.reason = m_error.value_or(AshReset::Unknown);
    write(frame);
}

void AshEngine::fail(AshFailure failure)
{
    clear();
    m_state = State::Failed;
    Q_EMIT failed(failure);
}

void AshEngine::clear()
{
    m_window.clear();
    m_ackPeriod = AshAckPeriod(m_parameters);
    m_timeouts = 0;
    m_expected = 0;
    m_isRejecting = false;
    forgetOwedAcknowledgement();
    m_hasExchanged = false;
    m_isReady = true;
    setPeerReady(true);
    for (core::Alarm *alarm : {&m_ackTimer, &m_notReadyTimer, &m_resetTimer})
        alarm->cancel();
}

} // namespace meterglass::ezsp
