#pragma once

#include "meterlink/client/metersnapshot.h"
#include "ui/display/parts/figure.h"

#include <optional>
#include <vector>

namespace meterglass::ui {

/// When which rate of the tariff holds on the local day of a moment, and which is next.
struct TariffHours
{
    /// One rate without a break.
    struct Span
    {
        int tier = 0;
        core::LocalSecond from;
        core::LocalSecond until;
        /// Shares of the day: 0 at midnight, 1 at the next, whatever its length.
        double start = 0;
        double end = 0;

        bool operator==(const Span &) const = default;
    };
    struct Switch
    {
        int tier = 0;
        core::LocalSecond at;

        bool operator==(const Switch &) const = default;
    };

    /// The calendar is known; without it there is neither day nor next.
    bool isKnown = false;
    core::LocalDay today;
    std::vector<Span> day;
    std::optional<Switch> next;
    /// Where 00:00, 06:00, 12:00, 18:00 and 24:00 stand, as shares of the day.
    std::vector<double> quarters;
    double now = 0;

    /// Nothing where that is not known.
    std::optional<int> tierNow() const;

    bool operator==(const TariffHours &) const = default;
};

TariffHours tariffHours(const client::MeterSnapshot &snapshot, core::UtcSecond now, const core::HomeZone &zone);

/// Works the hours out anew only for another calendar or another minute.
class TariffHoursOfTheMinute
{
public:
    const TariffHours &at(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone);

private:
    bool m_isFilled = false;
    bool m_isKnown = false;
    std::chrono::sys_time<std::chrono::minutes> m_minute;
    client::TariffCalendar m_calendar;
    TariffHours m_hours;
};

} // namespace meterglass::ui
