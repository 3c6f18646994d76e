#pragma once

#include "ui/display/how/howtopic.h"
#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// How what the Usage page draws came to be: of days, weeks and months each one, the newest first; else the whole.
std::vector<HowTopic> usageTopics(const UsageSeries &series, const Locality &place);

} // namespace meterglass::ui
