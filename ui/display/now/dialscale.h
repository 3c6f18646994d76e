#pragma once

#include "core/time/homezone.h"
#include "meterlink/client/metersnapshot.h"

#include <optional>

namespace meterglass::ui {

/// The powers between which the ambient state changes (SMETS2 4.6.4.12: Low Medium and Medium High Power Thresholds).
struct PowerLevels
{
    core::Power lowMedium;
    core::Power mediumHigh;

    bool operator==(const PowerLevels &) const = default;
};

/// Empty unless the meter has set both, in order.
std::optional<PowerLevels> powerLevels(const client::MeterSnapshot &snapshot);

/// How much the dial shows to each side of zero. One kilowatt is equally long on both.
///
/// Within a local day it only grows, so that the needle never falls when the kettle goes on.
struct DialScale
{
    core::LocalDay day{};
    core::Power importEnd{6000};
    /// Zero for a home that has never exported: the whole dial is then import.
    core::Power exportEnd{};
    /// The meter's levels and its export are in it; until then, learning of them is no change under anybody's eyes.
    bool knowsLevels = false;
    bool knowsExport = false;
    /// What grew today, and therefore needs a note.
    bool importHasGrown = false;
    bool exportHasGrown = false;

    bool operator==(const DialScale &) const = default;
};

/// The scale after `snapshot` was shown on `today`.
DialScale nextDialScale(const DialScale &scale, const client::MeterSnapshot &snapshot, core::LocalDay today);

} // namespace meterglass::ui
