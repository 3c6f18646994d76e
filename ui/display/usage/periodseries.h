#pragma once

#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// The current Day, Week or month and the 8, 5 or 13 before it, energy and cost as the meter keeps them (SMETS2 5.7.5).
/// @param span Day, Week or Month
UsageSeries periodSeries(UsageSpan span, const UsageMoment &at);

} // namespace meterglass::ui
