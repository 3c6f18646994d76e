#pragma once

#include "core/history/cumulativestore.h"
#include "core/history/dailyconsumptionlog.h"
#include "core/history/profiledatalog.h"
#include "core/household/household.h"
#include "core/meter/costbook.h"
#include "core/meter/meterconfiguration.h"
#include "core/time/homezone.h"

namespace meterglass::core {

/// A single-element SMETS2 electricity meter (SMETS2 5.5): its metrology, driven by a household's load.
///
/// It lives in whole seconds of UTC and moves only by `advanceTo`; reading it changes nothing. While the load is
/// unknown its registers stand still and it has no active power.
class SingleElementMeter
{
public:
    /// Fitted at `start`. @param household must outlive the meter
    SingleElementMeter(MeterConfiguration configuration, const Household &household, const HomeZone &zone,
                       UtcSecond start);

    const MeterConfiguration &configuration() const { return m_configuration; }

    /// Lives through the time up to `now`; does nothing where that lies in the past.
    void advanceTo(UtcSecond now);
    UtcSecond now() const { return m_now; }

    /// Active power in force, import positive; nothing while the load is unknown.
    std::optional<Power> activePower() const;
    /// Registers in whole watt-hours, as they are read (rounded down).
    std::int64_t activeImportWattHours() const { return wholeWattHours(m_import); }
    std::int64_t activeExportWattHours() const { return wholeWattHours(m_export); }

    /// Import in local days, weeks and months, in watt-hours.
    const CumulativeStore &importHistory() const { return m_importHistory; }
    const DailyConsumptionLog &dailyConsumption() const { return m_dailyConsumption; }
    /// Half hours: 13 months of import, 3 months of export.
    const ProfileDataLog &importProfile() const { return m_importProfile; }
    const ProfileDataLog &exportProfile() const { return m_exportProfile; }
    /// What import costs; nothing without a tariff.
    const std::optional<CostBook> &costs() const { return m_costs; }

private:
    void live(const LoadSegment &segment);
    void bookUse();
    void endHalfHour();
    void beginDay(LocalDay day);

    MeterConfiguration m_configuration;
    const Household &m_household;
    HomeZone m_zone;
    UtcSecond m_now;
    UtcSecond m_halfHourEnd;
    LocalDay m_day;
    Energy m_import;
    Energy m_export;
    std::int64_t m_importAtHalfHour = 0;
    std::int64_t m_exportAtHalfHour = 0;
    CumulativeStore m_importHistory;
    DailyConsumptionLog m_dailyConsumption;
    ProfileDataLog m_importProfile;
    ProfileDataLog m_exportProfile;
    std::optional<CostBook> m_costs;
    std::int64_t m_bookedImport = 0;
};

} // namespace meterglass::core
