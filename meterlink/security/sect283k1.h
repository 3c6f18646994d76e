#pragma once

#include "meterlink/security/certificate.h"
#include "meterlink/security/secret.h"

#include <optional>

/// Arithmetic on sect283k1 (SEC 2, NIST K-283), with libcrypto's field and group. Factors are whole numbers, most
/// significant octet first; n is the order of the generator G, and the cofactor is 4.
namespace meterglass::security::sect283k1 {

/// On the curve, not infinity, and of order n.
bool isPublicKey(const CurvePoint &point);

/// 1 to n - 1, from libcrypto's generator for private keys.
PrivateKey randomPrivateKey();

/// key * G; nothing where that is infinity.
std::optional<CurvePoint> publicKeyOf(const PrivateKey &key);

/// factor * point + other; nothing where a point is not on the curve or the sum is infinity.
/// @param factor public
std::optional<CurvePoint> multiplyAdd(zcl::ByteView factor, const CurvePoint &point, const CurvePoint &other);

/// (factor * key + other) mod n. @param factor public
PrivateKey multiplyAdd(zcl::ByteView factor, const PrivateKey &key, const PrivateKey &other);

/// x(4 * key * point), 36 octets; nothing where the point is not on the curve or the product is infinity.
std::optional<Secret<36>> cofactorProduct(const PrivateKey &key, const CurvePoint &point);

} // namespace meterglass::security::sect283k1
