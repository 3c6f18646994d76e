#include "meterlink/security/installcode.h"

#include <cstdlib>
#include <string>
#include <string_view>

using namespace meterglass;

/// A text that somebody types: it is a code that reads the same as digits, or wrong at a place in the text.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto code = security::InstallCode::fromText(text);
    if (!code) {
        if (code.error().place > size || code.error().digits > size)
            std::abort();
        return 0;
    }
    std::string digits;
    for (const std::uint8_t octet : code->octets()) {
        digits += "0123456789abcdef"[octet >> 4];
        digits += "0123456789abcdef"[octet & 0x0F];
    }
    const auto again = security::InstallCode::fromText(digits);
    if (!again || !(*again == *code))
        std::abort();
    return 0;
}
