#include "meterlink/capture/airrebuilder.h"

namespace meterglass::capture {

namespace {

constexpr std::uint16_t FirstBroadcast = 0xFFF8;

/// Locally administered, and the device's 16 bits at its end.
security::Eui64 madeUpAddress(std::uint16_t node)
{
    return security::Eui64(0x024D'4700'0000'0000 | node);
}

security::AuxiliaryHeader auxiliary(security::AuxiliaryHeader::Key key, std::uint32_t counter, security::Eui64 source)
{
    security::AuxiliaryHeader header;
    header.key = key;
    header.frameCounter = counter;
    header.source = source;
    return header;
}

} // namespace

zcl::Bytes AirRebuilder::rebuild(const han::ApsFrame &frame)
{
    using Key = security::AuxiliaryHeader::Key;
    Device &sender = m_devices[frame.source.node];
    const security::Eui64 source = sender.address.value_or(madeUpAddress(frame.source.node));
    const std::uint32_t counter = ++sender.frames;
    const bool isBroadcast = frame.destination.node >= FirstBroadcast;

    AirFrame air;
    air.mac.wantsAcknowledgement = !isBroadcast;
    air.mac.panId = m_panId;
    air.mac.destination = isBroadcast ? 0xFFFF : frame.destination.node;
    air.mac.source = air.nwk.source = frame.source.node;
    air.nwk.destination = frame.destination.node;
    air.mac.sequence = air.nwk.sequence = air.aps.counter = static_cast<std::uint8_t>(counter);
    air.nwk.isSecured = frame.security != han::Security::None;
    if (air.nwk.isSecured)
        air.nwkSecurity = auxiliary(Key::Network, counter, source);
    air.aps.delivery = isBroadcast ? han::ApsHeader::Delivery::Broadcast : han::ApsHeader::Delivery::Unicast;
    air.aps.isSecured = frame.security == han::Security::LinkKey;
    if (air.aps.isSecured)
        air.apsSecurity = auxiliary(Key::Link, counter, source);
    air.aps.destinationEndpoint = frame.destination.endpoint;
    air.aps.cluster = frame.cluster;
    air.aps.profile = frame.profile;
    air.aps.sourceEndpoint = frame.source.endpoint;
    air.payload = frame.payload;
    return encode(air, m_keys);
}

} // namespace meterglass::capture
