#include "meterlink/security/ecmqv.h"

#include "meterlink/security/sect283k1.h"

namespace meterglass::security::ecmqv {

namespace {

/// The associated value of a point: the lower half of x, 141 bits, and one bit above them.
std::array<std::uint8_t, 18> associatedValue(const CurvePoint &point)
{
    std::array<std::uint8_t, 18> value{};
    std::copy(point.end() - value.size(), point.end(), value.begin());
    value.front() = static_cast<std::uint8_t>((value.front() & 0x1FU) | 0x20U);
    return value;
}

} // namespace

std::optional<Secret<36>> sharedSecret(const OwnKeys &own, const PeerKeys &peer)
{
    if (!sect283k1::isPublicKey(peer.fixed) || !sect283k1::isPublicKey(peer.ephemeral))
        return std::nullopt;
    const auto point = sect283k1::multiplyAdd(associatedValue(peer.ephemeral), peer.fixed, peer.ephemeral);
    if (!point)
        return std::nullopt;
    const PrivateKey factor = sect283k1::multiplyAdd(associatedValue(own.ephemeralPoint), own.fixed, own.ephemeral);
    return sect283k1::cofactorProduct(factor, *point);
}

} // namespace meterglass::security::ecmqv
