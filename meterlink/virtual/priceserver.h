#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

class PricePublisher;

/// The Price cluster of a meter with a tariff: its prices, thresholds, standing charge and the price in force. Amounts
/// are 10^-5 GBP.
/// @param meter and @param publisher must outlive the server
ClusterServer priceServer(const core::SingleElementMeter &meter, PricePublisher &publisher);

} // namespace meterglass::virtualhan
