#include "ui/display/dialscale.h"

#include <algorithm>

namespace meterglass::ui {

namespace {

using core::Power;

constexpr Power Least{ 6000 };

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

bool hasExported(const client::MeterSnapshot &snapshot)
{
    return snapshot.activeExportRegister.isKnown() && snapshot.activeExportRegister.value > core::Energy();
}

DialScale startOfDay(const client::MeterSnapshot &snapshot, core::LocalDay today)
{
    const auto levels = powerLevels(snapshot);
    DialScale scale{ .day = today, .hasLevels = levels.has_value() };
    if (levels)
        scale.importEnd = std::max(Least, twice(levels->mediumHigh));
    if (hasExported(snapshot))
        scale.exportEnd = Power(scale.importEnd.count() / 2);
    return scale;
}

void growTo(Power &end, Power power, bool &hasGrown)
{
    if (power <= end)
        return;
    end = roomFor(power);
    hasGrown = true;
}

} // namespace

std::optional<PowerLevels> powerLevels(const client::MeterSnapshot &snapshot)
{
    const auto &lowMedium = snapshot.lowMediumThreshold;
    const auto &mediumHigh = snapshot.mediumHighThreshold;
    const bool isSet = lowMedium.isKnown() && mediumHigh.isKnown() && lowMedium.value > Power()
        && lowMedium.value < mediumHigh.value;
    if (!isSet)
        return std::nullopt;
    return PowerLevels{ .lowMedium = lowMedium.value, .mediumHigh = mediumHigh.value };
}

DialScale nextDialScale(const DialScale &scale, const client::MeterSnapshot &snapshot, core::LocalDay today)
{
    const DialScale start = startOfDay(snapshot, today);
    DialScale next = scale.day == today ? scale : start;
    if (start.importEnd > next.importEnd || start.exportEnd > next.exportEnd) {
        next.hasGrown = next.hasGrown || next.hasLevels;
        next.importEnd = std::max(start.importEnd, next.importEnd);
        next.exportEnd = std::max(start.exportEnd, next.exportEnd);
    }
    next.hasLevels = next.hasLevels || start.hasLevels;
    if (!snapshot.activePower.isCurrent())
        return next;
    const Power power = snapshot.activePower.value;
    growTo(next.importEnd, power, next.hasGrown);
    if (power < Power())
        growTo(next.exportEnd, std::max(-power, Power(next.importEnd.count() / 2)), next.hasGrown);
    return next;
}

} // namespace meterglass::ui
