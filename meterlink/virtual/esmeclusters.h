#pragma once

#include "core/meter/singleelementmeter.h"
#include "core/time/clock.h"
#include "meterlink/virtual/clusterserver.h"
#include "meterlink/virtual/pricepublisher.h"

namespace meterglass::virtualhan {

/// The clusters that an electricity meter serves on the home area network, each a view of the meter model.
/// Without a tariff there are no Price, Prepayment and Calendar clusters.
/// @param meter, @param publisher and @param clock must outlive the servers
std::vector<ClusterServer> esmeClusters(core::SingleElementMeter &meter, PricePublisher &publisher,
                                        const core::Clock &clock);

} // namespace meterglass::virtualhan
