#pragma once

#include "ui/display/now/dialscale.h"
#include "ui/display/parts/detailscard.h"

#include <vector>

namespace meterglass::ui {

/// What low, medium and high mean; one sentence when the meter has no levels.
std::vector<DetailRow> levelDetails(const std::optional<PowerLevels> &levels);

/// Who made the meter and how it is known; an em dash for what it has not said.
std::vector<DetailRow> meterDetails(const client::MeterSnapshot &snapshot);

} // namespace meterglass::ui
