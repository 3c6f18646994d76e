#pragma once

#include "meterlink/ezsp/ashframe.h"

#include <optional>
#include <span>
#include <string_view>

namespace meterglass::coordinator {

/// What an emulated co-processor and its line do amiss when told to, as real ones have been seen to.
enum class Fault : std::uint8_t {
    DropAck,
    DelayAck,
    BadCrc,
    Duplicate,
    OutOfOrder,
    Nak,
    Split,
    Merge,
    XoffFlood,
    EscapedControl,
    SecondRstack,
    ErrorBeforeRstack,
    Error51,
    Error03,
    Error80,
    Reset00,
    Reset01,
    Reset02,
    Reset03,
    Reset06,
    Reset09,
    Reset0B,
    Truncated,
    Overflow,
    InvalidCommand,
    CallbackSequence,
};

struct FaultInfo
{
    Fault fault{};
    /// As a person names it.
    std::string_view name;
    std::string_view meaning;
    /// Of one by which the co-processor gives up or resets.
    ezsp::AshReset code = ezsp::AshReset::Unknown;
};

/// All of them, in the order of their enumeration.
std::span<const FaultInfo> faults();
const FaultInfo &infoOf(Fault fault);
std::optional<Fault> faultNamed(std::string_view name);

} // namespace meterglass::coordinator
