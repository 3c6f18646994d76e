#pragma once

#include "core/time/alarms.h"
#include "core/time/homezone.h"
#include "meterlink/client/reading.h"

#include <QString>

namespace meterglass::ui {

/// One figure as it is shown.
struct Figure
{
    /// The number, or an em dash where there is none to show.
    QString value;
    /// Empty beside a dash.
    QString unit;
    /// Late: "20 s ago". Stale: "last 1.2 kW at 14:02". Without a value: why. Empty while live.
    QString remark;
    client::Quality quality = client::Quality::Never;

    bool isCurrent() const { return !unit.isEmpty(); }
    bool isLate() const { return quality == client::Quality::Late; }

    bool operator==(const Figure &) const = default;
};

/// Whether one may stand where the other stood without being laid out anew.
bool takesTheSameRoom(const Figure &left, const Figure &right);

/// The moment of looking, in the home's civil time and on the monotonic line.
struct Moment
{
    core::UtcInstant utc;
    core::MonotonicTime monotonic;
};

/// A figure's number, its unit, and how it is spoken of once it is past ("1.2 kW").
struct Wording
{
    QString value;
    QString unit;
    QString past;
};

core::LocalSecond localOf(core::UtcInstant instant, const core::HomeZone &zone);

/// What a reading's quality has to say beside the figure. @param past how the value is spoken of once it is past
/// @param age of what was last heard
QString remarkOn(client::Quality quality, const QString &past, std::chrono::nanoseconds age, core::LocalSecond heardAt);

template<typename T>
Figure figureOf(const client::Reading<T> &reading, const Wording &wording, Moment moment, const core::HomeZone &zone)
{
    const bool isCurrent = reading.isCurrent();
    return {.value = isCurrent ? wording.value : QString(u'—'),
            .unit = isCurrent ? wording.unit : QString(),
            .remark = remarkOn(reading.quality, wording.past, moment.monotonic - reading.receivedAt,
                               localOf(reading.at, zone)),
            .quality = reading.quality};
}

} // namespace meterglass::ui
