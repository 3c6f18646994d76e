#include "meterlink/security/sect283k1.h"

#include <memory>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

namespace meterglass::security::sect283k1 {

namespace {

struct Deleter
{
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
    void operator()(BN_CTX *scratch) const { BN_CTX_free(scratch); }
    void operator()(EC_GROUP *group) const { EC_GROUP_free(group); }
    void operator()(EC_POINT *point) const { EC_POINT_clear_free(point); }
};
using Number = std::unique_ptr<BIGNUM, Deleter>;
using Point = std::unique_ptr<EC_POINT, Deleter>;

Number numberOf(zcl::ByteView octets)
{
    return Number(BN_bin2bn(octets.data(), static_cast<int>(octets.size()), nullptr));
}

Number secretNumberOf(const PrivateKey &key)
{
    Number number = numberOf(key.octets());
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

template<std::size_t Size>
Secret<Size> secretOf(const BIGNUM *number)
{
    Secret<Size> secret;
    BN_bn2binpad(number, secret.writable().data(), static_cast<int>(Size));
    return secret;
}

/// The group and the scratch space of one calculation.
class Curve
{
public:
    Curve() : m_group(EC_GROUP_new_by_curve_name(NID_sect283k1)), m_scratch(BN_CTX_secure_new()) { }

    const EC_GROUP *group() const { return m_group.get(); }
    const BIGNUM *order() const { return EC_GROUP_get0_order(group()); }
    BN_CTX *scratch() const { return m_scratch.get(); }

    Point point() const { return Point(EC_POINT_new(group())); }
    /// nullptr where the octets are no point of the curve.
    Point pointOf(const CurvePoint &octets) const
    {
        Point read = point();
        if (EC_POINT_oct2point(group(), read.get(), octets.data(), octets.size(), scratch()) != 1)
            return nullptr;
        return read;
    }
    /// Nothing for infinity, whose encoding is shorter.
    std::optional<CurvePoint> octetsOf(const EC_POINT *point) const
    {
        CurvePoint octets{};
        const std::size_t size =
            EC_POINT_point2oct(group(), point, POINT_CONVERSION_COMPRESSED, octets.data(), octets.size(), scratch());
        return size == octets.size() ? std::optional(octets) : std::nullopt;
    }
    /// Always the ladder of constant time: libcrypto takes it for one factor alone.
    bool multiply(EC_POINT *product, const EC_POINT *point, const BIGNUM *factor) const
    {
        return EC_POINT_mul(group(), product, nullptr, point, factor, scratch()) == 1;
    }

private:
    std::unique_ptr<EC_GROUP, Deleter> m_group;
    std::unique_ptr<BN_CTX, Deleter> m_scratch;
};

} // namespace

bool isPublicKey(const CurvePoint &point)
{
    const Curve curve;
    const Point candidate = curve.pointOf(point);
    const Point product = curve.point();
    return candidate && EC_POINT_is_at_infinity(curve.group(), candidate.get()) == 0
        && curve.multiply(product.get(), candidate.get(), curve.order())
        && EC_POINT_is_at_infinity(curve.group(), product.get()) == 1;
}

PrivateKey randomPrivateKey()
{
    const Curve curve;
    const Number number(BN_secure_new());
    do
        BN_priv_rand_range(number.get(), curve.order());
    while (BN_is_zero(number.get()));
    return secretOf<36>(number.get());
}

std::optional<CurvePoint> publicKeyOf(const PrivateKey &key)
{
    const Curve curve;
    const Number factor = secretNumberOf(key);
    const Point product = curve.point();
    if (EC_POINT_mul(curve.group(), product.get(), factor.get(), nullptr, nullptr, curve.scratch()) != 1)
        return std::nullopt;
    return curve.octetsOf(product.get());
}

std::optional<CurvePoint> multiplyAdd(zcl::ByteView factor, const CurvePoint &point, const CurvePoint &other)
{
    const Curve curve;
    const Point left = curve.pointOf(point);
    const Point right = curve.pointOf(other);
    const Point sum = curve.point();
    if (!left || !right || !curve.multiply(sum.get(), left.get(), numberOf(factor).get())
        || EC_POINT_add(curve.group(), sum.get(), sum.get(), right.get(), curve.scratch()) != 1)
        return std::nullopt;
    return curve.octetsOf(sum.get());
}

PrivateKey multiplyAdd(zcl::ByteView factor, const PrivateKey &key, const PrivateKey &other)
{
    const Curve curve;
    const Number sum(BN_secure_new());
    const Number left = secretNumberOf(key);
    const Number right = secretNumberOf(other);
    BN_mod_mul(sum.get(), numberOf(factor).get(), left.get(), curve.order(), curve.scratch());
    BN_mod_add(sum.get(), sum.get(), right.get(), curve.order(), curve.scratch());
    return secretOf<36>(sum.get());
}

std::optional<Secret<36>> cofactorProduct(const PrivateKey &key, const CurvePoint &point)
{
    const Curve curve;
    const Point candidate = curve.pointOf(point);
    const Point product = curve.point();
    const Number x(BN_secure_new());
    const EC_GROUP *group = curve.group();
    if (!candidate || !curve.multiply(product.get(), candidate.get(), secretNumberOf(key).get())
        || !curve.multiply(product.get(), product.get(), EC_GROUP_get0_cofactor(group))
        || EC_POINT_is_at_infinity(group, product.get()) == 1
        || EC_POINT_get_affine_coordinates(group, product.get(), x.get(), nullptr, curve.scratch()) != 1)
        return std::nullopt;
    return secretOf<36>(x.get());
}

} // namespace meterglass::security::sect283k1
