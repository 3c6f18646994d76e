#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/client/metersnapshot.h"

#include <QStringList>

namespace meterglass::test {

/// The items of `simulate --json` in which the display does not show, live, what the meter holds. What the meter has no
/// value for must be shown as invalid. Of a log the display may have kept more than the meter.
QStringList displayDifferences(const client::MeterSnapshot &snapshot, const core::SingleElementMeter &model);

} // namespace meterglass::test
