#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// The Events cluster of a meter: its Power Event Log and its Event Log, the newest event first.
/// @param meter must outlive the server
ClusterServer eventsServer(const core::SingleElementMeter &meter);

/// PublishEvent of an entry of the Event Log.
zcl::Bytes publishEvent(const core::MeterEvent &event);

} // namespace meterglass::virtualhan
