#include "ui/display/now/dialscale.h"

#include <algorithm>

namespace meterglass::ui {

namespace {

using core::Power;

constexpr Power Least{6000};

Power twice(Power power)
{
    return power + power;
}

/// Room for a quarter more than `power`, in whole steps of 2 kW.
Power roomFor(Power power)
{
    constexpr std::int64_t step = 2000;
    const std::int64_t wanted = power.count() + power.count() / 4;
    return Power((wanted + step - 1) / step * step);
}

Power half(Power power)
{
    return Power(power.count() / 2);
}

DialScale startOfDay(const client::MeterSnapshot &snapshot, core::LocalDay today)
{
    const auto levels = powerLevels(snapshot);
    const auto &exported = snapshot.activeExportRegister;
    DialScale scale;
    scale.day = today;
    scale.knowsLevels = levels.has_value();
    scale.knowsExport = exported.isKnown();
    if (levels)
        scale.importEnd = std::max(Least, twice(levels->mediumHigh));
    if (exported.isKnown() && exported.value > core::Energy())
        scale.exportEnd = half(scale.importEnd);
    return scale;
}

/// Takes in what was learned since the day began.
DialScale merged(DialScale scale, const DialScale &start)
{
    scale.importHasGrown = scale.importHasGrown || (scale.knowsLevels && start.importEnd > scale.importEnd);
    scale.exportHasGrown = scale.exportHasGrown || (scale.knowsExport && start.exportEnd > scale.exportEnd);
    scale.importEnd = std::max(scale.importEnd, start.importEnd);
    scale.exportEnd = std::max(scale.exportEnd, start.exportEnd);
    scale.knowsLevels = scale.knowsLevels || start.knowsLevels;
    scale.knowsExport = scale.knowsExport || start.knowsExport;
    return scale;
}

} // namespace

std::optional<PowerLevels> powerLevels(const client::MeterSnapshot &snapshot)
{
    const auto &lowMedium = snapshot.lowMediumThreshold;
    const auto &mediumHigh = snapshot.mediumHighThreshold;
    const bool isSet =
        lowMedium.isKnown() && mediumHigh.isKnown() && lowMedium.value > Power() && lowMedium.value < mediumHigh.value;
    if (!isSet)
        return std::nullopt;
    return PowerLevels{.lowMedium = lowMedium.value, .mediumHigh = mediumHigh.value};
}

DialScale nextDialScale(const DialScale &scale, const client::MeterSnapshot &snapshot, core::LocalDay today)
{
    const DialScale start = startOfDay(snapshot, today);
    DialScale next = scale.day == today ? merged(scale, start) : start;
    const Power power = snapshot.activePower.isCurrent() ? snapshot.activePower.value : Power();
    if (power > next.importEnd) {
        next.importEnd = roomFor(power);
        next.importHasGrown = true;
    }
    if (-power > next.exportEnd) {
        next.exportEnd = std::max(half(next.importEnd), roomFor(-power));
        next.exportHasGrown = true;
    }
    return next;
}

} // namespace meterglass::ui
