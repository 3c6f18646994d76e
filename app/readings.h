#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/client/metersnapshot.h"

#include <QJsonObject>

namespace meterglass::app {

/// What the display knows, each item with its quality; energy in Wh, power in W, times in UTC.
QJsonObject toJson(const client::MeterSnapshot &snapshot);

/// What the meter model holds. For comparison only: nothing that is displayed comes from here.
QJsonObject toJson(const core::SingleElementMeter &meter);

/// ISO 8601 in UTC.
QString isoTime(core::UtcInstant instant);

} // namespace meterglass::app
