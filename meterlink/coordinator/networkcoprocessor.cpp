#include "meterlink/coordinator/networkcoprocessor.h"

#include "meterlink/coordinator/commandhandlers.h"
#include "meterlink/ezsp/configurationmessages.h"
#include "meterlink/ezsp/utilitymessages.h"

#include <array>

namespace meterglass::coordinator {

namespace {

constexpr std::uint16_t VersionId = 0x0000;
constexpr std::uint16_t InvalidCommandId = 0x0058;
/// Sequence, frame control, id and version, in the form of version 4; no command of a later form is as short.
constexpr std::size_t OldVersionCommand = 4;

constexpr std::uint8_t VersionNotSet = 0x30; // of EzspStatus
constexpr std::uint8_t InvalidFrameId = 0x31;
constexpr std::uint8_t CommandTruncated = 0x33;

/// Of the stack that first spoke a version: 5.8.0 for 4, 7.4.3 for 13.
std::uint16_t stackOf(ezsp::EzspVersion version)
{
    constexpr std::array<std::uint16_t, 11> Stacks{0x5800, 0x5A10, 0x6000, 0x6630, 0x6A30, 0x7000,
                                                   0x7100, 0x7200, 0x7300, 0x7430, 0x8020};
    return Stacks[version - ezsp::OldestEzspVersion];
}

} // namespace

NetworkCoprocessor::NetworkCoprocessor(EmulatedAir &air, core::Alarms &alarms, ezsp::EzspVersion version,
                                       ezsp::Eui64 own)
    : m_line(m_faults, alarms, [this](const zcl::Bytes &bytes) { Q_EMIT written(bytes); }),
      m_stack(air, alarms, version, own),
      m_ash(ezsp::AshParameters::coProcessor(), alarms)
{
    connect(&m_ash, &ezsp::AshEngine::written, this, [this](const zcl::Bytes &bytes) { m_line.send(bytes); });
    connect(&m_ash, &ezsp::AshEngine::connected, this, &NetworkCoprocessor::restart);
    connect(&m_ash, &ezsp::AshEngine::received, this, &NetworkCoprocessor::take);
    connect(&m_stack, &NcpStack::calledBack, this, &NetworkCoprocessor::callBack);
}

void NetworkCoprocessor::restart()
{
    m_stack.reset();
    m_form = ezsp::OldestEzspVersion;
    m_isAgreed = false;
    m_waiting.clear();
}

void NetworkCoprocessor::take(const zcl::Bytes &data)
{
    if (data.size() == OldVersionCommand && data[2] == VersionId)
        m_form = ezsp::OldestEzspVersion;
    const auto command = ezsp::decodeEzspFrame(data, m_form);
    if (!command || breaksDown())
        return;
    m_isAnswering = true;
    zcl::Bytes reply = answer(*command);
    m_isAnswering = false;
    if (m_faults.strikes(Fault::CallbackSequence)) {
        m_lastAnswered = command->header.sequence;
        sendWaiting();
    }
    m_ash.send(std::move(reply));
    m_lastAnswered = command->header.sequence;
    sendWaiting();
}

void NetworkCoprocessor::sendWaiting()
{
    for (const Callback &callback : std::exchange(m_waiting, {}))
        sendCallback(callback);
}

/// Instead of an answer. @return whether it has
bool NetworkCoprocessor::breaksDown()
{
    constexpr Fault Errors[] = {Fault::Error51, Fault::Error03, Fault::Error80};
    constexpr Fault Resets[] = {Fault::Reset00, Fault::Reset01, Fault::Reset02, Fault::Reset03,
                                Fault::Reset06, Fault::Reset09, Fault::Reset0B};
    const auto error = m_faults.striking(Errors);
    const auto reset = error ? std::nullopt : m_faults.striking(Resets);
    if (error)
        m_ash.giveUp(infoOf(*error).code);
    else if (reset)
        m_ash.start(infoOf(*reset).code);
    return error || reset;
}

zcl::Bytes NetworkCoprocessor::answer(const ezsp::EzspFrameView &command)
{
    if (command.header.id == VersionId)
        return answerVersion(command.header);
    if (!m_isAgreed)
        return refuse(command.header, VersionNotSet);
    if (m_faults.strikes(Fault::InvalidCommand))
        return refuse(command.header, InvalidFrameId);
    const auto *info = ezsp::ezspFrame(m_stack.version(), command.header.id);
    const CommandHandler *handler = info ? findHandler(info->name) : nullptr;
    if (!handler)
        return refuse(command.header, InvalidFrameId);
    const auto payload = handler->answer(m_stack, command.payload);
    return payload ? frameOf(command.header, command.header.id, *payload) : refuse(command.header, CommandTruncated);
}

/// In the form in which it was asked; what comes after it has the form of the co-processor's own version.
zcl::Bytes NetworkCoprocessor::answerVersion(const ezsp::EzspHeader &command)
{
    constexpr std::uint8_t MeshStack = 2;
    const ezsp::Version::Response version{m_stack.version(), MeshStack, stackOf(m_stack.version())};
    zcl::Bytes answer = frameOf(command, VersionId, ezsp::encodeMessage(version, m_stack.version()));
    m_isAgreed = true;
    m_form = m_stack.version();
    return answer;
}

zcl::Bytes NetworkCoprocessor::refuse(const ezsp::EzspHeader &command, std::uint8_t why)
{
    return frameOf(command, InvalidCommandId, ezsp::encodeMessage(ezsp::InvalidCommand{why}, m_form));
}

zcl::Bytes NetworkCoprocessor::frameOf(const ezsp::EzspHeader &command, std::uint16_t id, zcl::ByteView payload)
{
    ezsp::EzspHeader header;
    header.sequence = command.sequence;
    header.direction = ezsp::EzspDirection::FromCoProcessor;
    header.networkIndex = command.networkIndex;
    header.id = id;
    header.hasOverflowed = m_faults.strikes(Fault::Overflow);
    header.isTruncated = m_faults.strikes(Fault::Truncated);
    return ezsp::encodeEzspFrame(header, header.isTruncated ? payload.first(payload.size() / 2) : payload, m_form);
}

void NetworkCoprocessor::callBack(std::uint16_t id, const zcl::Bytes &payload)
{
    if (m_isAnswering)
        m_waiting.push_back({id, payload});
    else if (m_isAgreed)
        sendCallback({id, payload});
}

void NetworkCoprocessor::sendCallback(const Callback &callback)
{
    ezsp::EzspHeader header;
    header.sequence = m_lastAnswered;
    header.direction = ezsp::EzspDirection::FromCoProcessor;
    header.isAsyncCallback = true;
    header.id = callback.id;
    m_ash.send(ezsp::encodeEzspFrame(header, callback.payload, m_form));
}

} // namespace meterglass::coordinator
