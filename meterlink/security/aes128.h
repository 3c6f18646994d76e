#pragma once

#include "meterlink/security/secret.h"

#include <memory>
#include <openssl/types.h>

namespace meterglass::security {

/// One AES block: 16 octets.
using Block = std::array<std::uint8_t, 16>;

/// The AES-128 block cipher, forwards only: all that ZigBee's hash needs.
class Aes128
{
public:
    Aes128();
    ~Aes128();
    Aes128(const Aes128 &) = delete;
    Aes128 &operator=(const Aes128 &) = delete;

    Block encrypt(const Block &key, const Block &plain);

private:
    struct ContextDeleter
    {
        void operator()(EVP_CIPHER_CTX *context) const;
    };
    std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter> m_context;
};

} // namespace meterglass::security
