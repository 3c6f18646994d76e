#pragma once

#include "ui/display/now/dialscale.h"
#include "ui/display/parts/ambient.h"
#include "ui/display/parts/figure.h"

#include <QLocale>
#include <QString>

namespace meterglass::ui {

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

    /// The dial says it in place of that it waits for the meter. @param trouble empty where there is none
    void explainWaiting(const QString &trouble);

    bool operator==(const NowFigures &) const = default;
};

/// @param scale of the dial at that moment, see `nextDialScale`; @param locale for the names of days and months
NowFigures nowFigures(const client::MeterSnapshot &snapshot, const DialScale &scale, Moment moment,
                      const core::HomeZone &zone, const QLocale &locale);

} // namespace meterglass::ui
