#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// What the Price cluster tells of a whole tariff by command: GetTariffInformation, GetPriceMatrix, GetBlockThresholds,
/// GetTierLabels and GetBillingPeriod. The tariff's number is that of `tariffDigest`, tiers are those of
/// tariffnumbers.h. A price matrix has commands of blocks, whose ids are tier and block in their halves (the
/// block from 0), before those of TOU prices, whose ids are tiers (control bit 0).
/// @param meter with a tariff; must outlive the commands
std::vector<ServedCommand> tariffCommands(const core::SingleElementMeter &meter);

/// The payload of PublishTariffInformation.
zcl::Bytes tariffInformation(const core::Tariff &tariff);

/// What a tier is called, in at most 12 bytes: "Rate n" of a TOU price, "Blocks" or "Blocks n" of a set of blocks.
std::string tierLabel(int tier, const core::Tariff &tariff);

} // namespace meterglass::virtualhan
