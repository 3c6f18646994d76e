#include "meterlink/ezsp/deviceprofile.h"

#include "meterlink/ezsp/apsoption.h"
#include "meterlink/ezsp/callbackwait.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::ezsp {

namespace {

using han::LinkError;

constexpr std::uint16_t DeviceProfile = 0x0000;
constexpr std::uint16_t AnswerBit = 0x8000;
constexpr std::uint16_t LongAddress = 0x0001;
constexpr std::uint16_t MatchDescriptor = 0x0006;
constexpr NodeId FirstBroadcast = 0xFFF8;

/// The fields of a successful answer to the question, after its status.
std::optional<zcl::ByteReader> answerIn(const IncomingMessageHandler &message, std::uint16_t question,
                                        std::uint8_t sequence)
{
    if (message.aps.profile != DeviceProfile || message.aps.cluster != (question | AnswerBit))
        return {};
    zcl::ByteReader reader(message.message);
    const bool isTo = reader.u8() == sequence;
    const bool isSuccess = reader.u8() == 0;
    return isTo && isSuccess && !reader.failed() ? std::optional(reader) : std::nullopt;
}

EzspApsFrame apsOf(std::uint16_t question)
{
    EzspApsFrame aps;
    aps.profile = DeviceProfile;
    aps.cluster = question;
    aps.options = apsoption::Retry | apsoption::RouteDiscovery;
    return aps;
}

/// @return nothing once it has gone out
QCoro::Task<std::optional<LinkError>> sendTo(EzspHost *host, NodeId where, EzspApsFrame aps, zcl::Bytes question,
                                             std::stop_token stop)
{
    if (where < FirstBroadcast) {
        SendUnicast message;
        message.destination = where;
        message.aps = aps;
        message.message = std::move(question);
        const auto sent = co_await host->send(std::move(message), stop);
        co_return sent ? std::nullopt : std::optional(sent.error());
    }
    SendBroadcast message;
    message.destination = where;
    message.aps = aps;
    message.aps.options = 0; // nobody acknowledges a broadcast
    message.message = std::move(question);
    const auto sent = co_await host->send(std::move(message), stop);
    co_return sent ? std::nullopt : std::optional(sent.error());
}

} // namespace

/// A late answer to an earlier question for the same cluster answers this one as well: both have the same sequence number.
QCoro::Task<han::Result<han::HanAddress>> findService(EzspHost *host, core::Alarms *alarms, NodeId where,
                                                      zcl::ClusterId served, std::stop_token stop)
{
    const auto sequence = static_cast<std::uint8_t>(served);
    han::HanAddress found;
    CallbackWait answer(*host, *alarms, [&found, sequence](const EzspFrame &frame) {
        const auto message = frame.as<IncomingMessageHandler>();
        auto fields = message ? answerIn(*message, MatchDescriptor, sequence) : std::nullopt;
        if (!fields)
            return false;
        const NodeId node = fields->u16();
        const std::uint8_t count = fields->u8();
        found = {node, fields->u8()};
        return !fields->failed() && count > 0 && node == message->sender;
    });
    zcl::ByteWriter writer;
    writer.u8(sequence).u16(where).u16(han::SmartEnergyProfile);
    writer.u8(1).u16(static_cast<std::uint16_t>(served)).u8(0);
    const std::optional<LinkError> unsent = co_await sendTo(host, where, apsOf(MatchDescriptor), writer.take(), stop);
    if (unsent)
        co_return *unsent;
    const std::optional<LinkError> missed = co_await answer.arrived(DeviceAnswerDeadline, stop);
    if (missed)
        co_return *missed;
    co_return found;
}

QCoro::Task<han::Result<Eui64>> longAddressOf(EzspHost *host, core::Alarms *alarms, NodeId node, std::stop_token stop)
{
    const auto sequence = static_cast<std::uint8_t>(node);
    Eui64 found = 0;
    CallbackWait answer(*host, *alarms, [&found, node, sequence](const EzspFrame &frame) {
        const auto message = frame.as<IncomingMessageHandler>();
        auto fields = message ? answerIn(*message, LongAddress, sequence) : std::nullopt;
        if (!fields)
            return false;
        found = fields->unsignedOf(8);
        return fields->u16() == node && !fields->failed();
    });
    constexpr std::uint8_t Single = 0;
    zcl::ByteWriter writer;
    writer.u8(sequence).u16(node).u8(Single).u8(0);
    const std::optional<LinkError> unsent = co_await sendTo(host, node, apsOf(LongAddress), writer.take(), stop);
    if (unsent)
        co_return *unsent;
    const std::optional<LinkError> missed = co_await answer.arrived(DeviceAnswerDeadline, stop);
    if (missed)
        co_return *missed;
    co_return found;
}

} // namespace meterglass::ezsp
