#include "meterlink/client/tarifftimetable.h"

#include <algorithm>

namespace meterglass::client {

using core::UtcSecond;

std::optional<TariffTimetable> TariffTimetable::of(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    if (!snapshot.tariffCalendar.isKnown())
        return std::nullopt;
    return TariffTimetable(snapshot, zone);
}

TariffTimetable::TariffTimetable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
    : m_zone(zone),
      m_schedule(snapshot.tariffCalendar.value.table, zone)
{
    for (const auto &[place, price] : snapshot.prices) {
        TariffRate &rate = m_rates[place.tier];
        rate.tier = place.tier;
        if (price.isKnown())
            rate.prices.push_back(price.value);
    }
    for (const auto &[place, threshold] : snapshot.blockThresholds) {
        if (threshold.isKnown())
            m_rates[place.tier].thresholds.push_back(threshold.value);
    }
    if (!snapshot.tierLabels.isKnown())
        return;
    for (auto &[tier, rate] : m_rates) {
        const auto label = snapshot.tierLabels.value.find(tier);
        if (label != snapshot.tierLabels.value.end())
            rate.label = label->second;
    }
}

std::vector<TariffRate> TariffTimetable::rates() const
{
    std::vector<TariffRate> rates;
    for (const auto &[tier, rate] : m_rates)
        rates.push_back(rate);
    return rates;
}

TariffRate TariffTimetable::rateOf(core::TariffAction action) const
{
    const auto found = m_rates.find(action.number);
    if (found != m_rates.end())
        return found->second;
    TariffRate unknown;
    unknown.tier = action.number;
    return unknown;
}

TariffRate TariffTimetable::rateAt(UtcSecond utc) const
{
    return rateOf(m_schedule.actionAt(utc));
}

std::vector<TariffTimetable::Period> TariffTimetable::day(core::LocalDay day) const
{
    const UtcSecond end = m_zone.startOfDay(day + std::chrono::days(1));
    std::vector<Period> periods;
    for (UtcSecond from = m_zone.startOfDay(day); from < end;) {
        const UtcSecond until = m_schedule.nextChange(from, end).value_or(end);
        periods.push_back({from, until, m_zone.toLocal(from), m_zone.toLocal(until), rateAt(from)});
        from = until;
    }
    return periods;
}

std::optional<TariffTimetable::Switch> TariffTimetable::next(UtcSecond now) const
{
    const auto at = m_schedule.nextChange(now, now + Farthest);
    if (!at)
        return std::nullopt;
    return Switch{*at, m_zone.toLocal(*at), rateAt(*at)};
}

} // namespace meterglass::client
