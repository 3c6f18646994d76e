#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// The Device Management cluster of a meter: its supplier, its site and customer, and the power thresholds.
/// @param meter must outlive the server
ClusterServer deviceManagementServer(const core::SingleElementMeter &meter);

/// PublishChangeOfSupplier as GBCS uses it to say who the present supplier is and how to reach it (use case GCS44).
zcl::Bytes supplierContact(const core::SingleElementMeter &meter);
/// UpdateCIN.
zcl::Bytes customerIdNumber(const core::SingleElementMeter &meter);

} // namespace meterglass::virtualhan
