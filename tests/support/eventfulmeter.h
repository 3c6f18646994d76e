#pragma once

#include "core/meter/metercommand.h"
#include "core/meter/meterconfiguration.h"

namespace meterglass::test {

/// A prepayment meter with rates and blocks, to which so much is done that each of its items changes.
core::MeterConfiguration eventfulMeter();

/// A command every few minutes: top-ups, Emergency Credit, debts, other settings, other tariffs. Drawn by seed.
core::MeterDiary eventfulDiary(core::UtcSecond from, core::UtcSecond until, std::uint64_t seed);

} // namespace meterglass::test
