#pragma once

#include <cstdint>

/// SnapshotCause and SnapshotPayloadType (ZSE 1.4 D.3; smets2-and-smart-energy.md 5.5), as far as they are used.
namespace meterglass::se {

enum class SnapshotPayload : std::uint8_t { TouWithBill = 0, BlocksWithBill = 2, Tou = 4, Blocks = 6 };

namespace snapshotcause {
inline constexpr std::uint32_t General = 0x0001; ///< GBCS: of each day (use case GCS16a)
/// End of a billing period, also by a change of tariff (8, 0x10, 0x20), tenancy, supplier or payment mode.
inline constexpr std::uint32_t Billing = 0x0002 | 0x0008 | 0x0010 | 0x0020 | 0x1000 | 0x2000 | 0x4000;
} // namespace snapshotcause

} // namespace meterglass::se
