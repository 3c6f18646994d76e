#pragma once

#include "core/bench/script.h"
#include "meterlink/zcl/identifiers.h"

namespace meterglass::script {

/// Where an attribute is found.
struct AttributeAddress
{
    zcl::ClusterId cluster{};
    zcl::AttributeId id{};

    auto operator<=>(const AttributeAddress &) const = default;
};

/// By the standard's names, in any case and with or without spaces, hyphens and underscores; or by numbers.
/// @return else what there is not, in a line
core::Outcome<AttributeAddress, QString> addressOf(const core::AttributeName &name);

/// The first attribute of a script that no standard names.
std::optional<core::ScriptError> unknownNameIn(const core::Script &script);

} // namespace meterglass::script
