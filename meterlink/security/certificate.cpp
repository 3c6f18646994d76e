#include "meterlink/security/certificate.h"

#include <algorithm>

namespace meterglass::security {

namespace {

constexpr std::uint8_t ImplicitType = 0x00;
constexpr std::uint8_t CurveSect283k1 = 0x0D;
constexpr std::uint8_t HashAesMmo = 0x08;
constexpr std::size_t CurveOffset = 9;
constexpr std::size_t HashOffset = 10;

/// Numbers of a certificate are most significant octet first, unlike all else in ZigBee.
class BigEndianReader
{
public:
    explicit BigEndianReader(zcl::ByteView octets) : m_octets(octets) { }

    std::uint64_t number(std::size_t width)
    {
        std::uint64_t value = 0;
        for (const std::uint8_t octet : octets(width))
            value = value << 8 | octet;
        return value;
    }
    zcl::ByteView octets(std::size_t count)
    {
        const zcl::ByteView taken = m_octets.first(count);
        m_octets = m_octets.subspan(count);
        return taken;
    }

private:
    zcl::ByteView m_octets;
};

class BigEndianWriter
{
public:
    void number(std::uint64_t value, std::size_t width)
    {
        for (std::size_t left = width; left > 0; --left)
            m_octets[m_size++] = static_cast<std::uint8_t>(value >> 8 * (left - 1));
    }
    void octets(zcl::ByteView octets)
    {
        std::copy(octets.begin(), octets.end(), &m_octets[m_size]);
        m_size += octets.size();
    }
    const Certificate::Octets &written() const { return m_octets; }

private:
    Certificate::Octets m_octets{};
    std::size_t m_size = 0;
};

} // namespace

zcl::Decoded<Certificate> decodeCertificate(zcl::ByteView octets)
{
    if (octets.size() != Certificate::Size)
        return zcl::DecodeError{std::min(octets.size(), Certificate::Size), "a suite 2 certificate has 74 octets"};
    BigEndianReader reader(octets);
    if (reader.number(1) != ImplicitType)
        return zcl::DecodeError{0, "the certificate's type is not 0"};
    Certificate certificate;
    certificate.serial = reader.number(8);
    if (reader.number(1) != CurveSect283k1)
        return zcl::DecodeError{CurveOffset, "the certificate's curve is not sect283k1"};
    if (reader.number(1) != HashAesMmo)
        return zcl::DecodeError{HashOffset, "the certificate's hash is not AES-MMO"};
    certificate.issuer = Eui64(reader.number(8));
    certificate.validFrom = reader.number(5);
    certificate.validTo = static_cast<std::uint32_t>(reader.number(4));
    certificate.subject = Eui64(reader.number(8));
    certificate.keyUsage = static_cast<std::uint8_t>(reader.number(1));
    const zcl::ByteView point = reader.octets(certificate.reconstructionPoint.size());
    std::copy(point.begin(), point.end(), certificate.reconstructionPoint.begin());
    return certificate;
}

Certificate::Octets encode(const Certificate &certificate)
{
    BigEndianWriter writer;
    writer.number(ImplicitType, 1);
    writer.number(certificate.serial, 8);
    writer.number(CurveSect283k1, 1);
    writer.number(HashAesMmo, 1);
    writer.number(static_cast<std::uint64_t>(certificate.issuer), 8);
    writer.number(certificate.validFrom, 5);
    writer.number(certificate.validTo, 4);
    writer.number(static_cast<std::uint64_t>(certificate.subject), 8);
    writer.number(certificate.keyUsage, 1);
    writer.octets(certificate.reconstructionPoint);
    return writer.written();
}

} // namespace meterglass::security
