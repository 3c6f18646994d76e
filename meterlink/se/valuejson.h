#pragma once

#include "meterlink/zcl/value.h"

#include <QJsonObject>

namespace meterglass::se {

/// A value as JSON, to be merged into the object of its attribute:
/// * `type`: the ZCL short name, such as "uint48";
/// * `value`: integers up to 2^53 as numbers, greater ones as decimal strings; true and false;
///   floats as numbers, infinities as "inf" and "-inf"; strings as text, or where they are no printable UTF-8 as hex
///   with `encoding`: "hex"; data and keys as hex in the order of the wire;
///   an EUI64 as 16 hexadecimal digits, the most significant first;
/// * `invalid`: true for the type's invalid value, whose number stands in `value`; an invalid string or float is null.
QJsonObject valueJson(const zcl::ValueView &value);

} // namespace meterglass::se
