#pragma once

#include "meterlink/zcl/identifiers.h"

#include <optional>
#include <string_view>

namespace meterglass::zcl {

/// The name of a foundation command (ZCL8 table 2-3) without spaces, such as "ReadAttributesResponse".
/// The table is whole: it names commands that Meterglass does not speak, too.
std::optional<std::string_view> globalCommandName(std::uint8_t command);

/// The name of a status (ZCL8 table 2-12) in this code's form, such as "UnsupportedAttribute".
std::optional<std::string_view> statusName(Status status);

} // namespace meterglass::zcl
