#pragma once

#include "meterlink/se/command.h"
#include "meterlink/zcl/decodeerror.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace meterglass::se {

/// A field as the standard has it.
struct FieldInfo
{
    std::string_view name;
    zcl::DataType type = zcl::DataType::NoData;
    bool isList = false;
    /// A frame may end before it.
    bool isOptional = false;

    bool operator==(const FieldInfo &) const = default;
};

/// A payload that was understood.
struct UnderstoodCommand
{
    /// The fields by name, as decodedframe.h describes them; absent ones are left out.
    QJsonObject fields;
    /// The payload encoded again from what was understood of it.
    zcl::Bytes reencoded;
};

/// A Smart Energy command of any kind.
struct CommandInfo
{
    CommandId id;
    std::string_view name;
    std::vector<FieldInfo> (*fields)() = nullptr;
    zcl::Decoded<UnderstoodCommand> (*understand)(zcl::ByteView payload) = nullptr;
};

/// Every command of the clusters that Meterglass speaks.
std::span<const CommandInfo> commands();

/// @return nullptr when the table does not hold the command
const CommandInfo *commandInfo(const CommandId &id);

} // namespace meterglass::se
