#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/se/meteringrequests.h"
#include "meterlink/se/prepaymentrequests.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// A meter's Daily Read Log (SnapshotCause 1) and Billing Data Log (the other causes), one snapshot for each question:
/// `snapshotOffset` counts those that match, from the newest. Registers beyond a frame go on in further commands, each
/// of which says how many of them it has.
CommandAnswer registerSnapshot(const core::SingleElementMeter &meter, const se::GetSnapshot &asked);
/// The account in the same snapshots: Prepayment Daily Read Log and Billing Data Log.
CommandAnswer accountSnapshot(const core::SingleElementMeter &meter, const se::GetPrepaySnapshot &asked);

/// What each tier of the tariff of its time had counted, and each of its blocks, in Wh; tiers as in tariffnumbers.h,
/// all with as many blocks as any has.
struct SnapshotRegisters
{
    std::vector<std::int64_t> tiers;
    std::vector<std::int64_t> blocks;
    int tiersWithBlocks = 0;
    int blockThresholds = 0;
};
SnapshotRegisters registersIn(const core::RegisterSnapshot &snapshot);

} // namespace meterglass::virtualhan
