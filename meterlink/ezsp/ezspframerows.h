#pragma once

#include "meterlink/ezsp/ezspversion.h"

#include <span>
#include <string_view>

namespace meterglass::ezsp {

/// A command with its answer, or a callback, as a range of versions has it. Fields are written as ezspfieldtext.h says.
struct EzspRow
{
    std::string_view name;
    std::uint16_t id = 0;
    /// What the host sends.
    std::string_view command;
    /// What the co-processor answers, or calls back with.
    std::string_view response;
    EzspVersion first = OldestEzspVersion;
    EzspVersion last = NewestEzspVersion;
};

/// The rows by the part of UG100 that they belong to.
namespace tables {

std::span<const EzspRow> utilityFrames();
std::span<const EzspRow> networkFrames();
std::span<const EzspRow> bindingFrames();
std::span<const EzspRow> messagingFrames();
std::span<const EzspRow> securityFrames();
std::span<const EzspRow> cbkeFrames();
std::span<const EzspRow> testFrames();
std::span<const EzspRow> zllFrames();
std::span<const EzspRow> rf4ceFrames();
std::span<const EzspRow> greenPowerFrames();

} // namespace tables

} // namespace meterglass::ezsp
