#pragma once

#include <cstdint>

/// The logs of the Events cluster (ZSE 1.4 D.11; smets2-and-smart-energy.md 5.5), and what of a command's control
/// bytes is used.
namespace meterglass::se {

enum class EventLogId : std::uint8_t { All = 0, Tamper = 1, Fault = 2, General = 3, GbcsGeneral = 6 };

/// Which log holds what of a GB electricity meter: ZSE has none for power, whose events stand among the faults.
inline constexpr EventLogId PowerEventLog = EventLogId::Fault;
inline constexpr EventLogId GeneralEventLog = EventLogId::GbcsGeneral;

inline constexpr std::uint8_t LogIdMask = 0x0F;
/// GetEventLog: events with their data.
inline constexpr std::uint8_t WholeEvents = 0x10;
/// Bytes of a PublishEventLog frame beside its events, and of an event without data.
inline constexpr std::size_t EventLogFrameOverhead = 3 + 5;
inline constexpr std::size_t EventSize = 1 + 2 + 4 + 1;

} // namespace meterglass::se
