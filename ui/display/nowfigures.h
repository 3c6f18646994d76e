#pragma once

#include "ui/display/dialscale.h"

#include <QLocale>
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

/// How the present power stands against the meter's levels.
enum class Ambient { Unknown, Low, Medium, High, Exporting };

/// "Low", "Medium", "High", "Exporting"; empty for Unknown.
QString ambientWord(Ambient ambient);
/// As `ambientWord`, where that is too wide.
QString shortAmbientWord(Ambient ambient);

/// What the dial draws.
struct DialReading
{
    /// Empty unless it may be shown as the present power.
    std::optional<core::Power> power;
    std::optional<PowerLevels> levels;
    DialScale scale;
    Ambient ambient = Ambient::Unknown;

    bool operator==(const DialReading &) const = default;
};

/// Every word and figure on the Now page.
struct NowFigures
{
    /// Active power, and what it costs if it is kept for an hour.
    Figure power;
    Figure cost;
    DialReading dial;
    /// Consumption of the local day and what it has cost, empty where that is not known; the price in force with its
    /// name and its end; the Active Import Register.
    Figure today;
    QString costToday;
    Figure price;
    Figure reading;
    QString time;
    QString date;
    /// Why the dial changed its scale, else empty.
    QString note;

    /// An age is shown, so the figures change with time alone.
    bool hasAge() const
    {
        return power.isLate() || cost.isLate() || today.isLate() || price.isLate() || reading.isLate();
    }

    bool operator==(const NowFigures &) const = default;
};

/// The moment of looking, in the home's civil time and on the monotonic line.
struct Moment
{
    core::UtcInstant utc;
    core::MonotonicTime monotonic;
};

/// @param scale of the dial at that moment, see `nextDialScale`; @param locale for the names of days and months
NowFigures nowFigures(const client::MeterSnapshot &snapshot, const DialScale &scale, Moment moment,
                      const core::HomeZone &zone, const QLocale &locale);

} // namespace meterglass::ui
