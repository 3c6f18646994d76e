#pragma once

#include "core/quantity/energy.h"
#include "core/quantity/power.h"
#include "meterlink/client/reading.h"

#include <array>
#include <string>

namespace meterglass::client {

/// Everything that is known of one electricity meter, as read through its frames.
struct MeterSnapshot
{
    /// Instantaneous active power, import positive (SMETS2 6.4.4; Metering 0x0400).
    Reading<core::Power> activePower;
    /// Active Import Register and Active Export Register (Metering 0x0000, 0x0001).
    Reading<core::Energy> activeImportRegister;
    Reading<core::Energy> activeExportRegister;
    /// Consumption of the current local Day (Metering 0x0401).
    Reading<core::Energy> importToday;
    /// Consumption of the current Week and month (Metering 0x0430, 0x0440), and of the 8 Days, 5 Weeks and 13 months
    /// before, the newest first.
    Reading<core::Energy> importThisWeek;
    Reading<core::Energy> importThisMonth;
    std::array<Reading<core::Energy>, 8> importPreviousDays;
    std::array<Reading<core::Energy>, 5> importPreviousWeeks;
    std::array<Reading<core::Energy>, 13> importPreviousMonths;

    /// Low Medium and Medium High Power Thresholds (Device Management 0x0400, 0x0401); 0 or all ones is unset: Invalid.
    Reading<core::Power> lowMediumThreshold;
    Reading<core::Power> mediumHighThreshold;

    /// The device's own clock when it was last read (Time 0x0000).
    Reading<core::UtcSecond> deviceTime;

    Reading<std::string> manufacturerName;
    Reading<std::string> modelIdentifier;
    Reading<std::string> meterSerialNumber;
    /// The MPAN (Metering 0x0307).
    Reading<std::string> siteId;

    bool operator==(const MeterSnapshot &) const = default;
};

} // namespace meterglass::client
