#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Tunneling cluster (ZSE 1.4 D.6).
namespace meterglass::se {

struct TunnelProtocol
{
    std::uint16_t manufacturerCode = 0; ///< 0xFFFF: a protocol of the standard
    std::uint8_t protocolId = 0;        ///< 6: GB_HRGP

    bool operator==(const TunnelProtocol &) const = default;

    static constexpr std::string_view Name = "Protocol";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TunnelProtocol;
        return std::tuple(field<Uint16>("manufacturerCode", &C::manufacturerCode),
                          field<Uint8>("protocolId", &C::protocolId));
    }
};

struct RequestTunnel
{
    std::uint8_t protocolId = 0; ///< 6: GB_HRGP
    std::uint16_t manufacturerCode = 0;
    std::uint8_t flowControlSupport = 0;
    std::optional<std::uint16_t> maximumIncomingTransferSize; ///< bytes

    bool operator==(const RequestTunnel &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "RequestTunnel";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = RequestTunnel;
        return std::tuple(field<Uint8>("protocolId", &C::protocolId),
                          field<Uint16>("manufacturerCode", &C::manufacturerCode),
                          field<Bool>("flowControlSupport", &C::flowControlSupport),
                          field<Uint16>("maximumIncomingTransferSize", &C::maximumIncomingTransferSize));
    }
};

struct CloseTunnel
{
    std::uint16_t tunnelId = 0;

    bool operator==(const CloseTunnel &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "CloseTunnel";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CloseTunnel;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId));
    }
};

struct TransferDataClientToServer
{
    std::uint16_t tunnelId = 0;
    ListView<zcl::DataType::Uint8> data;

    bool operator==(const TransferDataClientToServer &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "TransferDataClientToServer";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TransferDataClientToServer;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId), octets("data", &C::data));
    }
};

struct TransferDataErrorClientToServer
{
    std::uint16_t tunnelId = 0;
    std::uint8_t transferDataStatus = 0;

    bool operator==(const TransferDataErrorClientToServer &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ClientToServer, 0x03};
    static constexpr std::string_view Name = "TransferDataErrorClientToServer";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TransferDataErrorClientToServer;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId),
                          field<Enum8>("transferDataStatus", &C::transferDataStatus));
    }
};

struct AckTransferDataClientToServer
{
    std::uint16_t tunnelId = 0;
    std::uint16_t numberOfBytesLeft = 0;

    bool operator==(const AckTransferDataClientToServer &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ClientToServer, 0x04};
    static constexpr std::string_view Name = "AckTransferDataClientToServer";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = AckTransferDataClientToServer;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId),
                          field<Uint16>("numberOfBytesLeft", &C::numberOfBytesLeft));
    }
};

struct ReadyDataClientToServer
{
    std::uint16_t tunnelId = 0;
    std::uint16_t numberOfOctetsLeft = 0;

    bool operator==(const ReadyDataClientToServer &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ClientToServer, 0x05};
    static constexpr std::string_view Name = "ReadyDataClientToServer";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ReadyDataClientToServer;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId),
                          field<Uint16>("numberOfOctetsLeft", &C::numberOfOctetsLeft));
    }
};

struct GetSupportedTunnelProtocols
{
    std::uint8_t protocolOffset = 0;

    bool operator==(const GetSupportedTunnelProtocols &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ClientToServer, 0x06};
    static constexpr std::string_view Name = "GetSupportedTunnelProtocols";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSupportedTunnelProtocols;
        return std::tuple(field<Uint8>("protocolOffset", &C::protocolOffset));
    }
};

struct RequestTunnelResponse
{
    std::uint16_t tunnelId = 0;
    std::uint8_t tunnelStatus = 0;
    std::optional<std::uint16_t> maximumIncomingTransferSize; ///< bytes

    bool operator==(const RequestTunnelResponse &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "RequestTunnelResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = RequestTunnelResponse;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId), field<Enum8>("tunnelStatus", &C::tunnelStatus),
                          field<Uint16>("maximumIncomingTransferSize", &C::maximumIncomingTransferSize));
    }
};

struct TransferDataServerToClient
{
    std::uint16_t tunnelId = 0;
    ListView<zcl::DataType::Uint8> data;

    bool operator==(const TransferDataServerToClient &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "TransferDataServerToClient";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TransferDataServerToClient;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId), octets("data", &C::data));
    }
};

struct TransferDataErrorServerToClient
{
    std::uint16_t tunnelId = 0;
    std::uint8_t transferDataStatus = 0;

    bool operator==(const TransferDataErrorServerToClient &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "TransferDataErrorServerToClient";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TransferDataErrorServerToClient;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId),
                          field<Enum8>("transferDataStatus", &C::transferDataStatus));
    }
};

struct AckTransferDataServerToClient
{
    std::uint16_t tunnelId = 0;
    std::uint16_t numberOfBytesLeft = 0;

    bool operator==(const AckTransferDataServerToClient &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "AckTransferDataServerToClient";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = AckTransferDataServerToClient;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId),
                          field<Uint16>("numberOfBytesLeft", &C::numberOfBytesLeft));
    }
};

struct ReadyDataServerToClient
{
    std::uint16_t tunnelId = 0;
    std::uint16_t numberOfOctetsLeft = 0;

    bool operator==(const ReadyDataServerToClient &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ServerToClient, 0x04};
    static constexpr std::string_view Name = "ReadyDataServerToClient";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ReadyDataServerToClient;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId),
                          field<Uint16>("numberOfOctetsLeft", &C::numberOfOctetsLeft));
    }
};

struct SupportedTunnelProtocolsResponse
{
    std::uint8_t protocolListComplete = 0;
    std::uint8_t protocolCount = 0;
    RecordsView<TunnelProtocol> protocolList;

    bool operator==(const SupportedTunnelProtocolsResponse &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ServerToClient, 0x05};
    static constexpr std::string_view Name = "SupportedTunnelProtocolsResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SupportedTunnelProtocolsResponse;
        return std::tuple(field<Bool>("protocolListComplete", &C::protocolListComplete),
                          field<Uint8>("protocolCount", &C::protocolCount),
                          records("protocolList", &C::protocolList, &C::protocolCount));
    }
};

struct TunnelClosureNotification
{
    std::uint16_t tunnelId = 0;

    bool operator==(const TunnelClosureNotification &) const = default;

    static constexpr CommandId Id{cluster::Tunneling, zcl::Direction::ServerToClient, 0x06};
    static constexpr std::string_view Name = "TunnelClosureNotification";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TunnelClosureNotification;
        return std::tuple(field<Uint16>("tunnelId", &C::tunnelId));
    }
};

} // namespace meterglass::se
