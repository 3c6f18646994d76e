#pragma once

#include "meterlink/ezsp/ezspenumtable.h"

#include <vector>

namespace meterglass::ezsp {

struct EzspField;

/// A type of EZSP as it lies on the wire, where everything is little-endian.
struct EzspType
{
    enum class Kind : std::uint8_t {
        Unsigned,
        Signed,
        /// An EUI64 or an extended PAN id.
        Address,
        /// As many octets as `width` says: keys, certificates.
        Octets,
        /// Octets after their number, which has `width` bytes.
        CountedOctets,
        Structure,
    };

    std::string_view name;
    Kind kind = Kind::Unsigned;
    /// Bytes; 0 for a structure.
    std::uint8_t width = 1;
    /// Of the values, or of the bits of a mask.
    std::span<const EzspName> names;
    bool isMask = false;
    std::vector<EzspField> members;
};

/// A field of a frame or a structure.
struct EzspField
{
    enum class Repeat : std::uint8_t {
        Once,
        /// `count` times.
        Fixed,
        /// As often as a byte in front says.
        Counted,
        /// As often as the number in the field with the index `count` says.
        CountedByField,
        ToTheEnd,
    };

    std::string_view name;
    const EzspType *type = nullptr;
    Repeat repeat = Repeat::Once;
    std::uint8_t count = 1;
    /// A frame may end before it.
    bool isOptional = false;

    /// A run of bytes, which has a value of its own.
    bool isOctets() const
    {
        return type->kind == EzspType::Kind::Octets || type->kind == EzspType::Kind::CountedOctets
            || (repeat != Repeat::Once && type->kind == EzspType::Kind::Unsigned && type->width == 1);
    }
};

} // namespace meterglass::ezsp
