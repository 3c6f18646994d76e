#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// How messages of the application layer are sent and received (UG100 8).
namespace meterglass::ezsp {

struct SendUnicast
{
    SendUnicast() = default; // no aggregate: it travels through co_await

    std::uint8_t type = 0; ///< of EmberOutgoingMessageType
    NodeId destination = 0;
    EzspApsFrame aps;
    std::uint16_t tag = 0; ///< 8 bits before version 14
    zcl::Bytes message;

    bool operator==(const SendUnicast &) const = default;

    static constexpr std::string_view Name = "sendUnicast";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SendUnicast;
        return std::array{member<&C::type>("type", "message_type"),
                          member<&C::destination>("indexOrDestination", "nwk"),
                          member<&C::aps>("apsFrame", "aps_frame"), member<&C::tag>("messageTag", "message_tag"),
                          member<&C::message>("messageContents", "message")};
    }

    struct Response
    {
        std::uint32_t status = 0;
        std::uint8_t sequence = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "sendUnicast";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::sequence>("sequence")};
        }
    };
};

struct SendBroadcast
{
    SendBroadcast() = default; // no aggregate: it travels through co_await

    NodeId destination = 0;
    EzspApsFrame aps;
    std::uint8_t radius = 0;
    std::uint16_t tag = 0; ///< 8 bits before version 14
    zcl::Bytes message;
    std::uint16_t alias = 0;          ///< from version 14 on
    std::uint8_t networkSequence = 0; ///< from version 14 on

    bool operator==(const SendBroadcast &) const = default;

    static constexpr std::string_view Name = "sendBroadcast";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SendBroadcast;
        return std::array{member<&C::destination>("destination"),
                          member<&C::aps>("apsFrame", "aps_frame"),
                          member<&C::radius>("radius"),
                          member<&C::tag>("messageTag", "message_tag"),
                          member<&C::message>("messageContents", "message"),
                          member<&C::alias>("alias"),
                          member<&C::networkSequence>("sequence")};
    }

    struct Response
    {
        std::uint32_t status = 0;
        std::uint8_t sequence = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "sendBroadcast";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::sequence>("sequence")};
        }
    };
};

/// Also acknowledges a fragment.
struct SendReply
{
    SendReply() = default; // no aggregate: it travels through co_await

    NodeId sender = 0;
    EzspApsFrame aps;
    zcl::Bytes message;

    bool operator==(const SendReply &) const = default;

    static constexpr std::string_view Name = "sendReply";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SendReply;
        return std::array{member<&C::sender>("sender"), member<&C::aps>("apsFrame"),
                          member<&C::message>("messageContents")};
    }

    using Response = EzspStatusAnswer<SendReply>;
};

struct MessageSentHandler
{
    MessageSentHandler() = default; // no aggregate: it travels through co_await

    std::uint32_t status = 0;
    std::uint8_t type = 0; ///< of EmberOutgoingMessageType
    NodeId destination = 0;
    EzspApsFrame aps;
    std::uint16_t tag = 0;
    zcl::Bytes message;

    bool operator==(const MessageSentHandler &) const = default;

    static constexpr std::string_view Name = "messageSentHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = MessageSentHandler;
        return std::array{member<&C::status>("status"),
                          member<&C::type>("type", "message_type"),
                          member<&C::destination>("indexOrDestination", "nwk"),
                          member<&C::aps>("apsFrame", "aps_frame"),
                          member<&C::tag>("messageTag", "message_tag"),
                          member<&C::message>("messageContents", "message")};
    }
};

struct IncomingMessageHandler
{
    IncomingMessageHandler() = default; // no aggregate: it travels through co_await

    std::uint8_t type = 0; ///< of EmberIncomingMessageType
    EzspApsFrame aps;
    std::uint8_t lqi = 0;
    std::int8_t rssi = 0; ///< dBm
    NodeId sender = 0;
    std::uint8_t bindingIndex = 0;
    std::uint8_t addressIndex = 0;
    zcl::Bytes message;
    Eui64 senderEui64 = 0;       ///< from version 14 on; 0 where it is not known
    std::uint32_t timestamp = 0; ///< from version 14 on

    bool operator==(const IncomingMessageHandler &) const = default;

    static constexpr std::string_view Name = "incomingMessageHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = IncomingMessageHandler;
        return std::array{member<&C::type>("type", "message_type"),
                          member<&C::aps>("apsFrame", "aps_frame"),
                          member<&C::lqi>("lastHopLqi", "lqi"),
                          member<&C::rssi>("lastHopRssi", "rssi"),
                          member<&C::sender>("sender", "nwk"),
                          member<&C::bindingIndex>("bindingIndex", "binding_index"),
                          member<&C::addressIndex>("addressIndex", "address_index"),
                          member<&C::message>("messageContents", "message"),
                          member<&C::senderEui64>("eui64"),
                          member<&C::timestamp>("timestamp")};
    }
};

} // namespace meterglass::ezsp
