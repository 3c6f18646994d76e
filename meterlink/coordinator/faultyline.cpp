#include "meterlink/coordinator/faultyline.h"

#include "meterlink/ezsp/ashreader.h"
#include "meterlink/ezsp/ashwriter.h"

namespace meterglass::coordinator {

namespace {

using namespace std::chrono_literals;
using ezsp::AshByte;
using ezsp::AshFrame;

constexpr auto AckDelay = 300ms;
constexpr auto MergeDelay = 20ms;
constexpr auto OvertakingPatience = 50ms;
constexpr auto SecondAnswerDelay = 1s;
constexpr auto ByteDelay = 1ms;
constexpr std::size_t FloodSize = 64;

void append(zcl::Bytes &bytes, const zcl::Bytes &more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

/// A byte more than what was checked.
zcl::Bytes damaged(zcl::Bytes frame)
{
    frame.insert(frame.end() - 1, 0x00);
    return frame;
}

zcl::Bytes withEscapedControl(zcl::Bytes frame)
{
    constexpr std::uint8_t Flip = 0x20;
    constexpr auto Escape = static_cast<std::uint8_t>(AshByte::Escape);
    if (frame.front() == Escape)
        return frame;
    frame.front() ^= Flip;
    frame.insert(frame.begin(), Escape);
    return frame;
}

} // namespace

FaultyLine::FaultyLine(FaultPlan &plan, core::Alarms &alarms, Arrived arrived)
    : m_plan(plan),
      m_alarms(alarms),
      m_arrived(std::move(arrived))
{ }

void FaultyLine::send(const zcl::Bytes &bytes)
{
    ezsp::AshReader reader;
    zcl::ByteView unread(bytes);
    const auto frame = reader.next(unread);
    if (!frame || !*frame)
        return put(bytes);
    switch ((*frame)->type) {
    case AshFrame::Type::Ack:
        return sendAck(bytes);
    case AshFrame::Type::RstAck:
        return sendResetAnswer(bytes);
    case AshFrame::Type::Data:
        return sendData(**frame, bytes);
    case AshFrame::Type::Nak:
    case AshFrame::Type::Rst:
    case AshFrame::Type::Error:
        return put(bytes);
    }
}

void FaultyLine::sendAck(const zcl::Bytes &bytes)
{
    if (!m_plan.strikes(Fault::DropAck))
        put(bytes, m_plan.strikes(Fault::DelayAck) ? AckDelay : 0ms);
}

void FaultyLine::sendResetAnswer(const zcl::Bytes &bytes)
{
    if (m_plan.strikes(Fault::ErrorBeforeRstack)) {
        AshFrame error;
        error.type = AshFrame::Type::Error;
        error.reason = ezsp::AshReset::Watchdog;
        put(ezsp::encodeAshFrame(error));
    }
    put(bytes);
    if (m_plan.strikes(Fault::SecondRstack))
        m_secondAnswer = m_alarms.after(SecondAnswerDelay, [this, bytes] { put(bytes); });
}

void FaultyLine::sendData(const AshFrame &frame, const zcl::Bytes &bytes)
{
    zcl::Bytes all;
    if (m_plan.strikes(Fault::XoffFlood)) {
        all.assign(FloodSize, static_cast<std::uint8_t>(AshByte::XOff));
        all.push_back(static_cast<std::uint8_t>(AshByte::XOn));
    }
    if (m_plan.strikes(Fault::Nak)) {
        AshFrame nak;
        nak.type = AshFrame::Type::Nak;
        nak.ackNumber = frame.ackNumber;
        ezsp::appendAshFrame(all, nak);
    }
    if (m_overtaken.empty() && m_plan.strikes(Fault::OutOfOrder)) {
        m_overtaken = bytes;
        m_overtakenEnds = m_alarms.after(OvertakingPatience, [this] { put(std::exchange(m_overtaken, {})); });
        return put(std::move(all));
    }
    if (m_plan.strikes(Fault::BadCrc))
        append(all, damaged(bytes));
    else
        append(all, m_plan.strikes(Fault::EscapedControl) ? withEscapedControl(bytes) : bytes);
    if (m_plan.strikes(Fault::Duplicate)) {
        AshFrame again = frame;
        again.isRetransmission = true;
        ezsp::appendAshFrame(all, again);
    }
    m_overtakenEnds.cancel();
    append(all, std::exchange(m_overtaken, {}));
    deliver(std::move(all));
}

void FaultyLine::deliver(zcl::Bytes bytes)
{
    if (!m_plan.strikes(Fault::Split))
        return put(std::move(bytes), m_plan.strikes(Fault::Merge) ? MergeDelay : 0ms);
    auto delay = 0ms;
    for (const std::uint8_t byte : bytes)
        put({byte}, delay += ByteDelay);
}

void FaultyLine::put(zcl::Bytes bytes, std::chrono::milliseconds delay)
{
    if (bytes.empty())
        return;
    core::MonotonicTime due = m_alarms.now() + delay;
    if (m_onTheWay.empty() && delay == 0ms)
        return m_arrived(bytes);
    if (!m_onTheWay.empty())
        due = std::max(due, m_onTheWay.back().due);
    m_onTheWay.push_back({due, std::move(bytes)});
    if (m_onTheWay.size() == 1)
        waitForNext();
}

/// What is due at one moment arrives at once.
void FaultyLine::waitForNext()
{
    m_next = m_alarms.after(m_onTheWay.front().due - m_alarms.now(), [this] {
        const core::MonotonicTime due = m_onTheWay.front().due;
        zcl::Bytes bytes;
        while (!m_onTheWay.empty() && m_onTheWay.front().due == due) {
            append(bytes, m_onTheWay.front().bytes);
            m_onTheWay.pop_front();
        }
        if (!m_onTheWay.empty())
            waitForNext();
        m_arrived(bytes);
    });
}

} // namespace meterglass::coordinator
