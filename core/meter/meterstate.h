#pragma once

#include "core/meter/consumptionbook.h"
#include "core/meter/coststate.h"
#include "core/meter/eventlog.h"
#include "core/meter/registersnapshot.h"
#include "core/meter/supplierdetails.h"
#include "core/meter/suppliermessage.h"
#include "core/metrology/energyregisters.h"

#include <optional>

namespace meterglass::core {

/// Everything a meter remembers, for keeping and going on: with its configuration, household and diary it gives the
/// same meter again.
struct MeterState
{
    MeterState(UtcSecond fitted, const EnergyRegisters &initial)
        : now(fitted),
          registers(initial),
          consumption(initial.read())
    { }

    UtcSecond now;
    EnergyRegisters registers;
    ConsumptionBook consumption;
    OutageLog outages;
    /// Until then there is no power; `now` or earlier while there is.
    UtcSecond poweredFrom{};
    /// There was power at some second of the present half hour.
    bool wasPoweredInHalfHour = false;
    /// Entries of the diary that have taken effect.
    std::int64_t diaryEntriesDone = 0;
    std::optional<CostState> costs;
    SupplierDetails supplier;
    std::optional<HeldMessage> message;
    EventLog events;
    DailyReadLog dailyReads;
    BillingDataLog billingData;

    bool operator==(const MeterState &) const = default;

    /// Names what is remembered beside costs, texts and logs, for keeping it; what changes often comes first.
    static void describe(auto &self, auto visit)
    {
        visit("now", self.now);
        visit("wasPoweredInHalfHour", self.wasPoweredInHalfHour);
        visit("registers", self.registers);
        visit("consumption", self.consumption);
        visit("poweredFrom", self.poweredFrom);
        visit("diaryEntriesDone", self.diaryEntriesDone);
    }
};

} // namespace meterglass::core
