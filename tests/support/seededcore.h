#pragma once

#include "core/meter/metercommand.h"
#include "core/meter/meterconfiguration.h"
#include "tests/support/listedhousehold.h"
#include "tests/support/seededyear.h"

namespace meterglass::test {

/// What is drawn in plain numbers, for the meter in core/.
core::UtcSecond coreMoment(long long utc);
core::Tariff coreTariff(const NaiveTariff &tariff);
core::MeterConfiguration coreConfiguration(const NaiveMeter::Configuration &configuration);
core::MeterDiary coreDiary(const NaiveDiary &diary);
ListedHousehold coreHousehold(const std::vector<SeededLoad> &load);

} // namespace meterglass::test
