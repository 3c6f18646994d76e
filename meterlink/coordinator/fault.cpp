#include "meterlink/coordinator/fault.h"

#include <algorithm>

namespace meterglass::coordinator {

namespace {

using ezsp::AshReset;

constexpr FaultInfo Faults[] = {
    {Fault::DropAck, "drop-ack", "an acknowledgement gets lost"},
    {Fault::DelayAck, "delay-ack", "an acknowledgement, and what follows it, comes 300 ms late"},
    {Fault::BadCrc, "bad-crc", "a frame's check sequence does not fit"},
    {Fault::Duplicate, "duplicate", "a frame comes twice, marked as sent again"},
    {Fault::OutOfOrder, "out-of-order", "a frame comes after the one that follows it"},
    {Fault::Nak, "nak", "what has arrived is asked for again"},
    {Fault::Split, "split", "a frame comes a byte at a time"},
    {Fault::Merge, "merge", "a frame waits 20 ms and comes with what follows it"},
    {Fault::XoffFlood, "xoff-flood", "64 XOFF bytes and an XON come before a frame"},
    {Fault::EscapedControl, "escaped-control", "a control byte is escaped that need not be"},
    {Fault::SecondRstack, "second-rstack", "a reset is answered once more 1 s later"},
    {Fault::ErrorBeforeRstack, "error-before-rstack", "a reset is answered by ERROR 03 first"},
    {Fault::Error51, "error-51", "gives up: too many acknowledgements missed", AshReset::TooManyAckTimeouts},
    {Fault::Error03, "error-03", "gives up: watchdog", AshReset::Watchdog},
    {Fault::Error80, "error-80", "gives up: for a reason of the chip's own", AshReset(0x80)},
    {Fault::Reset00, "reset-00", "resets by itself: unknown reason", AshReset::Unknown},
    {Fault::Reset01, "reset-01", "resets by itself: external", AshReset::External},
    {Fault::Reset02, "reset-02", "resets by itself: power-on", AshReset::PowerOn},
    {Fault::Reset03, "reset-03", "resets by itself: watchdog", AshReset::Watchdog},
    {Fault::Reset06, "reset-06", "resets by itself: assertion", AshReset::Assert},
    {Fault::Reset09, "reset-09", "resets by itself: bootloader", AshReset::Bootloader},
    {Fault::Reset0B, "reset-0b", "resets by itself: software", AshReset::Software},
    {Fault::Truncated, "truncated", "an answer is cut off, and says so"},
    {Fault::Overflow, "overflow", "an answer says that memory ran out"},
    {Fault::InvalidCommand, "invalid-command", "a command is refused as unknown"},
    {Fault::CallbackSequence, "callback-sequence", "callbacks come before the answer, under its sequence number"},
};

} // namespace

std::span<const FaultInfo> faults()
{
    return Faults;
}

const FaultInfo &infoOf(Fault fault)
{
    return Faults[static_cast<std::size_t>(fault)];
}

std::optional<Fault> faultNamed(std::string_view name)
{
    const auto *const found =
        std::find_if(std::begin(Faults), std::end(Faults), [name](const FaultInfo &info) { return info.name == name; });
    return found == std::end(Faults) ? std::nullopt : std::optional(found->fault);
}

} // namespace meterglass::coordinator
