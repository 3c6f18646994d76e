#pragma once

#include <cstdint>

namespace meterglass::se {

/// PaymentControlConfiguration (Prepayment 0x0000). Only bit 1 tells the modes apart on every meter.
namespace paymentcontrol {
inline constexpr std::uint16_t Prepayment = 0x0002;
inline constexpr std::uint16_t SuspendDebtDisabled = 0x0400;
inline constexpr std::uint16_t DebtInEmergency = 0x0800; ///< not Suspend Debt Emergency
/// What GBCS sends in credit mode, and in prepayment mode with the two bits above clear.
inline constexpr std::uint16_t CreditMode = 0x0C94;
inline constexpr std::uint16_t PrepaymentMode = 0x0097;
} // namespace paymentcontrol

/// CreditStatus (Prepayment 0x0003).
namespace creditstatus {
inline constexpr std::uint8_t Ok = 0x01;
inline constexpr std::uint8_t Low = 0x02;
inline constexpr std::uint8_t EmergencyCreditEnabled = 0x04;
inline constexpr std::uint8_t EmergencyCreditAvailable = 0x08;
inline constexpr std::uint8_t EmergencyCreditSelected = 0x10;
inline constexpr std::uint8_t EmergencyCreditInUse = 0x20;
inline constexpr std::uint8_t Exhausted = 0x40;
} // namespace creditstatus

/// PrepaymentAlarmStatus (Prepayment 0x0400).
namespace prepaymentalarm {
inline constexpr std::uint16_t FriendlyCreditInUse = 0x0010; ///< a non-disablement period keeps the supply on
} // namespace prepaymentalarm

/// SupplyStatus (Metering 0x0014).
enum class SupplyStatus : std::uint8_t { Off = 0, OffArmed = 1, On = 2 };

} // namespace meterglass::se
