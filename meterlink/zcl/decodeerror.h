#pragma once

#include "core/outcome/outcome.h"

#include <cstddef>
#include <string_view>

namespace meterglass::zcl {

/// Why bytes are not what they should be.
struct DecodeError
{
    /// Index of the byte, counted from the start of what was given to the decoder, at which decoding failed.
    std::size_t offset = 0;
    /// Plain English for an engineer, without the offset; a text that lives as long as the program.
    std::string_view what;

    bool operator==(const DecodeError &) const = default;
};

template<typename T>
using Decoded = core::Outcome<T, DecodeError>;

} // namespace meterglass::zcl
