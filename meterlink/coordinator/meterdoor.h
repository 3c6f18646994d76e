#pragma once

#include "meterlink/han/hantransport.h"

#include <optional>

namespace meterglass::coordinator {

/// One endpoint of a meter on the emulated air, as the meter's own door to the network.
///
/// Owned by MeterStation. Until the meter has agreed on a key, one made of its install code counts as the network key
/// does, and what the meter would say unasked stays inside; from then on that goes to whoever asked last under the
/// agreed key.
class MeterDoor final : public han::HanTransport
{
    Q_OBJECT
public:
    /// Where a meter behind a door believes itself to be, and whom it would report to.
    static constexpr han::HanAddress Meter{0x1A2B, 1};
    static constexpr han::HanAddress Display{0x0000, 1};

    /// @param profile which the endpoint has; @param isOpen requests count as if an agreed link key secured them, for
    /// a bench alone
    MeterDoor(std::uint8_t endpoint, std::uint16_t profile, bool isOpen)
        : m_endpoint(endpoint),
          m_profile(profile),
          m_isOpen(isOpen)
    { }

    /// The link key of frames is from now on one that certificates have agreed on, or is not.
    void setKeyAgreed(bool isAgreed);
    /// A frame for the device; one for another endpoint or profile is not heard.
    void admit(const han::ApsFrame &frame);
    void send(const han::ApsFrame &frame) override;

private:
    std::uint8_t m_endpoint;
    std::uint16_t m_profile;
    bool m_isOpen;
    bool m_isKeyAgreed = false;
    /// While it is answered.
    std::optional<han::ApsFrame> m_request;
    /// Where what it says unasked goes, and from where.
    std::optional<han::ApsFrame> m_listener;
};

} // namespace meterglass::coordinator
