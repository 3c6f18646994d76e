#include "meterlink/security/aes128.h"

#include <openssl/evp.h>

namespace meterglass::security {

void Aes128::ContextDeleter::operator()(EVP_CIPHER_CTX *context) const
{
    EVP_CIPHER_CTX_free(context);
}

Aes128::Aes128() : m_context(EVP_CIPHER_CTX_new())
{
    EVP_EncryptInit_ex(m_context.get(), EVP_aes_128_ecb(), nullptr, nullptr, nullptr);
    EVP_CIPHER_CTX_set_padding(m_context.get(), 0);
}

Aes128::~Aes128() = default;

Block Aes128::encrypt(const Block &key, const Block &plain)
{
    Block cipher{};
    int written = 0;
    EVP_EncryptInit_ex(m_context.get(), nullptr, nullptr, key.data(), nullptr);
    EVP_EncryptUpdate(m_context.get(), cipher.data(), &written, plain.data(), static_cast<int>(plain.size()));
    return cipher;
}

} // namespace meterglass::security
