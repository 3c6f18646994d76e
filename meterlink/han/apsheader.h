#pragma once

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/decodeerror.h"
#include "meterlink/zcl/identifiers.h"

#include <optional>

namespace meterglass::han {

/// Which part of a message in several frames a frame is (ZigBee specification 2.2.5.1.8).
struct ApsFragment
{
    enum class Kind : std::uint8_t { None = 0, First = 1, Later = 2, Reserved = 3 };

    Kind kind = Kind::First;
    /// Of the first fragment how many there are; of a later one which it is; of none absent.
    std::uint8_t block = 0;
    /// Which blocks an acknowledgement has, as bits.
    std::uint8_t acknowledged = 0;
    std::uint8_t reservedBits = 0;

    bool operator==(const ApsFragment &) const = default;
};

/// The header of an APS frame (ZigBee specification 2.2.5.1). What a type of frame does not carry stays 0.
struct ApsHeader
{
    enum class Type : std::uint8_t { Data = 0, Command = 1, Acknowledgement = 2 };
    enum class Delivery : std::uint8_t { Unicast = 0, Indirect = 1, Broadcast = 2, Group = 3 };

    Type type = Type::Data;
    Delivery delivery = Delivery::Unicast;
    /// An acknowledgement of a command, which has no endpoints.
    bool isOfCommand = false;
    bool isSecured = false;
    bool wantsAcknowledgement = false;
    std::uint8_t destinationEndpoint = 0;
    std::uint16_t group = 0;
    zcl::ClusterId cluster{};
    std::uint16_t profile = 0;
    std::uint8_t sourceEndpoint = 0;
    std::uint8_t counter = 0;
    std::optional<ApsFragment> fragment;

    bool hasEndpoints() const { return type == Type::Data || (type == Type::Acknowledgement && !isOfCommand); }

    bool operator==(const ApsHeader &) const = default;
};

/// Reads the header at the cursor; inter-PAN frames are not read.
zcl::Decoded<ApsHeader> readApsHeader(zcl::ByteReader &reader);
zcl::Bytes encode(const ApsHeader &header);

} // namespace meterglass::han
