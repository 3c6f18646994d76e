#pragma once

#include "meterlink/ezsp/radiocounters.h"
#include "ui/bench/network/networkdevice.h"

namespace meterglass::app {

/// What a co-processor has counted, each with its words; without those that its firmware does not count.
std::vector<ui::RadioFigure> radioFigures(const ezsp::RadioCounters &counters);

} // namespace meterglass::app
