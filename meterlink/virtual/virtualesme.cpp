#include "meterlink/virtual/virtualesme.h"

#include "core/time/pace.h"
#include "meterlink/virtual/esmeclusters.h"
#include "meterlink/zcl/foundation.h"

#include <algorithm>

namespace meterglass::virtualhan {

using std::chrono::seconds;
using zcl::GlobalCommand;
using zcl::Status;

VirtualEsme::VirtualEsme(core::SingleElementMeter &meter, han::HanAddress own, han::HanAddress display,
                         han::HanTransport &transport, const core::Clock &clock, core::Alarms &alarms)
    : m_meter(meter), m_own(own), m_display(display), m_transport(transport), m_clock(clock), m_alarms(alarms),
      m_servers(esmeClusters(meter, clock))
{
    for (const ClusterServer &server : m_servers)
        m_reporting.emplace_back(server);
    connect(&transport, &han::HanTransport::received, this, &VirtualEsme::receive);
    tick();
}

void VirtualEsme::followClock()
{
    tick();
}

void VirtualEsme::catchUp()
{
    m_meter.advanceTo(std::chrono::floor<seconds>(m_clock.now()));
}

void VirtualEsme::tick()
{
    catchUp();
    for (Reporting &reporting : m_reporting) {
        zcl::ReportAttributes report{reporting.take(m_clock.now())};
        if (report.records.empty())
            continue;
        zcl::Header header;
        header.direction = zcl::Direction::ServerToClient;
        header.isDefaultResponseDisabled = true;
        header.sequence = m_sequence++;
        header.command = static_cast<std::uint8_t>(GlobalCommand::ReportAttributes);
        send(m_display, reporting.cluster(), han::Security::LinkKey, zcl::encodeFrame(header, zcl::encode(report)));
    }
    const auto untilNextSecond = std::chrono::floor<seconds>(m_clock.now()) + seconds(1) - m_clock.now();
    m_nextTick = m_alarms.after(core::paced(untilNextSecond, m_clock), [this] { tick(); });
}

void VirtualEsme::receive(const han::ApsFrame &aps)
{
    if (aps.destination != m_own || aps.profile != han::SmartEnergyProfile)
        return;
    const auto frame = zcl::decodeFrame(aps.payload);
    if (!frame || frame->header.direction != zcl::Direction::ClientToServer)
        return;
    const ClusterServer *server = findServer(aps.cluster);
    if (!server)
        refuse(aps, frame->header, Status::UnsupportedCluster);
    else if (aps.security < server->leastSecurity)
        refuse(aps, frame->header, Status::NotAuthorized);
    else
        serve(*server, aps, *frame);
}

void VirtualEsme::serve(const ClusterServer &server, const han::ApsFrame &aps, const zcl::FrameView &frame)
{
    catchUp();
    const zcl::Header &header = frame.header;
    if (header.type == zcl::FrameType::Cluster)
        return refuse(aps, header, Status::UnsupportedClusterCommand);
    if (header.manufacturerCode)
        return refuse(aps, header, Status::UnsupportedGeneralCommand);
    if (header.command == static_cast<std::uint8_t>(GlobalCommand::ReadAttributes))
        answerRead(server, aps, frame);
    else if (header.command == static_cast<std::uint8_t>(GlobalCommand::ConfigureReporting))
        answerConfigureReporting(server, aps, frame);
    else if (header.command == static_cast<std::uint8_t>(GlobalCommand::DiscoverAttributes))
        answerDiscover(server, aps, frame);
    else
        refuse(aps, header, Status::UnsupportedGeneralCommand);
}

void VirtualEsme::answerRead(const ClusterServer &server, const han::ApsFrame &aps, const zcl::FrameView &frame)
{
    const auto read = zcl::decodeReadAttributes(frame.payload);
    if (!read)
        return refuse(aps, frame.header, Status::MalformedCommand);
    zcl::ReadAttributesResponse response;
    for (const zcl::AttributeId id : read->ids) {
        const ServedAttribute *attribute = server.find(id);
        response.records.push_back(attribute ? zcl::ReadRecord{id, Status::Success, attribute->read()}
                                             : zcl::ReadRecord{id, Status::UnsupportedAttribute, std::nullopt});
    }
    answer(aps, frame.header, GlobalCommand::ReadAttributesResponse, zcl::encode(response));
}

void VirtualEsme::answerConfigureReporting(const ClusterServer &server, const han::ApsFrame &aps,
                                           const zcl::FrameView &frame)
{
    const auto command = zcl::decodeConfigureReporting(frame.payload);
    if (!command)
        return refuse(aps, frame.header, Status::MalformedCommand);
    const auto reporting = std::find_if(m_reporting.begin(), m_reporting.end(), [&server](const Reporting &candidate) {
        return candidate.cluster() == server.cluster;
    });
    answer(aps, frame.header, GlobalCommand::ConfigureReportingResponse, zcl::encode(reporting->configure(*command)));
}

void VirtualEsme::answerDiscover(const ClusterServer &server, const han::ApsFrame &aps, const zcl::FrameView &frame)
{
    const auto discover = zcl::decodeDiscoverAttributes(frame.payload);
    if (!discover)
        return refuse(aps, frame.header, Status::MalformedCommand);
    zcl::DiscoverAttributesResponse response;
    response.isComplete = true;
    for (const ServedAttribute &attribute : server.attributes) {
        if (attribute.id < discover->first)
            continue;
        if (response.attributes.size() == discover->maximum) {
            response.isComplete = false;
            break;
        }
        response.attributes.push_back({attribute.id, attribute.type});
    }
    answer(aps, frame.header, GlobalCommand::DiscoverAttributesResponse, zcl::encode(response));
}

void VirtualEsme::answer(const han::ApsFrame &aps, const zcl::Header &to, GlobalCommand command, zcl::Bytes payload)
{
    zcl::Header header;
    header.direction = zcl::Direction::ServerToClient;
    header.isDefaultResponseDisabled = true;
    header.sequence = to.sequence;
    header.command = static_cast<std::uint8_t>(command);
    send(aps.source, aps.cluster, aps.security, zcl::encodeFrame(header, payload));
}

void VirtualEsme::refuse(const han::ApsFrame &aps, const zcl::Header &to, Status status)
{
    // A Default Response is never answered, or two devices could go on for ever (ZCL8 2.5.12.2).
    if (to.type == zcl::FrameType::Global && to.command == static_cast<std::uint8_t>(GlobalCommand::DefaultResponse))
        return;
    answer(aps, to, GlobalCommand::DefaultResponse, zcl::encode(zcl::DefaultResponse{to.command, status}));
}

void VirtualEsme::send(han::HanAddress to, zcl::ClusterId cluster, han::Security security, zcl::Bytes payload)
{
    han::ApsFrame frame;
    frame.source = m_own;
    frame.destination = to;
    frame.cluster = cluster;
    frame.security = security;
    frame.payload = std::move(payload);
    m_transport.send(frame);
}

const ClusterServer *VirtualEsme::findServer(zcl::ClusterId cluster) const
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(),
                                    [cluster](const ClusterServer &server) { return server.cluster == cluster; });
    return found == m_servers.end() ? nullptr : &*found;
}

} // namespace meterglass::virtualhan
