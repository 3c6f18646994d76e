#pragma once

#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// The 46, 48 or 50 half hours of a local day (Profile Data Log), each at the price of its time where that is one price,
/// and the moments at which the price changes.
UsageSeries halfHourSeries(core::LocalDay day, const UsageMoment &at);

/// The days of which half hours are held, up to today.
struct HeldDays
{
    core::LocalDay first;
    core::LocalDay last;

    core::LocalDay nearest(core::LocalDay day) const { return day < first ? first : day > last ? last : day; }
};
HeldDays halfHourDays(const UsageMoment &at);

} // namespace meterglass::ui
