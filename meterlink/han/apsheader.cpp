#include "meterlink/han/apsheader.h"

#include "meterlink/zcl/bytewriter.h"

namespace meterglass::han {

namespace {

constexpr std::uint8_t TypeMask = 0x03;
constexpr unsigned DeliveryShift = 2;
constexpr std::uint8_t OfCommand = 0x10;
constexpr std::uint8_t Secured = 0x20;
constexpr std::uint8_t WantsAcknowledgement = 0x40;
constexpr std::uint8_t HasExtension = 0x80;

bool isToGroup(const ApsHeader &header)
{
    return header.type == ApsHeader::Type::Data && header.delivery == ApsHeader::Delivery::Group;
}

bool hasBlock(const ApsFragment &fragment)
{
    return fragment.kind != ApsFragment::Kind::None;
}

bool hasAcknowledged(const ApsHeader &header)
{
    return header.type == ApsHeader::Type::Acknowledgement && hasBlock(*header.fragment);
}

void readFragment(zcl::ByteReader &reader, ApsHeader &header)
{
    ApsFragment &fragment = header.fragment.emplace();
    const std::uint8_t control = reader.u8();
    fragment.kind = ApsFragment::Kind(control & 0x03);
    fragment.reservedBits = control & 0xFC;
    if (hasBlock(fragment))
        fragment.block = reader.u8();
    if (hasAcknowledged(header))
        fragment.acknowledged = reader.u8();
}

} // namespace

zcl::Decoded<ApsHeader> readApsHeader(zcl::ByteReader &reader)
{
    const std::size_t start = reader.offset();
    const std::uint8_t control = reader.u8();
    ApsHeader header;
    if (!reader.failed() && (control & TypeMask) > static_cast<std::uint8_t>(ApsHeader::Type::Acknowledgement))
        return zcl::DecodeError{start, "inter-PAN frames are not read"};
    header.type = ApsHeader::Type(control & TypeMask);
    header.delivery = ApsHeader::Delivery(control >> DeliveryShift & 0x03);
    header.isOfCommand = (control & OfCommand) != 0;
    header.isSecured = (control & Secured) != 0;
    header.wantsAcknowledgement = (control & WantsAcknowledgement) != 0;
    if (isToGroup(header))
        header.group = reader.u16();
    else if (header.hasEndpoints())
        header.destinationEndpoint = reader.u8();
    if (header.hasEndpoints()) {
        header.cluster = zcl::ClusterId(reader.u16());
        header.profile = reader.u16();
        header.sourceEndpoint = reader.u8();
    }
    header.counter = reader.u8();
    if (control & HasExtension)
        readFragment(reader, header);
    if (reader.failed())
        return zcl::DecodeError{reader.offset(), "the frame ends inside its APS header"};
    return header;
}

zcl::Bytes encode(const ApsHeader &header)
{
    zcl::ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(
        static_cast<unsigned>(header.type) | static_cast<unsigned>(header.delivery) << DeliveryShift
        | (header.isOfCommand ? OfCommand : 0U) | (header.isSecured ? Secured : 0U)
        | (header.wantsAcknowledgement ? WantsAcknowledgement : 0U) | (header.fragment ? HasExtension : 0U)));
    if (isToGroup(header))
        writer.u16(header.group);
    else if (header.hasEndpoints())
        writer.u8(header.destinationEndpoint);
    if (header.hasEndpoints())
        writer.u16(static_cast<std::uint16_t>(header.cluster)).u16(header.profile).u8(header.sourceEndpoint);
    writer.u8(header.counter);
    if (header.fragment) {
        const ApsFragment &fragment = *header.fragment;
        writer.u8(static_cast<std::uint8_t>(fragment.reservedBits | static_cast<unsigned>(fragment.kind)));
        if (hasBlock(fragment))
            writer.u8(fragment.block);
        if (hasAcknowledged(header))
            writer.u8(fragment.acknowledged);
    }
    return writer.take();
}

} // namespace meterglass::han
