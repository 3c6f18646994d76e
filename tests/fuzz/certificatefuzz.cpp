#include "meterlink/security/certificate.h"

#include <algorithm>
#include <cstdlib>

using namespace meterglass;

/// A certificate: it is refused, or encodes to the same octets.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const zcl::ByteView octets(data, size);
    const auto certificate = security::decodeCertificate(octets);
    if (!certificate) {
        if (certificate.error().offset > size)
            std::abort();
        return 0;
    }
    const auto again = security::encode(*certificate);
    if (!std::equal(again.begin(), again.end(), octets.begin(), octets.end()))
        std::abort();
    return 0;
}
