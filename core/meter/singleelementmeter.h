#pragma once

#include "core/household/household.h"
#include "core/meter/accountstanding.h"
#include "core/meter/costbook.h"
#include "core/meter/metercommand.h"
#include "core/meter/meterconfiguration.h"
#include "core/meter/meterstate.h"
#include "core/time/homezone.h"

namespace meterglass::core {

/// A single-element SMETS2 electricity meter (SMETS2 5.5): its metrology and its books, driven by a household's load
/// and a diary of what happens to it.
///
/// It lives in whole seconds of UTC and moves only by `advanceTo`, always to the same state, in whatever steps it is
/// called; reading it changes nothing. While the load is unknown its registers stand still and it has no active power;
/// while the supply is disabled or armed the load is off.
class SingleElementMeter
{
public:
    /// Fitted at `start`. @param household must outlive the meter
    SingleElementMeter(MeterConfiguration configuration, const Household &household, const HomeZone &zone,
                       UtcSecond start, MeterDiary diary = {});
    /// Goes on from what `state()` gave, of a meter with the same configuration, household and diary.
    SingleElementMeter(MeterConfiguration configuration, const Household &household, const HomeZone &zone,
                       MeterState state, MeterDiary diary = {});

    const MeterConfiguration &configuration() const { return m_configuration; }
    MeterState state() const;
    /// Rises with whatever must be kept at once: a half hour, a command, a change of the supply.
    std::uint64_t keepMark() const { return m_keepMark; }

    /// Lives through the time up to `now`; does nothing where that lies in the past.
    void advanceTo(UtcSecond now);
    UtcSecond now() const { return m_state.now; }
    /// Writes a command into the diary; one that is due, or of the past, takes effect at once, or when power returns. A
    /// meter that goes on from `state()` needs the diary with it.
    void enter(DiaryEntry entry);
    /// There was no power up to `until`: the clock, the calendar and the charges go on, the registers stand still.
    void endureOutage(UtcSecond until);

    /// A device of the home says that the consumer has seen a message. @return whether it is the one that is held; one
    /// that was confirmed before stays so
    bool confirmMessage(std::uint32_t id);
    /// The message in force; nothing where there is none.
    std::optional<HeldMessage> message() const;
    /// The last message, in force or not.
    const std::optional<HeldMessage> &lastMessage() const { return m_state.message; }
    const SupplierDetails &supplier() const { return m_state.supplier; }
    const EventLog &events() const { return m_state.events; }
    const DailyReadLog &dailyReads() const { return m_state.dailyReads; }
    const BillingDataLog &billingData() const { return m_state.billingData; }

    bool isPowered() const { return m_state.now >= m_state.poweredFrom; }
    const OutageLog &outages() const { return m_state.outages; }
    /// Enabled where there is no account.
    SupplyState supplyState() const;

    /// Active power in force, import positive; nothing while the load is unknown or there is no power.
    std::optional<Power> activePower() const;
    /// Registers in whole watt-hours and var-hours, as they are read (rounded down).
    RegisterReads registers() const { return m_state.registers.read(); }
    std::int64_t activeImportWattHours() const { return registers().activeImport; }
    std::int64_t activeExportWattHours() const { return registers().activeExport; }
    std::int64_t reactiveImportVarHours() const { return registers().reactiveImport; }
    std::int64_t reactiveExportVarHours() const { return registers().reactiveExport; }

    /// Import in local days, weeks and months, in watt-hours.
    const CumulativeStore &importHistory() const { return m_state.consumption.importHistory(); }
    const DailyConsumptionLog &dailyConsumption() const { return m_state.consumption.dailyConsumption(); }
    /// Half hours: 13 months of import, 3 months of each other channel.
    const ProfileDataLog &importProfile() const { return m_state.consumption.importProfile(); }
    const ProfileDataLog &exportProfile() const { return m_state.consumption.exportProfile(); }
    const ProfileDataLog &reactiveImportProfile() const { return m_state.consumption.reactiveImportProfile(); }
    const ProfileDataLog &reactiveExportProfile() const { return m_state.consumption.reactiveExportProfile(); }
    /// What import costs, and the account; nothing without a tariff.
    const std::optional<CostBook> &costs() const { return m_costs; }

private:
    UtcSecond nextStop(UtcSecond now) const;
    void playUntil(UtcSecond stop);
    Energy safeImport() const;
    void measure(const LoadSegment &segment, Energy safeImport);
    void measureSecondBySecond(const LoadSegment &segment);
    void bookUse(UtcSecond now);
    void endHalfHour();
    void takeDailySnapshots();
    void endBillingBefore(const MeterCommand &command);
    void endBilling(RegisterSnapshot::Cause cause);
    RegisterSnapshot snapshot(RegisterSnapshot::Cause cause) const;
    void followDiary();
    void apply(const MeterCommand &command);
    void applyToRecords(const MeterCommand &command);
    void logCommand(const MeterCommand &command, SupplyState before);
    void logStanding(UtcSecond now);
    void log(EventCode code) { m_state.events.append({m_state.now, code}); }

    MeterConfiguration m_configuration;
    const Household &m_household;
    HomeZone m_zone;
    MeterDiary m_diary;
    /// All but its costs, which `m_costs` holds.
    MeterState m_state;
    std::optional<CostBook> m_costs;
    /// What was last looked at for the Event Log.
    std::optional<AccountStanding> m_standing;
    UtcSecond m_halfHourEnd;
    LocalDay m_day;
    std::int64_t m_bookedImport = 0;
    std::uint64_t m_keepMark = 0;
};

} // namespace meterglass::core
