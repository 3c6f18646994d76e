#include "meterlink/security/aesmmo.h"

namespace meterglass::security {

namespace {

constexpr std::size_t BlockSize = std::tuple_size_v<Block>;
constexpr std::size_t LengthSize = 2;

/// A one bit, zeros, and the number of bits in the last two octets.
zcl::Bytes padded(zcl::ByteView message)
{
    const std::size_t size = (message.size() + 1 + LengthSize + BlockSize - 1) / BlockSize * BlockSize;
    zcl::Bytes bytes(size);
    std::copy(message.begin(), message.end(), bytes.begin());
    bytes[message.size()] = 0x80;
    const std::size_t bits = 8 * message.size();
    bytes[size - 2] = static_cast<std::uint8_t>(bits >> 8);
    bytes[size - 1] = static_cast<std::uint8_t>(bits);
    return bytes;
}

zcl::Bytes keyedBlock(const Key128 &key, std::uint8_t mask)
{
    zcl::Bytes bytes;
    bytes.reserve(BlockSize);
    for (const std::uint8_t octet : key.octets())
        bytes.push_back(octet ^ mask);
    return bytes;
}

void wipe(zcl::Bytes &bytes)
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

} // namespace

Block aesMmo(zcl::ByteView message)
{
    Aes128 cipher;
    zcl::Bytes bytes = padded(message);
    Block hash{};
    for (std::size_t start = 0; start < bytes.size(); start += BlockSize) {
        Block block{};
        std::copy_n(&bytes[start], BlockSize, block.begin());
        hash = cipher.encrypt(hash, block);
        std::transform(hash.begin(), hash.end(), block.begin(), hash.begin(), std::bit_xor<>());
        OPENSSL_cleanse(block.data(), block.size());
    }
    wipe(bytes);
    return hash;
}

Block hmacMmo(const Key128 &key, zcl::ByteView message)
{
    constexpr std::uint8_t InnerMask = 0x36;
    constexpr std::uint8_t OuterMask = 0x5C;
    zcl::Bytes inner = keyedBlock(key, InnerMask);
    inner.insert(inner.end(), message.begin(), message.end());
    const Block innerHash = aesMmo(inner);
    zcl::Bytes outer = keyedBlock(key, OuterMask);
    outer.insert(outer.end(), innerHash.begin(), innerHash.end());
    const Block code = aesMmo(outer);
    wipe(inner);
    wipe(outer);
    return code;
}

} // namespace meterglass::security
