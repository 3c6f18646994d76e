#include "meterlink/security/framesecurity.h"

#include "meterlink/security/aesccm.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::security {

namespace {

constexpr std::uint8_t OtherBits = 0xC7;
constexpr unsigned KeyShift = 3;
constexpr std::uint8_t ExtendedNonce = 0x20;
constexpr std::uint8_t LevelMask = 0x07;
constexpr std::uint8_t EncryptedWithMic32 = 5;

std::uint8_t controlOf(const AuxiliaryHeader &header)
{
    return static_cast<std::uint8_t>(header.otherBits | static_cast<unsigned>(header.key) << KeyShift
                                     | (header.source ? ExtendedNonce : 0U));
}

/// The control as both ends reckon with it.
std::uint8_t securedControl(const AuxiliaryHeader &header)
{
    return static_cast<std::uint8_t>((controlOf(header) & ~LevelMask) | EncryptedWithMic32);
}

Nonce nonceOf(const AuxiliaryHeader &auxiliary, Eui64 source)
{
    zcl::ByteWriter writer;
    writer.unsignedOf(static_cast<std::uint64_t>(source), 8).u32(auxiliary.frameCounter).u8(securedControl(auxiliary));
    const zcl::Bytes octets = writer.take();
    Nonce nonce{};
    std::copy(octets.begin(), octets.end(), nonce.begin());
    return nonce;
}

zcl::Bytes authenticated(const AuxiliaryHeader &auxiliary, zcl::ByteView header)
{
    zcl::Bytes octets(header.begin(), header.end());
    zcl::Bytes own = encode(auxiliary);
    own.front() = securedControl(auxiliary);
    octets.insert(octets.end(), own.begin(), own.end());
    return octets;
}

} // namespace

zcl::Decoded<AuxiliaryHeader> readAuxiliaryHeader(zcl::ByteReader &reader)
{
    AuxiliaryHeader header;
    const std::uint8_t control = reader.u8();
    header.otherBits = control & OtherBits;
    header.key = AuxiliaryHeader::Key(control >> KeyShift & 0x03U);
    header.frameCounter = reader.u32();
    if (control & ExtendedNonce)
        header.source = Eui64(reader.unsignedOf(8));
    if (header.key == AuxiliaryHeader::Key::Network)
        header.keySequence = reader.u8();
    if (reader.failed())
        return zcl::DecodeError{reader.offset(), "the frame ends inside its security header"};
    return header;
}

zcl::Bytes encode(const AuxiliaryHeader &header)
{
    zcl::ByteWriter writer;
    writer.u8(controlOf(header)).u32(header.frameCounter);
    if (header.source)
        writer.unsignedOf(static_cast<std::uint64_t>(*header.source), 8);
    if (header.key == AuxiliaryHeader::Key::Network)
        writer.u8(header.keySequence);
    return writer.take();
}

zcl::Bytes secured(const Key128 &key, const AuxiliaryHeader &auxiliary, Eui64 source, zcl::ByteView header,
                   zcl::ByteView payload)
{
    zcl::Bytes octets = encode(auxiliary);
    const zcl::Bytes sealed = ccmSeal(key, nonceOf(auxiliary, source), authenticated(auxiliary, header), payload);
    octets.insert(octets.end(), sealed.begin(), sealed.end());
    return octets;
}

std::optional<zcl::Bytes> opened(const Key128 &key, const AuxiliaryHeader &auxiliary, Eui64 source,
                                 zcl::ByteView header, zcl::ByteView sealed)
{
    return ccmOpen(key, nonceOf(auxiliary, source), authenticated(auxiliary, header), sealed);
}

} // namespace meterglass::security
