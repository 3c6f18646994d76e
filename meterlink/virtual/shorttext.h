#pragma once

#include <string>

namespace meterglass::virtualhan {

/// The first characters of a UTF-8 text that fit so many bytes.
inline std::string shortened(const std::string &text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (bytes > 0 && isContinuation(text[bytes]))
        --bytes;
    return text.substr(0, bytes);
}

} // namespace meterglass::virtualhan
