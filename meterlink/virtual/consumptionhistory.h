#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// Consumption delivered in local days, weeks and months, as the Metering cluster serves it (0x0401 to 0x045C), in
/// rising order of id.
/// @param meter must outlive the attributes
std::vector<ServedAttribute> consumptionHistory(const core::SingleElementMeter &meter);

} // namespace meterglass::virtualhan
