#pragma once

#include "ui/display/parts/detailscard.h"
#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// The newest parts that are known, the newest first, for the second column. @param most of them
std::vector<DetailRow> usageList(const UsageSeries &series, std::size_t most, const Locality &place);

} // namespace meterglass::ui
