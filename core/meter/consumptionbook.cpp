#include "core/meter/consumptionbook.h"

namespace meterglass::core {

void ConsumptionBook::endHalfHour(UtcSecond end, const RegisterReads &reads, bool isRecorded)
{
    const RegisterReads used = reads - m_atHalfHour;
    const auto entry = [isRecorded](std::int64_t energy) {
        return isRecorded ? static_cast<std::uint32_t>(energy) : ProfileDataLog::NotRecorded;
    };
    restore({end, entry(used.activeImport), entry(used.activeExport), entry(used.reactiveImport),
             entry(used.reactiveExport)});
    m_atHalfHour = reads;
}

void ConsumptionBook::restore(const HalfHour &halfHour)
{
    m_import.append(halfHour.end, halfHour.activeImport);
    m_export.append(halfHour.end, halfHour.activeExport);
    m_reactiveImport.append(halfHour.end, halfHour.reactiveImport);
    m_reactiveExport.append(halfHour.end, halfHour.reactiveExport);
}

void ConsumptionBook::beginDay(LocalDay begun, const RegisterReads &reads)
{
    const std::int64_t used = m_importHistory.days().current(reads.activeImport);
    m_dailyConsumption.append({begun - std::chrono::days(1), used});
    m_importHistory.beginDay(begun, reads.activeImport);
}

} // namespace meterglass::core
