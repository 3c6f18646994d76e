#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// The Messaging cluster of a meter: the message in force, and its confirmation by a display.
/// @param meter must outlive the server
ClusterServer messagingServer(core::SingleElementMeter &meter);

/// DisplayMessage.
zcl::Bytes displayMessage(const core::HeldMessage &held);
/// CancelMessage.
zcl::Bytes cancelMessage(const core::HeldMessage &held);

} // namespace meterglass::virtualhan
