#pragma once

#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// How far back the line of power goes.
enum class PowerSpan { Hour, SixHours, Day, Week };

/// Active power up to now, as the display has heard it.
UsageSeries powerSeries(PowerSpan range, const client::PowerHistory &history, const UsageMoment &at);

} // namespace meterglass::ui
