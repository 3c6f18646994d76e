#include "meterlink/virtual/faultydoor.h"

#include "core/time/pace.h"
#include "meterlink/zcl/foundation.h"
#include "meterlink/zcl/frame.h"

namespace meterglass::virtualhan {

using core::MeterFault;
using zcl::GlobalCommand;

namespace {

bool isGlobal(const zcl::Header &header, GlobalCommand command)
{
    return header.type == zcl::FrameType::Global && header.command == static_cast<std::uint8_t>(command);
}

bool isWrite(const zcl::Header &header)
{
    return isGlobal(header, GlobalCommand::WriteAttributes)
        || isGlobal(header, GlobalCommand::WriteAttributesUndivided);
}

} // namespace

FaultyDoor::FaultyDoor(han::HanTransport &door, FaultyValues &values, const core::Clock &clock, core::Alarms &alarms)
    : m_door(door),
      m_values(values),
      m_clock(clock),
      m_alarms(alarms)
{
    connect(&door, &han::HanTransport::received, this, &FaultyDoor::receive);
}

bool FaultyDoor::isAnyRequestGranted() const
{
    return m_values.has(MeterFault::UnsecuredReadsGranted) || m_values.has(MeterFault::Zeros);
}

bool FaultyDoor::isAnyWriteGranted() const
{
    return m_values.has(MeterFault::WritesAccepted) || m_values.has(MeterFault::Zeros);
}

void FaultyDoor::receive(const han::ApsFrame &frame)
{
    const auto decoded = zcl::decodeFrame(frame.payload);
    if (decoded && isWrite(decoded->header) && isAnyWriteGranted())
        return grantWrite(frame, decoded->header.sequence);
    if (!decoded || frame.security >= han::Security::LinkKey || !isAnyRequestGranted()) {
        Q_EMIT received(frame);
        return;
    }
    m_promoted[{frame.source, frame.cluster, decoded->header.sequence}] = frame.security;
    han::ApsFrame promoted = frame;
    promoted.security = han::Security::LinkKey;
    Q_EMIT received(promoted);
}

/// The meter never hears of it.
void FaultyDoor::grantWrite(const han::ApsFrame &frame, std::uint8_t sequence)
{
    zcl::Header header;
    header.direction = zcl::Direction::ServerToClient;
    header.isDefaultResponseDisabled = true;
    header.sequence = sequence;
    header.command = static_cast<std::uint8_t>(GlobalCommand::WriteAttributesResponse);
    han::ApsFrame answer = frame;
    std::swap(answer.source, answer.destination);
    answer.payload = zcl::encodeFrame(header, zcl::Bytes{static_cast<std::uint8_t>(zcl::Status::Success)});
    send(answer);
}

void FaultyDoor::send(const han::ApsFrame &frame)
{
    const auto decoded = zcl::decodeFrame(frame.payload);
    const bool isReport = decoded && isGlobal(decoded->header, GlobalCommand::ReportAttributes);
    const bool isQuiet = isReport && (m_values.has(MeterFault::NoPush) || m_values.has(MeterFault::Zeros));
    if (m_values.has(MeterFault::Silent) || isQuiet)
        return;
    han::ApsFrame changed = frame;
    if (const auto promoted = decoded ? m_promoted.extract({frame.destination, frame.cluster, decoded->header.sequence})
                                      : decltype(m_promoted)::node_type())
        changed.security = promoted.mapped();
    m_values.change(changed);
    if (isReport && m_values.has(MeterFault::PushEvery5s))
        sendLater(changed, core::paced(Repeat, m_clock));
    if (!isReport && m_values.has(MeterFault::Stalls))
        sendLater(std::move(changed), Stall);
    else
        m_door.send(changed);
}

void FaultyDoor::sendLater(han::ApsFrame frame, std::chrono::nanoseconds delay)
{
    const std::uint64_t late = ++m_lastLate;
    auto send = [this, late, frame = std::move(frame)] {
        m_late.erase(late);
        m_door.send(frame);
    };
    m_late.emplace(late, m_alarms.after(delay, std::move(send)));
}

} // namespace meterglass::virtualhan
