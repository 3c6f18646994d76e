#include "meterlink/capture/airframe.h"

#include "meterlink/han/framechecksequence.h"

#include <openssl/rand.h>

namespace meterglass::capture {

namespace {

constexpr std::size_t CheckSize = 2;
constexpr security::Eui64 NobodyKnown{};

/// Whose frame counter a security header counts, where the header does not say so itself.
security::Eui64 sourceOf(const AirFrame &frame)
{
    if (frame.nwkSecurity && frame.nwkSecurity->source)
        return *frame.nwkSecurity->source;
    return frame.nwk.sourceAddress.value_or(NobodyKnown);
}

void append(zcl::Bytes &octets, zcl::ByteView more)
{
    octets.insert(octets.end(), more.begin(), more.end());
}

std::optional<zcl::Bytes> openedWithAny(const std::vector<security::Key128> &keys,
                                        const security::AuxiliaryHeader &auxiliary, security::Eui64 source,
                                        zcl::ByteView header, zcl::ByteView sealed)
{
    for (const security::Key128 &key : keys) {
        if (auto payload = security::opened(key, auxiliary, source, header, sealed))
            return payload;
    }
    return std::nullopt;
}

/// Reads the APS frame that `bytes` are, into `frame`. Offsets count from its first octet.
std::optional<zcl::DecodeError> readAps(zcl::ByteView bytes, const AirKeys &keys, AirFrame &frame)
{
    zcl::ByteReader reader(bytes);
    const auto header = han::readApsHeader(reader);
    if (!header)
        return header.error();
    frame.aps = *header;
    if (!frame.aps.isSecured) {
        const zcl::ByteView payload = reader.rest();
        frame.payload.assign(payload.begin(), payload.end());
        return std::nullopt;
    }
    const zcl::ByteView headerOctets = bytes.first(reader.offset());
    const auto auxiliary = security::readAuxiliaryHeader(reader);
    if (!auxiliary)
        return auxiliary.error();
    frame.apsSecurity = *auxiliary;
    const std::size_t start = reader.offset();
    auto payload =
        openedWithAny(keys.links, *auxiliary, auxiliary->source.value_or(sourceOf(frame)), headerOctets, reader.rest());
    if (!payload)
        return zcl::DecodeError{start, "no link key opens the APS frame"};
    frame.payload = std::move(*payload);
    return std::nullopt;
}

/// Reads what follows the MAC header.
std::optional<zcl::DecodeError> readNwk(zcl::ByteView bytes, const AirKeys &keys, AirFrame &frame)
{
    zcl::ByteReader reader(bytes);
    const auto header = readNwkHeader(reader);
    if (!header)
        return header.error();
    if (header->type != NwkHeader::Type::Data)
        return zcl::DecodeError{0, "the frame is a command of the network layer"};
    frame.nwk = *header;
    if (!frame.nwk.isSecured) {
        auto error = readAps(reader.ahead(), keys, frame);
        if (error)
            error->offset += reader.offset();
        return error;
    }
    const zcl::ByteView headerOctets = bytes.first(reader.offset());
    const auto auxiliary = security::readAuxiliaryHeader(reader);
    if (!auxiliary)
        return auxiliary.error();
    frame.nwkSecurity = *auxiliary;
    const std::size_t start = reader.offset();
    const auto aps = security::opened(keys.network, *auxiliary, sourceOf(frame), headerOctets, reader.rest());
    if (!aps)
        return zcl::DecodeError{start, "the network key does not open the frame"};
    auto error = readAps(*aps, keys, frame);
    if (error)
        error->offset += start;
    return error;
}

zcl::Bytes encodeAps(const AirFrame &frame, const AirKeys &keys)
{
    zcl::Bytes octets = han::encode(frame.aps);
    if (frame.apsSecurity)
        append(octets,
               security::secured(keys.links.front(), *frame.apsSecurity,
                                 frame.apsSecurity->source.value_or(sourceOf(frame)), octets, frame.payload));
    else
        append(octets, frame.payload);
    return octets;
}

} // namespace

AirKeys AirKeys::random()
{
    AirKeys keys;
    keys.links.emplace_back();
    for (security::Key128 *key : {&keys.network, &keys.links.front()})
        RAND_priv_bytes(key->writable().data(), static_cast<int>(key->writable().size()));
    return keys;
}

zcl::Decoded<AirFrame> decodeAirFrame(zcl::ByteView mpdu, const AirKeys &keys)
{
    if (mpdu.size() < CheckSize)
        return zcl::DecodeError{0, "the frame is shorter than its check sequence"};
    const std::size_t end = mpdu.size() - CheckSize;
    if (han::frameCheckSequence(mpdu.first(end)) != zcl::ByteReader(mpdu.last(CheckSize)).u16())
        return zcl::DecodeError{end, "the frame check sequence does not fit"};
    zcl::ByteReader reader(mpdu.first(end));
    const auto mac = readMacHeader(reader);
    if (!mac)
        return mac.error();
    AirFrame frame;
    frame.mac = *mac;
    if (const auto error = readNwk(reader.ahead(), keys, frame))
        return zcl::DecodeError{reader.offset() + error->offset, error->what};
    return frame;
}

zcl::Bytes encode(const AirFrame &frame, const AirKeys &keys)
{
    zcl::Bytes octets = encode(frame.mac);
    const zcl::Bytes nwk = encode(frame.nwk);
    append(octets, nwk);
    const zcl::Bytes aps = encodeAps(frame, keys);
    if (frame.nwkSecurity)
        append(octets, security::secured(keys.network, *frame.nwkSecurity, sourceOf(frame), nwk, aps));
    else
        append(octets, aps);
    const std::uint16_t check = han::frameCheckSequence(octets);
    octets.push_back(static_cast<std::uint8_t>(check));
    octets.push_back(static_cast<std::uint8_t>(check >> 8));
    return octets;
}

han::ApsFrame apsFrameOf(const AirFrame &frame)
{
    constexpr std::uint8_t EveryEndpoint = 0xFF;
    const bool isToGroup = frame.aps.delivery == han::ApsHeader::Delivery::Group;
    han::ApsFrame aps;
    aps.source = {frame.nwk.source, frame.aps.sourceEndpoint};
    aps.destination = {frame.nwk.destination, isToGroup ? EveryEndpoint : frame.aps.destinationEndpoint};
    aps.profile = frame.aps.profile;
    aps.cluster = frame.aps.cluster;
    aps.security = frame.apsSecurity ? han::Security::LinkKey
        : frame.nwkSecurity          ? han::Security::NetworkKey
                                     : han::Security::None;
    aps.payload = frame.payload;
    return aps;
}

} // namespace meterglass::capture
