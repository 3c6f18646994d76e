#include "ui/display/account/tariffhours.h"

#include "meterlink/client/tarifftimetable.h"

#include <algorithm>

namespace meterglass::ui {

namespace {

/// A local day as a line from 0 to 1.
class DayLine
{
public:
    DayLine(core::LocalDay day, const core::HomeZone &zone)
        : m_start(zone.startOfDay(day)),
          m_end(zone.startOfDay(day + std::chrono::days(1)))
    { }

    double at(core::UtcSecond moment) const
    {
        return double((moment - m_start).count()) / double((m_end - m_start).count());
    }

private:
    core::UtcSecond m_start;
    core::UtcSecond m_end;
};

} // namespace

std::optional<int> TariffHours::tierNow() const
{
    const auto span =
        std::find_if(day.begin(), day.end(), [this](const Span &each) { return now >= each.start && now < each.end; });
    return span == day.end() ? std::nullopt : std::optional(span->tier);
}

TariffHours tariffHours(const client::MeterSnapshot &snapshot, core::UtcSecond now, const core::HomeZone &zone)
{
    TariffHours hours;
    hours.today = zone.dayOf(now);
    const auto timetable = client::TariffTimetable::of(snapshot, zone);
    if (!timetable)
        return hours;
    const DayLine line(hours.today, zone);
    hours.isKnown = true;
    hours.now = line.at(now);
    for (const auto &period : timetable->day(hours.today))
        hours.day.push_back(
            {period.rate.tier, period.localFrom, period.localUntil, line.at(period.from), line.at(period.until)});
    for (int hour = 0; hour <= 24; hour += 6)
        hours.quarters.push_back(line.at(zone.toUtc(core::LocalSecond(hours.today) + std::chrono::hours(hour))));
    if (const auto next = timetable->next(now))
        hours.next = {next->rate.tier, next->localAt};
    return hours;
}

const TariffHours &TariffHoursOfTheMinute::at(const client::MeterSnapshot &snapshot, Moment moment,
                                              const core::HomeZone &zone)
{
    const auto minute = std::chrono::floor<std::chrono::minutes>(moment.utc);
    const client::Reading<client::TariffCalendar> &calendar = snapshot.tariffCalendar;
    const bool isSame = m_isFilled && minute == m_minute && calendar.isKnown() == m_isKnown
        && (!m_isKnown || calendar.value == m_calendar);
    if (isSame)
        return m_hours;
    m_isFilled = true;
    m_minute = minute;
    m_isKnown = calendar.isKnown();
    m_calendar = calendar.value;
    m_hours = tariffHours(snapshot, std::chrono::time_point_cast<std::chrono::seconds>(minute), zone);
    return m_hours;
}

} // namespace meterglass::ui
