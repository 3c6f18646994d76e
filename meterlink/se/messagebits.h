#pragma once

#include <cstdint>

/// The bits of MessageControl and ExtendedMessageControl (ZSE 1.4 D.5; smets2-and-smart-energy.md 5.5).
namespace meterglass::se::messagecontrol {

inline constexpr std::uint8_t ImportanceMask = 0x0C;
inline constexpr unsigned ImportanceShift = 2; ///< low, medium, high, critical
inline constexpr std::uint8_t ConfirmationRequired = 0x80;
/// Of the extended control: the message has been confirmed.
inline constexpr std::uint8_t Confirmed = 0x01;
/// Of MessageConfirmation: the answer is Yes.
inline constexpr std::uint8_t ConfirmedWithYes = 0x02;
inline constexpr std::uint16_t UntilChanged = 0xFFFF;

} // namespace meterglass::se::messagecontrol
