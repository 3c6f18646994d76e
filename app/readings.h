#pragma once

#include "app/jsonvalues.h"
#include "core/meter/singleelementmeter.h"
#include "meterlink/client/metersnapshot.h"

#include <QJsonObject>

namespace meterglass::app {

/// What the display knows: each item an object of its `quality`, its `value` (null where it is not known), the time
/// `at` which it was heard and, of a quantity, its `unit`; each past period such an object.
QJsonObject toJson(const client::MeterSnapshot &snapshot);

/// What the meter model holds, the same items under the same names, each its bare value. For comparison only: nothing
/// that is displayed comes from here.
QJsonObject toJson(const core::SingleElementMeter &meter);

} // namespace meterglass::app
