#include "meterlink/capture/nwkheader.h"

#include "meterlink/zcl/bytewriter.h"

namespace meterglass::capture {

namespace {

constexpr unsigned TypeMask = 0x0003;
constexpr unsigned VersionShift = 2;
constexpr unsigned DiscoveryShift = 6;
constexpr unsigned Multicast = 0x0100;
constexpr unsigned Secured = 0x0200;
constexpr unsigned HasSourceRoute = 0x0400;
constexpr unsigned HasDestinationAddress = 0x0800;
constexpr unsigned HasSourceAddress = 0x1000;
constexpr unsigned OtherBits = 0xE000;

unsigned controlOf(const NwkHeader &header)
{
    return static_cast<unsigned>(header.type) | (header.protocolVersion & 0x0FU) << VersionShift
        | (header.routeDiscovery & 0x03U) << DiscoveryShift | (header.isSecured ? Secured : 0U)
        | (header.multicastControl ? Multicast : 0U) | (header.sourceRoute ? HasSourceRoute : 0U)
        | (header.destinationAddress ? HasDestinationAddress : 0U) | (header.sourceAddress ? HasSourceAddress : 0U)
        | (header.otherBits & OtherBits);
}

NwkHeader::SourceRoute readSourceRoute(zcl::ByteReader &reader)
{
    NwkHeader::SourceRoute route;
    const std::size_t count = reader.u8();
    route.next = reader.u8();
    for (std::size_t relay = 0; relay < count && !reader.failed(); ++relay)
        route.relays.push_back(reader.u16());
    return route;
}

} // namespace

zcl::Decoded<NwkHeader> readNwkHeader(zcl::ByteReader &reader)
{
    const std::size_t start = reader.offset();
    const unsigned control = reader.u16();
    if ((control & TypeMask) > static_cast<unsigned>(NwkHeader::Type::Command))
        return zcl::DecodeError{start, "inter-PAN frames are not read"};
    NwkHeader header;
    header.type = NwkHeader::Type(control & TypeMask);
    header.protocolVersion = control >> VersionShift & 0x0FU;
    header.routeDiscovery = control >> DiscoveryShift & 0x03U;
    header.isSecured = (control & Secured) != 0;
    header.otherBits = static_cast<std::uint16_t>(control & OtherBits);
    header.destination = reader.u16();
    header.source = reader.u16();
    header.radius = reader.u8();
    header.sequence = reader.u8();
    if (control & HasDestinationAddress)
        header.destinationAddress = security::Eui64(reader.unsignedOf(8));
    if (control & HasSourceAddress)
        header.sourceAddress = security::Eui64(reader.unsignedOf(8));
    if (control & Multicast)
        header.multicastControl = reader.u8();
    if (control & HasSourceRoute)
        header.sourceRoute = readSourceRoute(reader);
    if (reader.failed())
        return zcl::DecodeError{reader.offset(), "the frame ends inside its network header"};
    return header;
}

zcl::Bytes encode(const NwkHeader &header)
{
    zcl::ByteWriter writer;
    writer.u16(static_cast<std::uint16_t>(controlOf(header))).u16(header.destination).u16(header.source);
    writer.u8(header.radius).u8(header.sequence);
    for (const auto &address : {header.destinationAddress, header.sourceAddress}) {
        if (address)
            writer.unsignedOf(static_cast<std::uint64_t>(*address), 8);
    }
    if (header.multicastControl)
        writer.u8(*header.multicastControl);
    if (header.sourceRoute) {
        writer.u8(static_cast<std::uint8_t>(header.sourceRoute->relays.size())).u8(header.sourceRoute->next);
        for (const std::uint16_t relay : header.sourceRoute->relays)
            writer.u16(relay);
    }
    return writer.take();
}

} // namespace meterglass::capture
