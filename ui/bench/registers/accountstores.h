#pragma once

#include "ui/bench/registers/registertable.h"

/// What a meter says of money, of its supply and of itself, as tables.
namespace meterglass::ui {

RegisterTable accountItemsTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable pricesTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable switchingTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable identityTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);

} // namespace meterglass::ui
