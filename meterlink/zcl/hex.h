#pragma once

#include "meterlink/zcl/bytes.h"
#include "meterlink/zcl/decodeerror.h"

#include <string>
#include <string_view>

namespace meterglass::zcl {

/// Bytes written as pairs of hexadecimal digits of either case, with blanks or colons between the pairs if need be.
/// An error's offset counts characters.
Decoded<Bytes> bytesFromHex(std::string_view text);

/// Lower case, nothing between the pairs.
std::string hexOf(ByteView bytes);

} // namespace meterglass::zcl
