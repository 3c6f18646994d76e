#pragma once

#include "tests/ui/support/fakemeter.h"

#include <span>

namespace meterglass::test {

/// Energies of the current Day, Week and month, in Wh, and what they have cost, in 10^-5 GBP.
void sayUsageNow(FakeMeter &meter);
/// Those of the 8 Days, 5 Weeks and 13 months before; see usagemeter.cpp.
void sayUsageBefore(FakeMeter &meter);

/// Half hours from `start` on, in Wh; `NoHalfHour` was not recorded.
inline constexpr std::uint32_t NoHalfHour = 0xFF'FFFF;
void sayHalfHours(FakeMeter &meter, core::UtcSecond start, std::span<const std::uint32_t> wattHours);
/// Daily consumption from `first` on, in Wh.
void sayDays(FakeMeter &meter, core::LocalDay first, std::span<const std::uint32_t> wattHours);

/// All of the above, of two days' half hours and of `days` days.
void sayUsage(FakeMeter &meter, int days);

} // namespace meterglass::test
