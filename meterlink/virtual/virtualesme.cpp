#include "meterlink/virtual/virtualesme.h"

#include "core/time/pace.h"
#include "meterlink/virtual/esmeclusters.h"
#include "meterlink/zcl/globalcommand.h"

#include <algorithm>

namespace meterglass::virtualhan {

using std::chrono::seconds;
using zcl::GlobalCommand;
using zcl::Status;

namespace {

zcl::ReadAttributesResponse readFrom(const ClusterServer &server, const zcl::ReadAttributes &read)
{
    zcl::ReadAttributesResponse response;
    for (const zcl::AttributeId id : read.ids) {
        const ServedAttribute *attribute = server.find(id);
        response.records.push_back(attribute ? zcl::ReadRecord{id, Status::Success, attribute->read()}
                                             : zcl::ReadRecord{id, Status::UnsupportedAttribute, std::nullopt});
    }
    return response;
}

zcl::DiscoverAttributesResponse discoverIn(const ClusterServer &server, const zcl::DiscoverAttributes &discover)
{
    zcl::DiscoverAttributesResponse response;
    response.isComplete = true;
    for (const ServedAttribute &attribute : server.attributes) {
        if (attribute.id < discover.first)
            continue;
        if (response.attributes.size() == discover.maximum) {
            response.isComplete = false;
            break;
        }
        response.attributes.push_back({attribute.id, attribute.type});
    }
    return response;
}

} // namespace

VirtualEsme::VirtualEsme(core::SingleElementMeter &meter, han::HanAddress own, han::HanAddress display,
                         han::HanTransport &transport, const core::Clock &clock, core::Alarms &alarms)
    : m_meter(meter),
      m_own(own),
      m_display(display),
      m_transport(transport),
      m_clock(clock),
      m_alarms(alarms),
      m_servers(esmeClusters(meter, clock))
{
    for (const ClusterServer &server : m_servers)
        m_reporting.emplace_back(server);
    connect(&transport, &han::HanTransport::received, this, &VirtualEsme::receive);
    waitForNextSecond();
}

void VirtualEsme::followClock()
{
    tick();
}

void VirtualEsme::catchUp()
{
    m_meter.advanceTo(std::chrono::floor<seconds>(m_clock.now()));
    Q_EMIT lived();
}

void VirtualEsme::tick()
{
    catchUp();
    for (Reporting &reporting : m_reporting) {
        if (!m_meter.isPowered())
            break;
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
    waitForNextSecond();
}

void VirtualEsme::waitForNextSecond()
{
    const auto untilNextSecond = std::chrono::floor<seconds>(m_clock.now()) + seconds(1) - m_clock.now();
    m_nextTick = m_alarms.after(core::paced(untilNextSecond, m_clock), [this] { tick(); });
}

void VirtualEsme::receive(const han::ApsFrame &aps)
{
    if (aps.destination != m_own || aps.profile != han::SmartEnergyProfile)
        return;
    catchUp();
    const auto frame = zcl::decodeFrame(aps.payload);
    if (!m_meter.isPowered() || !frame || frame->header.direction != zcl::Direction::ClientToServer)
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
    const zcl::Header &header = frame.header;
    if (header.type == zcl::FrameType::Cluster)
        return refuse(aps, header, Status::UnsupportedClusterCommand);
    const auto command = zcl::globalCommandOf(header.command);
    if (header.manufacturerCode || !command)
        return refuse(aps, header, Status::UnsupportedGeneralCommand);
    const auto decoded = zcl::decodeGlobalCommand(*command, frame.payload);
    if (!decoded)
        return refuse(aps, header, Status::MalformedCommand);
    if (const auto *read = std::get_if<zcl::ReadAttributes>(&*decoded))
        answer(aps, header, GlobalCommand::ReadAttributesResponse, zcl::encode(readFrom(server, *read)));
    else if (const auto *discover = std::get_if<zcl::DiscoverAttributes>(&*decoded))
        answer(aps, header, GlobalCommand::DiscoverAttributesResponse, zcl::encode(discoverIn(server, *discover)));
    else if (const auto *configure = std::get_if<zcl::ConfigureReporting>(&*decoded))
        answer(aps, header, GlobalCommand::ConfigureReportingResponse,
               zcl::encode(reportingOf(server).configure(*configure)));
    else
        refuse(aps, header, Status::UnsupportedGeneralCommand);
}

Reporting &VirtualEsme::reportingOf(const ClusterServer &server)
{
    return *std::find_if(m_reporting.begin(), m_reporting.end(),
                         [&server](const Reporting &candidate) { return candidate.cluster() == server.cluster; });
}

void VirtualEsme::answer(const han::ApsFrame &aps, const zcl::Header &to, GlobalCommand command, zcl::Bytes payload)
{
    zcl::Header header;
    header.direction = zcl::Direction::ServerToClient;
    header.isDefaultResponseDisabled = true;
    header.manufacturerCode = to.manufacturerCode;
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
