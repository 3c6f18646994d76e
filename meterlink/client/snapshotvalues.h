#pragma once

#include "meterlink/client/meterscale.h"
#include "meterlink/client/moneyscale.h"
#include "meterlink/client/snapshotrecords.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/prepaymentcommands.h"

#include <span>

namespace meterglass::client {

/// What the commands of one snapshot say together; nothing where one is missing, or says what is no snapshot of
/// delivered energy.
std::optional<RegisterRecord> registersIn(std::span<const se::PublishSnapshot> pages, const MeterScale &scale);
std::optional<AccountRecord> accountIn(const se::PublishPrepaySnapshot &page, const MoneyScale &scale);

} // namespace meterglass::client
