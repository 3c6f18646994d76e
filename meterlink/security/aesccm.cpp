#include "meterlink/security/aesccm.h"

#include <memory>
#include <openssl/evp.h>

namespace meterglass::security {

namespace {

struct ContextDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

enum class Way { Open = 0, Seal = 1 };

/// Ready for the message. @param mic the code to be met when opening, else nullptr
Context contextFor(Way way, const Key128 &key, const Nonce &nonce, std::uint8_t *mic)
{
    Context context(EVP_CIPHER_CTX_new());
    const int isSealing = static_cast<int>(way);
    EVP_CipherInit_ex(context.get(), EVP_aes_128_ccm(), nullptr, nullptr, nullptr, isSealing);
    EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, static_cast<int>(NonceSize), nullptr);
    EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(MicSize), mic);
    EVP_CipherInit_ex(context.get(), nullptr, nullptr, key.octets().data(), nonce.data(), isSealing);
    return context;
}

/// CCM wants to know the length first, to be called even where there is nothing to encrypt, and no header of no octets.
bool process(EVP_CIPHER_CTX *context, zcl::ByteView header, zcl::ByteView in, std::uint8_t *out)
{
    static constexpr std::uint8_t Nothing = 0;
    int written = 0;
    const int size = static_cast<int>(in.size());
    return EVP_CipherUpdate(context, nullptr, &written, nullptr, size) == 1
        && (header.empty()
            || EVP_CipherUpdate(context, nullptr, &written, header.data(), static_cast<int>(header.size())) == 1)
        && EVP_CipherUpdate(context, out, &written, in.empty() ? &Nothing : in.data(), size) == 1;
}

} // namespace

zcl::Bytes ccmSeal(const Key128 &key, const Nonce &nonce, zcl::ByteView header, zcl::ByteView plain)
{
    zcl::Bytes sealed(plain.size() + MicSize);
    const Context context = contextFor(Way::Seal, key, nonce, nullptr);
    process(context.get(), header, plain, sealed.data());
    EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(MicSize), &sealed[plain.size()]);
    return sealed;
}

std::optional<zcl::Bytes> ccmOpen(const Key128 &key, const Nonce &nonce, zcl::ByteView header, zcl::ByteView sealed)
{
    if (sealed.size() < MicSize)
        return std::nullopt;
    const zcl::ByteView cipher = sealed.first(sealed.size() - MicSize);
    std::array<std::uint8_t, MicSize> mic{};
    std::copy_n(sealed.last(MicSize).begin(), MicSize, mic.begin());
    const Context context = contextFor(Way::Open, key, nonce, mic.data());
    zcl::Bytes plain(sealed.size()); // an octet at least, for libcrypto to write to
    if (!process(context.get(), header, cipher, plain.data()))
        return std::nullopt;
    plain.resize(cipher.size());
    return plain;
}

} // namespace meterglass::security
