#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// The Prepayment cluster of a meter with a tariff: payment mode, balance, Emergency Credit, debt, and what local days,
/// weeks and months have cost. Amounts are 10^-5 GBP.
/// @param meter must outlive the server
ClusterServer prepaymentServer(const core::SingleElementMeter &meter);

/// BillToDateDelivered of the Metering cluster, which rises as the Meter Balance falls: what is owed. Invalid while
/// nothing is.
std::optional<zcl::Value> billToDate(const core::SingleElementMeter &meter);

} // namespace meterglass::virtualhan
