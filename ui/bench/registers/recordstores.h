#pragma once

#include "ui/bench/registers/registertable.h"

/// What a meter has written down, as tables, the newest first.
namespace meterglass::ui {

RegisterTable powerEventsTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable eventsTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable dailyReadsTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable billingDataTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable accountDailyReadsTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable accountBillingDataTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);
RegisterTable messagesTable(const client::MeterSnapshot &snapshot, const core::HomeZone &zone);

} // namespace meterglass::ui
