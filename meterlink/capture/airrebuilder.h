#pragma once

#include "meterlink/capture/airframe.h"

#include <map>

namespace meterglass::capture {

/// Puts the air back around APS frames as a co-processor hands them up, for tools that read radio captures.
///
/// What the co-processor keeps to itself is made up: sequence numbers and frame counters count from 1 for each device,
/// and the keys are the capture's own, so that a capture that is given away opens nothing.
class AirRebuilder
{
public:
    /// @param keys with a link key
    AirRebuilder(std::uint16_t panId, AirKeys keys) : m_panId(panId), m_keys(std::move(keys)) { }

    /// A device's real address; without it one is made up from its 16 bits.
    void know(std::uint16_t node, security::Eui64 address) { m_devices[node].address = address; }

    /// The frame as IEEE 802.15.4 carries it, secured as the APS frame says, with its frame check sequence.
    zcl::Bytes rebuild(const han::ApsFrame &frame);

    const AirKeys &keys() const { return m_keys; }

private:
    struct Device
    {
        std::optional<security::Eui64> address;
        std::uint32_t frames = 0;
    };

    std::uint16_t m_panId;
    AirKeys m_keys;
    std::map<std::uint16_t, Device> m_devices;
};

} // namespace meterglass::capture
