#pragma once

#include "app/arguments.h"
#include "meterlink/zcl/identifiers.h"

namespace meterglass::app {

/// A cluster by the standard's name, such as "Metering" or "Device Management", or by number, such as 0x0702. Case,
/// spaces and hyphens do not matter; an unknown name is refused with those that are near.
Argument<zcl::ClusterId> parseCluster(const QString &text);

/// An attribute of a cluster's server side, by the standard's name, such as CurrentSummationDelivered, or by any number.
Argument<zcl::AttributeId> parseAttribute(const QString &text, zcl::ClusterId cluster);

} // namespace meterglass::app
