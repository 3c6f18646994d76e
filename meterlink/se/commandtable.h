#pragma once

#include "meterlink/se/command.h"
#include "meterlink/se/fieldnode.h"
#include "meterlink/se/jsontext.h"
#include "meterlink/zcl/decodeerror.h"

#include <span>
#include <string>
#include <vector>

namespace meterglass::se {

/// A field as the standard has it.
struct FieldInfo
{
    std::string_view name;
    /// Of the elements, in a list; of octets and records Uint8.
    zcl::DataType type = zcl::DataType::NoData;
    bool isList = false;
    /// A frame may end before it, or in an early release of the standard have it while a later one has not.
    bool isOptional = false;
    /// The name of the record that it holds, or that a list of them does; empty for plain values.
    std::string_view structure;
    /// The fields of that record. The alternatives of a payload stand in it one after the other, each as a field.
    std::vector<FieldInfo> members;
};

/// A Smart Energy command of any kind.
struct CommandInfo
{
    CommandId id;
    std::string_view name;
    std::vector<FieldInfo> (*fields)() = nullptr;
    /// Adds the command's fields as `fields` (see decodedframe.h) unless the payload is wrong; absent ones are left
    /// out.
    /// @return with `isRoundTrip` the payload encoded again from what was understood of it
    zcl::Decoded<zcl::Bytes> (*write)(JsonText &json, zcl::ByteView payload, bool isRoundTrip) = nullptr;
    /// Why the payload cannot be read, or nothing.
    std::optional<zcl::DecodeError> (*check)(zcl::ByteView payload) = nullptr;
    /// Adds a node for each field of the payload, as far as it can be read. Offsets count from its first byte.
    std::optional<zcl::DecodeError> (*layOut)(FieldNodes &nodes, zcl::ByteView payload) = nullptr;
};

/// Every command of the clusters that Meterglass speaks.
const std::vector<CommandInfo> &commands();

/// @return nullptr when the table does not hold the command
const CommandInfo *commandInfo(const CommandId &id);

} // namespace meterglass::se
