#pragma once

#include "core/meter/singleelementmeter.h"
#include "core/time/clock.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// The clusters that an electricity meter serves on the home area network, each a view of the meter model.
/// @param meter and @param clock must outlive the servers
std::vector<ClusterServer> esmeClusters(const core::SingleElementMeter &meter, const core::Clock &clock);

} // namespace meterglass::virtualhan
