#include "meterlink/capture/framelog.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/framelayout.h"
#include "meterlink/zcl/foundation.h"

#include <algorithm>
#include <array>

namespace meterglass::capture {

namespace {

constexpr std::uint16_t DeviceProfile = 0x0000;
constexpr zcl::ClusterId Commissioning{0x0015};
constexpr zcl::ClusterId OverTheAirUpgrade{0x0019};
/// What the frame gains in room under each security, of han::LargestPayload under the link key.
constexpr std::size_t ApsSecuritySize = 9;
constexpr std::size_t NetworkSecuritySize = 18;

/// Clusters whose commands travel under the link key.
constexpr auto UnderLinkKey = std::to_array<zcl::ClusterId>(
    {se::cluster::Time, Commissioning, OverTheAirUpgrade, se::cluster::Price, se::cluster::Drlc, se::cluster::Metering,
     se::cluster::Messaging, se::cluster::Tunneling, se::cluster::Prepayment, se::cluster::Calendar,
     se::cluster::DeviceManagement, se::cluster::Events});

std::size_t largestPayload(han::Security security)
{
    switch (security) {
    case han::Security::LinkKey:
        return han::LargestPayload;
    case han::Security::NetworkKey:
        return han::LargestPayload + ApsSecuritySize;
    case han::Security::None:
        break;
    }
    return han::LargestPayload + ApsSecuritySize + NetworkSecuritySize;
}

bool isUnderWeakKey(const FrameRow &row)
{
    return row.profile == han::SmartEnergyProfile && row.security != han::Security::LinkKey
        && std::find(UnderLinkKey.begin(), UnderLinkKey.end(), row.clusterId()) != UnderLinkKey.end();
}

void mark(FrameRow &row, FrameRemark remark, bool isTrue = true)
{
    if (isTrue)
        row.remarks |= bitOf(remark);
}

void describe(FrameRow &row, const zcl::Header &header)
{
    row.command = header.command;
    row.sequence = header.sequence;
    row.manufacturer = header.manufacturerCode.value_or(0);
    row.set(FrameRow::IsClusterCommand, header.type == zcl::FrameType::Cluster);
    row.set(FrameRow::IsFromServer, header.direction == zcl::Direction::ServerToClient);
    row.set(FrameRow::IsManufacturers, header.manufacturerCode.has_value());
    row.set(FrameRow::IsNoDefaultResponse, header.isDefaultResponseDisabled);
}

bool isReport(const FrameRow &row)
{
    return !row.is(FrameRow::IsClusterCommand)
        && zcl::GlobalCommand(row.command) == zcl::GlobalCommand::ReportAttributes;
}

bool isMeteringAnswer(const FrameRow &row)
{
    return row.clusterId() == se::cluster::Metering && !row.is(FrameRow::IsClusterCommand)
        && !row.is(FrameRow::IsManufacturers)
        && zcl::GlobalCommand(row.command) == zcl::GlobalCommand::ReadAttributesResponse;
}

} // namespace

void FrameLog::append(const CapturedFrame &frame)
{
    append(frame.direction, frame.at, frame.passedAt, frame.frame);
}

void FrameLog::append(CapturedFrame::Direction direction, FrameRow::Time at, core::MonotonicTime passedAt,
                      const han::ApsFrame &frame)
{
    settle(passedAt);
    if (!m_start)
        m_start = passedAt;
    FrameRow row = keep(frame);
    row.at = at;
    row.set(FrameRow::IsSent, direction == CapturedFrame::Direction::Sent);
    if (row.kind == FrameRow::Kind::Zcl) {
        if (const auto view = zcl::decodeFrame(bytesOf(row)))
            judge(row, *view, passedAt);
        else
            mark(row, FrameRemark::Malformed);
    }
    add(row);
}

void FrameLog::append(const SealedFrame &frame)
{
    FrameRow row;
    row.kind = FrameRow::Kind::Sealed;
    row.set(FrameRow::IsSent, frame.direction == CapturedFrame::Direction::Sent);
    row.at = frame.at;
    row.source = frame.source;
    row.destination = frame.destination;
    row.length = static_cast<std::uint16_t>(std::min(frame.mpdu.size(), ByteStore::LongestString));
    row.place = m_bytes.append(zcl::ByteView(frame.mpdu).first(row.length));
    add(row);
}

han::ApsFrame FrameLog::frame(std::size_t index) const
{
    const FrameRow &row = m_rows[index];
    const zcl::ByteView payload = bytesOf(row);
    han::ApsFrame frame;
    frame.source = {row.source, row.sourceEndpoint};
    frame.destination = {row.destination, row.destinationEndpoint};
    frame.profile = row.profile;
    frame.cluster = row.clusterId();
    frame.security = row.security;
    frame.payload.assign(payload.begin(), payload.end());
    return frame;
}

void FrameLog::settle(core::MonotonicTime now)
{
    for (const std::uint32_t index : m_matcher.overdue(now)) {
        mark(m_rows[index], FrameRemark::Unanswered);
        m_remarkedLater.push_back(index);
    }
}

/// The row and its bytes, before anything is made of them.
FrameRow FrameLog::keep(const han::ApsFrame &frame)
{
    FrameRow row;
    row.source = frame.source.node;
    row.sourceEndpoint = frame.source.endpoint;
    row.destination = frame.destination.node;
    row.destinationEndpoint = frame.destination.endpoint;
    row.profile = frame.profile;
    row.cluster = static_cast<std::uint16_t>(frame.cluster);
    row.security = frame.security;
    row.kind = frame.profile == DeviceProfile ? FrameRow::Kind::DeviceProfile : FrameRow::Kind::Zcl;
    row.length = static_cast<std::uint16_t>(std::min(frame.payload.size(), ByteStore::LongestString));
    row.place = m_bytes.append(zcl::ByteView(frame.payload).first(row.length));
    mark(row, FrameRemark::TooLong, frame.payload.size() > largestPayload(frame.security));
    mark(row, FrameRemark::WeakSecurity, isUnderWeakKey(row));
    return row;
}

void FrameLog::judge(FrameRow &row, const zcl::FrameView &frame, core::MonotonicTime at)
{
    describe(row, frame.header);
    mark(row, FrameRemark::Malformed, se::checkPayload(frame, row.clusterId()).has_value());
    if (isReport(row)) {
        mark(row, FrameRemark::TooSoon, m_pace.isTooSoon(row, frame.payload));
        m_matcher.ask(row, static_cast<std::uint32_t>(size()), at);
        return;
    }
    if (isMeteringAnswer(row))
        m_scales.learn(row, bytesOf(row));
    join(row, frame, at);
}

void FrameLog::join(FrameRow &row, const zcl::FrameView &frame, core::MonotonicTime at)
{
    const auto answer = m_matcher.answer(row, frame.payload, at);
    if (!answer) {
        // What was asked before the log began cannot be known.
        mark(row, FrameRemark::AnswersNothing,
             ExchangeMatcher::isAnswerByCommand(row) && at - *m_start > AnswerDeadline);
        m_matcher.ask(row, static_cast<std::uint32_t>(size()), at);
        return;
    }
    const auto latency = std::chrono::floor<std::chrono::microseconds>(at - answer->asked).count();
    row.set(FrameRow::IsAnswer, true);
    row.partner = answer->request;
    row.latency = static_cast<std::uint32_t>(std::clamp<std::int64_t>(latency, 0, ~std::uint32_t(0)));
    mark(row, FrameRemark::Late, answer->isLate);
    mark(row, FrameRemark::AnsweredTwice, answer->isSecond);
    if (answer->isFirst)
        m_rows[answer->request].partner = static_cast<std::uint32_t>(size());
}

void FrameLog::add(const FrameRow &row)
{
    m_rows.append(row);
    if (m_listener)
        m_listener();
}

} // namespace meterglass::capture
