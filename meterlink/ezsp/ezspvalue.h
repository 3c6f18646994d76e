#pragma once

#include "meterlink/ezsp/ezsptype.h"
#include "meterlink/zcl/bytes.h"
#include "meterlink/zcl/decodeerror.h"

namespace meterglass::ezsp {

/// What a field of any type holds; which of its members count is the type's affair.
struct EzspValue
{
    /// Of Unsigned and Address; of Signed with the sign extended.
    std::uint64_t number = 0;
    /// Of what isOctets().
    zcl::Bytes octets;
    /// Of a structure its fields', of other repeated fields the elements'.
    std::vector<EzspValue> members;
    /// An optional field that the frame ends before.
    bool isAbsent = false;

    bool operator==(const EzspValue &) const = default;
};

/// The fields' values in their order. Bytes after the last field are an error; offsets count from the payload's start.
zcl::Decoded<std::vector<EzspValue>> decodeFields(const std::vector<EzspField> &fields, zcl::ByteView payload);

/// @param values as many as fields, each as its type wants it; a list's count field is written as it stands
zcl::Bytes encodeFields(const std::vector<EzspField> &fields, const std::vector<EzspValue> &values);

} // namespace meterglass::ezsp
