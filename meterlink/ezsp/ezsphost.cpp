#include "meterlink/ezsp/ezsphost.h"

#include "core/task/oneshot.h"
#include "meterlink/ezsp/utilitymessages.h"

namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;
using han::LinkError;

/// A co-processor answers within milliseconds unless it writes to flash; hosts of others wait 10 to 15 s.
constexpr auto AnswerDeadline = 10s;

bool isCallback(const EzspHeader &header, EzspVersion version)
{
    const EzspFrameInfo *info = ezspFrame(version, header.id);
    return header.isCallback() || (info && info->name.ends_with("Handler"));
}

} // namespace

/// Keeps a command in the list for as long as its coroutine waits. One that is in flight stays there without it, so that
/// the next waits for its answer.
class EzspHost::Registration
{
public:
    Registration(EzspHost &host, std::uint16_t id, zcl::Bytes payload, Answer &answer) : m_host(host), m_answer(answer)
    {
        host.m_waiting.push_back({id, std::move(payload), &answer});
        host.sendNext();
    }
    ~Registration()
    {
        const auto isThis = [this](const Command &command) { return command.answer == &m_answer; };
        m_host.m_waiting.remove_if(isThis);
        m_host.m_ending.remove_if(isThis);
        if (m_host.m_inFlight && m_host.m_inFlight->answer == &m_answer)
            m_host.m_inFlight->answer = nullptr;
    }
    Registration(const Registration &) = delete;
    Registration &operator=(const Registration &) = delete;

private:
    EzspHost &m_host;
    Answer &m_answer;
};

/// Where the end of a reset is told, for as long as `start` waits for it.
class EzspHost::Connecting
{
public:
    explicit Connecting(EzspHost &host) : m_host(host) { host.m_connected = &m_reset; }
    ~Connecting()
    {
        if (m_host.m_connected == &m_reset)
            m_host.m_connected = nullptr;
    }
    Connecting(const Connecting &) = delete;
    Connecting &operator=(const Connecting &) = delete;

    core::OneShot<han::Result<AshReset>> &reset() { return m_reset; }

private:
    EzspHost &m_host;
    core::OneShot<han::Result<AshReset>> m_reset;
};

EzspHost::EzspHost(AshLink &ash, core::Alarms &alarms) : m_ash(ash), m_alarms(alarms)
{
    connect(&ash, &AshLink::received, this, &EzspHost::receive);
    connect(&ash, &AshLink::connected, this, &EzspHost::takeReset);
    connect(&ash, &AshLink::failed, this, &EzspHost::takeFailure);
}

EzspHost::~EzspHost()
{
    settleAll(LinkError::LinkDown);
}

QCoro::Task<han::Result<Version::Response>> EzspHost::start(std::stop_token stop)
{
    if (stop.stop_requested())
        co_return LinkError::Cancelled;
    settleAll(LinkError::LinkDown);
    {
        Connecting connecting(*this);
        const std::stop_callback stopped(stop, [&connecting] { connecting.reset().settle(LinkError::Cancelled); });
        m_ash.start();
        const han::Result<AshReset> reset = co_await connecting.reset().settled();
        if (!reset)
            co_return reset.error();
    }
    const int resets = m_resets;
    const han::Result<Version::Response> agreed = co_await negotiate(stop);
    // A co-processor that was booting resets once more just after the first RSTACK.
    if (agreed || agreed.error() != LinkError::LinkDown || m_resets == resets)
        co_return agreed;
    co_return co_await negotiate(stop);
}

/// The first `version` has the form of version 4 whatever the co-processor speaks; the second has its own.
QCoro::Task<han::Result<Version::Response>> EzspHost::negotiate(std::stop_token stop)
{
    m_version = OldestEzspVersion;
    const Version newest{NewestEzspVersion};
    const han::Result<Version::Response> first = co_await send(newest, stop);
    if (!first)
        co_return first.error();
    if (!isKnownVersion(first->version))
        co_return LinkError::Refused;
    m_version = first->version;
    const Version same{first->version};
    co_return co_await send(same, stop);
}

QCoro::Task<han::Result<EzspFrame>> EzspHost::exchange(std::uint16_t id, zcl::Bytes payload, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return LinkError::Cancelled;
    if (!m_ash.isConnected())
        co_return LinkError::LinkDown;
    Answer answer;
    const Registration registration(*this, id, std::move(payload), answer);
    const std::stop_callback stopped(stop, [&answer] { answer.settle(LinkError::Cancelled); });
    co_return co_await answer.settled();
}

void EzspHost::sendNext()
{
    if (m_inFlight || m_waiting.empty())
        return;
    m_inFlight = std::move(m_waiting.front());
    m_waiting.pop_front();
    EzspHeader header;
    header.sequence = ++m_sequence;
    header.id = m_inFlight->id;
    m_deadline = m_alarms.after(AnswerDeadline, [this] { endFlight(LinkError::TimedOut); });
    m_ash.send(encodeEzspFrame(header, m_inFlight->payload, m_version));
}

void EzspHost::receive(const zcl::Bytes &data)
{
    const auto view = decodeEzspFrame(data, m_version);
    if (!view || view->header.direction != EzspDirection::FromCoProcessor)
        return;
    if (view->header.hasOverflowed)
        Q_EMIT overflowed();
    const EzspFrame frame(*view, m_version);
    if (isCallback(view->header, m_version))
        Q_EMIT calledBack(frame);
    else
        settle(frame);
}

/// A callback carries the sequence of some command, so that the id decides, and the sequence only between an answer and
/// one that comes too late.
void EzspHost::settle(const EzspFrame &frame)
{
    if (!m_inFlight || frame.header().sequence != m_sequence)
        return;
    if (frame.is<InvalidCommand>())
        endFlight(LinkError::Refused);
    else if (frame.header().id == m_inFlight->id)
        endFlight(frame);
}

void EzspHost::endFlight(han::Result<EzspFrame> result)
{
    Answer *const answer = m_inFlight->answer;
    m_inFlight.reset();
    m_deadline.cancel();
    sendNext();
    if (answer)
        answer->settle(std::move(result));
}

void EzspHost::takeReset(AshReset reason)
{
    if (m_connected) {
        std::exchange(m_connected, nullptr)->settle(reason);
        return;
    }
    ++m_resets;
    settleAll(LinkError::LinkDown);
    Q_EMIT restarted(reason);
}

void EzspHost::takeFailure(const AshFailure &failure)
{
    settleAll(LinkError::LinkDown);
    Q_EMIT failed(failure);
}

/// Ends what has been asked so far; whoever is told may ask anew at once.
void EzspHost::settleAll(LinkError error)
{
    m_deadline.cancel();
    m_version = OldestEzspVersion;
    m_ending.splice(m_ending.end(), m_waiting);
    if (m_inFlight && m_inFlight->answer)
        m_ending.push_front(*m_inFlight);
    m_inFlight.reset();
    if (m_connected)
        std::exchange(m_connected, nullptr)->settle(error);
    while (!m_ending.empty()) {
        Answer *const answer = m_ending.front().answer;
        m_ending.pop_front();
        answer->settle(error);
    }
}

} // namespace meterglass::ezsp
