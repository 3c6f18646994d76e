#pragma once

#include "meterlink/security/eui64.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/decodeerror.h"

#include <optional>
#include <vector>

namespace meterglass::capture {

/// The header of a network layer frame (ZigBee specification 3.3.1).
struct NwkHeader
{
    enum class Type : std::uint8_t { Data = 0, Command = 1 };

    /// The way that the sender has chosen: relays, and which of them comes next.
    struct SourceRoute
    {
        std::uint8_t next = 0;
        std::vector<std::uint16_t> relays; ///< at most 255

        bool operator==(const SourceRoute &) const = default;
    };

    Type type = Type::Data;
    std::uint8_t protocolVersion = 2; ///< 2 is ZigBee PRO; 4 bits
    std::uint8_t routeDiscovery = 0;  ///< 2 bits
    bool isSecured = false;
    /// Bits 13 to 15 of the frame control, as they came.
    std::uint16_t otherBits = 0;
    std::uint16_t destination = 0;
    std::uint16_t source = 0;
    std::uint8_t radius = 30; ///< hops at most
    std::uint8_t sequence = 0;
    std::optional<security::Eui64> destinationAddress;
    std::optional<security::Eui64> sourceAddress;
    /// Of a multicast.
    std::optional<std::uint8_t> multicastControl;
    std::optional<SourceRoute> sourceRoute;

    bool operator==(const NwkHeader &) const = default;
};

/// Reads the header at the cursor; inter-PAN frames are not read.
zcl::Decoded<NwkHeader> readNwkHeader(zcl::ByteReader &reader);
zcl::Bytes encode(const NwkHeader &header);

} // namespace meterglass::capture
