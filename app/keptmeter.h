#pragma once

#include "app/commandoptions.h"
#include "core/store/meterkeeper.h"

namespace meterglass::app {

/// Where the display's meter goes on from.
struct KeptMeter
{
    /// From which moment its scenario was seen when it was fitted.
    core::UtcSecond origin;
    /// Nothing where the meter is new.
    std::optional<core::MeterState> state;
};

/// Opens the file in which the display keeps the meter of the home that the options ask for, in the user's folder for
/// local data. Where that cannot be, it says so on standard error, and the display runs on a new meter.
KeptMeter openKept(core::MeterKeeper &keeper, const CommandOptions &options, core::UtcSecond now);

} // namespace meterglass::app
