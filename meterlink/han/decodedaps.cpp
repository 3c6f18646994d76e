#include "meterlink/han/decodedaps.h"

#include "meterlink/han/apsheader.h"
#include "meterlink/se/jsontext.h"
#include "meterlink/security/framesecurity.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::han {

namespace {

constexpr std::string_view Types[] = {"data", "command", "acknowledgement"};
constexpr std::string_view Deliveries[] = {"unicast", "indirect", "broadcast", "group"};
constexpr std::string_view Keys[] = {"link", "network", "transport", "load"};
constexpr std::string_view FragmentKinds[] = {"none", "first", "later", "reserved"};
constexpr std::uint16_t DeviceProfile = 0x0000;

template<typename Enum, std::size_t Size>
std::string_view nameIn(const std::string_view (&names)[Size], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

void writeHeader(se::JsonText &json, const ApsHeader &header)
{
    json.key("frameType").word(nameIn(Types, header.type));
    json.key("delivery").word(nameIn(Deliveries, header.delivery));
    json.key("acknowledgementRequest").boolean(header.wantsAcknowledgement);
    json.key("counter").number(header.counter);
    if (!header.hasEndpoints())
        return;
    if (header.type == ApsHeader::Type::Data && header.delivery == ApsHeader::Delivery::Group)
        json.key("group").id(header.group);
    else
        json.key("destinationEndpoint").number(header.destinationEndpoint);
    json.key("cluster").id(static_cast<std::uint16_t>(header.cluster));
    json.key("profile").id(header.profile);
    json.key("sourceEndpoint").number(header.sourceEndpoint);
}

void writeFragment(se::JsonText &json, const ApsFragment &fragment)
{
    json.key("fragment").beginObject();
    json.key("kind").word(nameIn(FragmentKinds, fragment.kind));
    json.key("block").number(fragment.block);
    json.key("acknowledged").number(fragment.acknowledged);
    json.endObject();
}

void writeSecurity(se::JsonText &json, const security::AuxiliaryHeader &auxiliary)
{
    json.key("security").beginObject();
    json.key("key").word(nameIn(Keys, auxiliary.key));
    json.key("frameCounter").number(static_cast<std::uint64_t>(auxiliary.frameCounter));
    if (auxiliary.source)
        json.key("source").hex(security::bigEndian(*auxiliary.source));
    if (auxiliary.key == security::AuxiliaryHeader::Key::Network)
        json.key("keySequence").number(auxiliary.keySequence);
    json.endObject();
}

bool carriesZcl(const ApsHeader &header)
{
    return header.type == ApsHeader::Type::Data && header.profile != DeviceProfile && !header.isSecured
        && (!header.fragment || header.fragment->kind == ApsFragment::Kind::None);
}

/// @param start of the payload in the frame
zcl::Decoded<zcl::Bytes> writeZcl(std::string &text, zcl::ByteView payload, std::size_t start,
                                  const se::DecodeOptions &options)
{
    se::JsonText(text).key("zcl");
    auto again = se::appendDecodedFrame(text, payload, options);
    if (!again)
        return zcl::DecodeError{start + again.error().offset, again.error().what};
    return again;
}

zcl::Decoded<zcl::Bytes> writeFrame(std::string &text, zcl::ByteView bytes, se::DecodeOptions options)
{
    se::JsonText json(text);
    json.key("layer").word("aps");
    zcl::ByteReader reader(bytes);
    const auto header = readApsHeader(reader);
    if (!header)
        return header.error();
    writeHeader(json, *header);
    if (header->fragment)
        writeFragment(json, *header->fragment);
    zcl::ByteWriter writer;
    writer.bytes(encode(*header));
    if (header->isSecured) {
        const auto auxiliary = security::readAuxiliaryHeader(reader);
        if (!auxiliary)
            return auxiliary.error();
        writeSecurity(json, *auxiliary);
        writer.bytes(security::encode(*auxiliary));
    }
    const std::size_t start = reader.offset();
    const zcl::ByteView payload = reader.rest();
    if (carriesZcl(*header)) {
        options.cluster = header->cluster;
        const auto again = writeZcl(text, payload, start, options);
        if (!again)
            return again.error();
        writer.bytes(*again);
    } else if (!payload.empty()) {
        json.key("payload").hex(payload);
        writer.bytes(payload);
    }
    zcl::Bytes again = writer.take();
    if (options.isRoundTrip)
        json.key("reencoded").hex(again);
    return again;
}

} // namespace

zcl::Decoded<zcl::Bytes> appendDecodedAps(std::string &text, zcl::ByteView bytes, const se::DecodeOptions &options)
{
    text += '{';
    auto again = writeFrame(text, bytes, options);
    if (!again) {
        se::JsonText json(text);
        se::writeError(json, again.error());
    }
    text += '}';
    return again;
}

} // namespace meterglass::han
