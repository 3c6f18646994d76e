#include "meterlink/ezsp/ezsptransport.h"

#include "meterlink/ezsp/apsoption.h"
#include "meterlink/ezsp/ezspstatus.h"

namespace meterglass::ezsp {

namespace {

/// EmberIncomingMessageType of what this end itself has sent.
bool isLoopback(std::uint8_t type)
{
    constexpr std::uint8_t MulticastLoopback = 3;
    constexpr std::uint8_t BroadcastLoopback = 5;
    return type == MulticastLoopback || type == BroadcastLoopback;
}

EzspApsFrame apsOf(const han::ApsFrame &frame)
{
    EzspApsFrame aps;
    aps.profile = frame.profile;
    aps.cluster = static_cast<std::uint16_t>(frame.cluster);
    aps.sourceEndpoint = frame.source.endpoint;
    aps.destinationEndpoint = frame.destination.endpoint;
    aps.options = apsoption::Retry | apsoption::RouteDiscovery;
    if (frame.security == han::Security::LinkKey)
        aps.options |= apsoption::Encryption;
    return aps;
}

} // namespace

EzspTransport::EzspTransport(EzspHost &host, core::Alarms &alarms) : m_host(host), m_alarms(alarms)
{
    connect(&host, &EzspHost::calledBack, this, &EzspTransport::receive);
}

void EzspTransport::send(const han::ApsFrame &frame)
{
    SendUnicast message;
    message.destination = frame.destination.node;
    message.aps = apsOf(frame);
    message.message = frame.payload;
    m_scope.launch(deliver(std::move(message)));
    Q_EMIT sent(frame);
}

QCoro::Task<> EzspTransport::deliver(SendUnicast message)
{
    const han::HanAddress peer{message.destination, message.aps.destinationEndpoint};
    const han::Result<SendUnicast::Response> taken = co_await m_host.send(std::move(message), m_scope.token());
    if (!taken && taken.error() == han::LinkError::Cancelled)
        co_return;
    if (!taken || statusFrom(taken->status, m_host.version()) != EzspStatus::Success)
        Q_EMIT undelivered(peer);
}

const RadioSignal *EzspTransport::signalOf(NodeId node) const
{
    const auto signal = m_signals.find(node);
    return signal == m_signals.end() ? nullptr : &signal->second;
}

void EzspTransport::receive(const EzspFrame &frame)
{
    if (auto message = frame.as<IncomingMessageHandler>())
        takeMessage(std::move(*message));
    else if (const auto confirmation = frame.as<MessageSentHandler>())
        takeConfirmation(*confirmation);
}

void EzspTransport::takeMessage(IncomingMessageHandler message)
{
    if (isLoopback(message.type) || message.aps.profile != han::SmartEnergyProfile)
        return;
    m_signals[message.sender] = {message.lqi, message.rssi, m_alarms.now()};
    if (message.aps.options & apsoption::Fragment) {
        m_scope.launch(acknowledge(message.sender, message.aps));
        auto whole = m_fragments.add(message.sender, message.aps, message.message, m_alarms.now());
        if (!whole)
            return;
        message.message = std::move(*whole);
    }
    Q_EMIT received(apsFrameOf(std::move(message)));
}

QCoro::Task<> EzspTransport::acknowledge(NodeId sender, EzspApsFrame fragment)
{
    SendReply reply;
    reply.sender = sender;
    reply.aps = FragmentAssembly::acknowledgementOf(fragment);
    // One that does not arrive is asked for by the fragment's coming again.
    static_cast<void>(co_await m_host.send(std::move(reply), m_scope.token()));
}

void EzspTransport::takeConfirmation(const MessageSentHandler &confirmation)
{
    if (confirmation.aps.profile != han::SmartEnergyProfile)
        return;
    if (statusFrom(confirmation.status, m_host.version()) != EzspStatus::Success)
        Q_EMIT undelivered({confirmation.destination, confirmation.aps.destinationEndpoint});
    else if (const auto signal = m_signals.find(confirmation.destination); signal != m_signals.end())
        signal->second.heardAt = m_alarms.now();
}

/// What a co-processor hands up has at least the network key; it drops what it cannot decrypt.
han::ApsFrame EzspTransport::apsFrameOf(IncomingMessageHandler message) const
{
    han::ApsFrame frame;
    frame.source = {message.sender, message.aps.sourceEndpoint};
    frame.destination = {m_ownNode, message.aps.destinationEndpoint};
    frame.profile = message.aps.profile;
    frame.cluster = zcl::ClusterId(message.aps.cluster);
    frame.security = message.aps.options & apsoption::Encryption ? han::Security::LinkKey : han::Security::NetworkKey;
    frame.payload = std::move(message.message);
    return frame;
}

} // namespace meterglass::ezsp
