#include "meterlink/virtual/virtualesme.h"

#include "core/time/pace.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/virtual/esmeclusters.h"
#include "meterlink/virtual/tariffcommands.h"
#include "meterlink/virtual/tariffdigest.h"
#include "meterlink/zcl/globalcommand.h"

#include <algorithm>

namespace meterglass::virtualhan {

using std::chrono::seconds;
using zcl::GlobalCommand;
using zcl::Status;

namespace {

/// As many of the attributes as fit a frame (ZCL8 2.5.2.3).
zcl::ReadAttributesResponse readFrom(const ClusterServer &server, const zcl::ReadAttributes &read)
{
    constexpr std::size_t HeaderSize = 3;
    constexpr std::size_t IdAndStatus = 3;
    zcl::ReadAttributesResponse response;
    std::size_t size = HeaderSize;
    for (const zcl::AttributeId id : read.ids) {
        const ServedAttribute *attribute = server.find(id);
        auto value = attribute ? attribute->read() : std::nullopt;
        const Status status = value ? Status::Success : Status::UnsupportedAttribute;
        size += IdAndStatus + (value ? 1 + value->view().raw.size() : 0);
        if (size > han::LargestPayload && !response.records.empty())
            break;
        response.records.push_back({id, status, std::move(value)});
    }
    return response;
}

/// As many as were asked for and fit a frame.
zcl::DiscoverAttributesResponse discoverIn(const ClusterServer &server, const zcl::DiscoverAttributes &discover)
{
    constexpr std::size_t HeaderAndCompleteness = 4;
    constexpr std::size_t IdAndType = 3;
    constexpr std::size_t MostOfAFrame = (han::LargestPayload - HeaderAndCompleteness) / IdAndType;
    const std::size_t most = std::min<std::size_t>(discover.maximum, MostOfAFrame);
    zcl::DiscoverAttributesResponse response;
    response.isComplete = true;
    for (const ServedAttribute &attribute : server.attributes) {
        if (attribute.id < discover.first || !attribute.read())
            continue;
        if (response.attributes.size() == most) {
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
      m_price(meter),
      m_news(meter),
      m_servers(esmeClusters(meter, m_price, clock))
{
    if (meter.costs())
        m_tariffPublished = tariffDigest(meter.costs()->tariff());
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
    if (m_meter.isPowered()) {
        report();
        publishTariff();
        publishPrice();
        for (const MeterNews::Command &news : m_news.take())
            push(news.id.cluster, zcl::FrameType::Cluster, news.id.number, news.payload);
    }
    waitForNextSecond();
}

void VirtualEsme::report()
{
    for (Reporting &reporting : m_reporting) {
        const zcl::ReportAttributes attributes{reporting.take(m_clock.now())};
        if (!attributes.records.empty())
            push(reporting.cluster(), zcl::FrameType::Global,
                 static_cast<std::uint8_t>(GlobalCommand::ReportAttributes), zcl::encode(attributes));
    }
}

void VirtualEsme::publishPrice()
{
    const auto sincePublished = std::chrono::abs(m_clock.now() - m_pricePublished);
    if (!m_meter.costs() || sincePublished < Reporting::ShortestInterval || !m_price.takeChange())
        return;
    m_pricePublished = m_clock.now();
    push(se::PublishPrice::Id.cluster, zcl::FrameType::Cluster, se::PublishPrice::Id.number, m_price.payload());
}

/// A tariff changes so seldom that a display is told at once.
void VirtualEsme::publishTariff()
{
    if (!m_meter.costs())
        return;
    const std::uint32_t digest = tariffDigest(m_meter.costs()->tariff());
    if (std::exchange(m_tariffPublished, digest) != digest)
        push(se::PublishTariffInformation::Id.cluster, zcl::FrameType::Cluster, se::PublishTariffInformation::Id.number,
             tariffInformation(m_meter.costs()->tariff()));
}

void VirtualEsme::push(zcl::ClusterId cluster, zcl::FrameType type, std::uint8_t command, const zcl::Bytes &payload)
{
    zcl::Header header;
    header.type = type;
    header.direction = zcl::Direction::ServerToClient;
    header.isDefaultResponseDisabled = true;
    header.sequence = m_sequence++;
    header.command = command;
    send(m_display, cluster, han::Security::LinkKey, zcl::encodeFrame(header, payload));
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
        return serveCommand(server, aps, frame);
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

void VirtualEsme::serveCommand(const ClusterServer &server, const han::ApsFrame &aps, const zcl::FrameView &frame)
{
    const ServedCommand *command = frame.header.manufacturerCode ? nullptr : server.findCommand(frame.header.command);
    if (!command) {
        const bool isForOthers = !frame.header.manufacturerCode && server.isForOthers(frame.header.command);
        return refuse(aps, frame.header, isForOthers ? Status::NotAuthorized : Status::UnsupportedClusterCommand);
    }
    CommandAnswer given = command->answer(frame.payload);
    if (given.status != Status::Success || given.isAcceptance)
        return refuse(aps, frame.header, given.status);
    zcl::Header header;
    header.type = zcl::FrameType::Cluster;
    header.sequence = frame.header.sequence;
    header.command = given.command;
    answer(aps, header, std::move(given.payload));
    for (zcl::Bytes &payload : given.more)
        answer(aps, header, std::move(payload));
}

Reporting &VirtualEsme::reportingOf(const ClusterServer &server)
{
    return *std::find_if(m_reporting.begin(), m_reporting.end(),
                         [&server](const Reporting &candidate) { return candidate.cluster() == server.cluster; });
}

void VirtualEsme::answer(const han::ApsFrame &aps, const zcl::Header &to, GlobalCommand command, zcl::Bytes payload)
{
    zcl::Header header;
    header.manufacturerCode = to.manufacturerCode;
    header.sequence = to.sequence;
    header.command = static_cast<std::uint8_t>(command);
    answer(aps, header, std::move(payload));
}

void VirtualEsme::answer(const han::ApsFrame &aps, zcl::Header header, zcl::Bytes payload)
{
    header.direction = zcl::Direction::ServerToClient;
    header.isDefaultResponseDisabled = true;
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
