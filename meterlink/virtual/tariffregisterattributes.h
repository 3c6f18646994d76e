#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// What the tariff's registers count, as the Metering cluster serves it: each tier in use (0x0100 and every second id),
/// and each block of a tier of blocks (0x0710 on). Tiers are numbered as in tariffnumbers.h.
/// @param meter with a tariff; must outlive the attributes
std::vector<ServedAttribute> tariffRegisterAttributes(const core::SingleElementMeter &meter);

} // namespace meterglass::virtualhan
