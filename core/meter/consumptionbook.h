#pragma once

#include "core/history/cumulativestore.h"
#include "core/history/dailyconsumptionlog.h"
#include "core/history/profiledatalog.h"
#include "core/metrology/energyregisters.h"

namespace meterglass::core {

/// What a meter's registers took up, by half hour, day, week and month. A value; its owner tells it of every half hour
/// and local day, in their order.
class ConsumptionBook
{
public:
    /// @param reads of the registers at the start
    explicit ConsumptionBook(const RegisterReads &reads) : m_atHalfHour(reads), m_importHistory(reads.activeImport) { }

    /// @param isRecorded false where the meter was without power all the while
    void endHalfHour(UtcSecond end, const RegisterReads &reads, bool isRecorded);
    /// The day before `begun` closes.
    void beginDay(LocalDay begun, const RegisterReads &reads);

    /// Import in local days, weeks and months, in watt-hours.
    const CumulativeStore &importHistory() const { return m_importHistory; }
    const DailyConsumptionLog &dailyConsumption() const { return m_dailyConsumption; }
    /// Half hours: 13 months of import, 3 months of the others (row E-6).
    const ProfileDataLog &importProfile() const { return m_import; }
    const ProfileDataLog &exportProfile() const { return m_export; }
    const ProfileDataLog &reactiveImportProfile() const { return m_reactiveImport; }
    const ProfileDataLog &reactiveExportProfile() const { return m_reactiveExport; }

    /// One half hour on all four channels.
    struct HalfHour
    {
        UtcSecond end;
        std::uint32_t activeImport = 0;
        std::uint32_t activeExport = 0;
        std::uint32_t reactiveImport = 0;
        std::uint32_t reactiveExport = 0;

        bool operator==(const HalfHour &) const = default;
    };
    /// Puts back what was kept, the oldest first.
    void restore(const HalfHour &halfHour);
    void restore(const DailyConsumption &day) { m_dailyConsumption.append(day); }

    bool operator==(const ConsumptionBook &) const = default;

    /// Names what is remembered beside the logs, for keeping it.
    static void describe(auto &self, auto visit)
    {
        visit("atHalfHour.activeImport", self.m_atHalfHour.activeImport);
        visit("atHalfHour.activeExport", self.m_atHalfHour.activeExport);
        visit("atHalfHour.reactiveImport", self.m_atHalfHour.reactiveImport);
        visit("atHalfHour.reactiveExport", self.m_atHalfHour.reactiveExport);
        visit("import", self.m_importHistory);
    }

private:
    RegisterReads m_atHalfHour;
    CumulativeStore m_importHistory;
    DailyConsumptionLog m_dailyConsumption;
    ProfileDataLog m_import{ProfileDataLog::ThirteenMonths};
    ProfileDataLog m_export{ProfileDataLog::ThreeMonths};
    ProfileDataLog m_reactiveImport{ProfileDataLog::ThreeMonths};
    ProfileDataLog m_reactiveExport{ProfileDataLog::ThreeMonths};
};

} // namespace meterglass::core
