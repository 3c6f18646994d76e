#pragma once

#include "meterlink/security/eui64.h"
#include "meterlink/security/secret.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/decodeerror.h"

#include <optional>

/// How ZigBee secures a frame of the network or the APS layer (ZigBee specification 4.5): encrypted, with an integrity
/// code of 4 octets (level 5), whatever level the frame says.
namespace meterglass::security {

/// The auxiliary frame header, which stands between a frame's header and its encrypted payload.
struct AuxiliaryHeader
{
    enum class Key : std::uint8_t { Link = 0, Network = 1, Transport = 2, Load = 3 };

    Key key = Key::Network;
    /// Never repeated by a source under the same key.
    std::uint32_t frameCounter = 0;
    /// The extended nonce; without it the reader must know whose frame it is.
    std::optional<Eui64> source;
    /// Which network key; with Key::Network alone.
    std::uint8_t keySequence = 0;
    /// Bits 0 to 2, the level, which is sent as 0; and the reserved bits 6 and 7.
    std::uint8_t otherBits = 0;

    bool operator==(const AuxiliaryHeader &) const = default;
};

/// Reads the header at the cursor.
zcl::Decoded<AuxiliaryHeader> readAuxiliaryHeader(zcl::ByteReader &reader);
zcl::Bytes encode(const AuxiliaryHeader &header);

/// The auxiliary header, the encrypted payload and the integrity code. @param header of the frame, as it is sent
/// @param source whose frame it is
zcl::Bytes secured(const Key128 &key, const AuxiliaryHeader &auxiliary, Eui64 source, zcl::ByteView header,
                   zcl::ByteView payload);

/// The payload. @param sealed encrypted payload and integrity code. @return nothing where the code does not fit
std::optional<zcl::Bytes> opened(const Key128 &key, const AuxiliaryHeader &auxiliary, Eui64 source,
                                 zcl::ByteView header, zcl::ByteView sealed);

} // namespace meterglass::security
