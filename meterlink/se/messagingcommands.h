#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Messaging cluster (ZSE 1.4 D.5).
namespace meterglass::se {

struct GetLastMessage
{
    bool operator==(const GetLastMessage &) const = default;

    static constexpr CommandId Id{cluster::Messaging, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetLastMessage";
    static constexpr auto fields() { return std::tuple(); }
};

struct MessageConfirmation
{
    std::uint32_t messageId = 0;
    std::uint32_t confirmationTime = 0;
    std::optional<std::uint8_t> messageConfirmationControl;
    std::optional<OctetsView> messageResponse;

    bool operator==(const MessageConfirmation &) const = default;

    static constexpr CommandId Id{cluster::Messaging, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "MessageConfirmation";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = MessageConfirmation;
        return std::tuple(field<Uint32>("messageId", &C::messageId),
                          field<UtcTime>("confirmationTime", &C::confirmationTime),
                          field<Map8>("messageConfirmationControl", &C::messageConfirmationControl),
                          field<OctetString>("messageResponse", &C::messageResponse));
    }
};

struct GetMessageCancellation
{
    std::uint32_t earliestImplementationTime = 0;

    bool operator==(const GetMessageCancellation &) const = default;

    static constexpr CommandId Id{cluster::Messaging, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "GetMessageCancellation";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetMessageCancellation;
        return std::tuple(field<UtcTime>("earliestImplementationTime", &C::earliestImplementationTime));
    }
};

/// The text is a character string in the ZAP data and an octet string in GBCS: the same bytes.
struct DisplayMessage
{
    std::uint32_t messageId = 0;
    std::uint8_t messageControl = 0;     ///< importance in bits 2 and 3; 0x80: wants confirmation
    std::uint32_t startTime = 0;         ///< UTC; 0: now
    std::uint16_t durationInMinutes = 0; ///< 0xFFFF: until changed
    OctetsView message;
    std::optional<std::uint8_t> optionalExtendedMessageControl;

    bool operator==(const DisplayMessage &) const = default;

    static constexpr CommandId Id{cluster::Messaging, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "DisplayMessage";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = DisplayMessage;
        return std::tuple(field<Uint32>("messageId", &C::messageId), field<Map8>("messageControl", &C::messageControl),
                          field<UtcTime>("startTime", &C::startTime),
                          field<Uint16>("durationInMinutes", &C::durationInMinutes),
                          field<CharString>("message", &C::message),
                          field<Map8>("optionalExtendedMessageControl", &C::optionalExtendedMessageControl));
    }
};

struct CancelMessage
{
    std::uint32_t messageId = 0;
    std::uint8_t messageControl = 0; ///< importance in bits 2 and 3; 0x80: wants confirmation

    bool operator==(const CancelMessage &) const = default;

    static constexpr CommandId Id{cluster::Messaging, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "CancelMessage";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CancelMessage;
        return std::tuple(field<Uint32>("messageId", &C::messageId), field<Map8>("messageControl", &C::messageControl));
    }
};

/// As DisplayMessage, but only shown to whoever has entered the password.
struct DisplayProtectedMessage
{
    std::uint32_t messageId = 0;
    std::uint8_t messageControl = 0;     ///< importance in bits 2 and 3; 0x80: wants confirmation
    std::uint32_t startTime = 0;         ///< UTC; 0: now
    std::uint16_t durationInMinutes = 0; ///< 0xFFFF: until changed
    OctetsView message;
    std::optional<std::uint8_t> optionalExtendedMessageControl;

    bool operator==(const DisplayProtectedMessage &) const = default;

    static constexpr CommandId Id{cluster::Messaging, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "DisplayProtectedMessage";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = DisplayProtectedMessage;
        return std::tuple(field<Uint32>("messageId", &C::messageId), field<Map8>("messageControl", &C::messageControl),
                          field<UtcTime>("startTime", &C::startTime),
                          field<Uint16>("durationInMinutes", &C::durationInMinutes),
                          field<CharString>("message", &C::message),
                          field<Map8>("optionalExtendedMessageControl", &C::optionalExtendedMessageControl));
    }
};

struct CancelAllMessages
{
    std::uint32_t implementationDateTime = 0; ///< UTC; 0: now, 0xFFFFFFFF: cancel

    bool operator==(const CancelAllMessages &) const = default;

    static constexpr CommandId Id{cluster::Messaging, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "CancelAllMessages";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CancelAllMessages;
        return std::tuple(field<UtcTime>("implementationDateTime", &C::implementationDateTime));
    }
};

} // namespace meterglass::se
