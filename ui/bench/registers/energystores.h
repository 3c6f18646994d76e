#pragma once

#include "ui/bench/registers/registertable.h"

/// What a meter has counted, as tables.
namespace meterglass::ui {

RegisterTable registersTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable tariffRegistersTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
/// Consumption and cost of the present and the past days, weeks and months.
RegisterTable periodsTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable halfHoursTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable dailyLogTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);

} // namespace meterglass::ui
