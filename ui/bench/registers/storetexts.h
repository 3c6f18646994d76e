#pragma once

#include "core/quantity/energy.h"
#include "core/quantity/money.h"
#include "meterlink/client/reading.h"
#include "ui/bench/registers/registertable.h"

/// How what a meter holds stands in the bench's tables and in their CSV files: bare numbers, the unit in the heading.
namespace meterglass::ui {

/// Whole watt-hours.
QString wattHoursText(core::Energy energy);
/// Pounds with all five decimals, without a sign.
QString poundsText(core::Money amount);
/// "live", "late", "stale", "invalid", "unsupported", "never".
QString qualityText(client::Quality quality);

/// Name, value and quality of one item.
template<typename T, typename Text>
QStringList itemRow(const QString &name, const client::Reading<T> &reading, const QString &unit, Text text)
{
    return {name, reading.isKnown() ? text(reading.value) : QString(), unit, qualityText(reading.quality)};
}
/// The columns of tables that are made of `itemRow`.
std::vector<RegisterTable::Column> itemColumns();

} // namespace meterglass::ui
