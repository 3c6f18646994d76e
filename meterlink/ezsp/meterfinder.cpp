#include "meterlink/ezsp/meterfinder.h"

#include "meterlink/ezsp/addressmessages.h"
#include "meterlink/ezsp/apsoption.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "meterlink/se/clusters.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

#include <algorithm>

namespace meterglass::ezsp {

namespace {

/// Profile and endpoint of the ZigBee device profile.
constexpr std::uint16_t DeviceProfile = 0x0000;
constexpr std::uint16_t MatchDescriptor = 0x0006;
constexpr std::uint16_t MatchDescriptorAnswer = 0x8006;

constexpr NodeId UnknownNode = 0xFFFF;

/// Asks for an endpoint that serves Metering in the Smart Energy profile.
SendUnicast questionTo(NodeId node, std::uint8_t sequence)
{
    SendUnicast question;
    question.destination = node;
    question.aps.profile = DeviceProfile;
    question.aps.cluster = MatchDescriptor;
    question.aps.options = apsoption::Retry | apsoption::RouteDiscovery;
    zcl::ByteWriter writer;
    writer.u8(sequence).u16(node).u16(han::SmartEnergyProfile);
    writer.u8(1).u16(static_cast<std::uint16_t>(se::cluster::Metering)).u8(0);
    question.message = writer.take();
    return question;
}

/// The first endpoint that fits; nothing where none does.
std::optional<std::uint8_t> endpointIn(const IncomingMessageHandler &message)
{
    if (message.aps.profile != DeviceProfile || message.aps.cluster != MatchDescriptorAnswer)
        return {};
    zcl::ByteReader reader(message.message);
    reader.u8(); // the sequence
    const std::uint8_t status = reader.u8();
    const NodeId node = reader.u16();
    const std::uint8_t count = reader.u8();
    const std::uint8_t endpoint = reader.u8();
    if (reader.failed() || status != 0 || node != message.sender || count == 0)
        return {};
    return endpoint;
}

} // namespace

MeterFinder::MeterFinder(EzspHost &host, core::Alarms &alarms) : m_host(host), m_alarms(alarms)
{
    connect(&host, &EzspHost::calledBack, this, &MeterFinder::receive);
}

void MeterFinder::lookFor(std::vector<Eui64> devices)
{
    m_devices = std::move(devices);
    m_asked.clear();
    askAll();
}

void MeterFinder::stop()
{
    m_devices.clear();
    m_asked.clear();
    m_next.cancel();
}

void MeterFinder::askAll()
{
    for (const Eui64 device : m_devices)
        m_scope.launch(ask(device));
    m_next = m_alarms.after(AskingInterval, [this] { askAll(); });
}

QCoro::Task<> MeterFinder::ask(Eui64 device)
{
    const std::stop_token stopped = m_scope.token();
    const LookupNodeIdByEui64 lookup{device};
    const auto answer = co_await m_host.send(lookup, stopped);
    if (stopped.stop_requested())
        co_return;
    const bool isWanted = answer && std::find(m_devices.begin(), m_devices.end(), device) != m_devices.end();
    if (!isWanted || answer->node == UnknownNode)
        co_return;
    m_asked[answer->node] = device;
    SendUnicast question = questionTo(answer->node, m_sequence++);
    // One that does not arrive is asked again.
    static_cast<void>(co_await m_host.send(std::move(question), stopped));
}

void MeterFinder::receive(const EzspFrame &frame)
{
    const auto message = frame.as<IncomingMessageHandler>();
    const auto endpoint = message ? endpointIn(*message) : std::nullopt;
    const auto asked = endpoint ? m_asked.find(message->sender) : m_asked.end();
    if (asked == m_asked.end())
        return;
    const Eui64 device = asked->second;
    stop();
    Q_EMIT found(device, {message->sender, *endpoint});
}

} // namespace meterglass::ezsp
