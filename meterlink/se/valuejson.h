#pragma once

#include "meterlink/se/jsontext.h"
#include "meterlink/zcl/value.h"

namespace meterglass::se {

/// A value as members of the object of its attribute:
/// * `type`: the ZCL short name, such as "uint48";
/// * `value`: integers up to 2^53 as numbers, greater ones as decimal strings; true and false;
///   floats as numbers, infinities as "inf" and "-inf"; strings as text, or where they are no printable UTF-8 as hex
///   with `encoding`: "hex"; data and keys as hex in the order of the wire;
///   an EUI64 as 16 hexadecimal digits, the most significant first;
/// * `invalid`: true for the type's invalid value, whose number stands in `value`; an invalid string or float is null.
void writeValue(JsonText &json, const zcl::ValueView &value);

/// Only what stands in `value`, of a type that is no string.
void writeScalar(JsonText &json, const zcl::ValueView &value);

/// The string as text, or where it is no printable UTF-8 as an object of its hex as `value` and of `encoding`.
void writeString(JsonText &json, zcl::ByteView octets);

} // namespace meterglass::se
