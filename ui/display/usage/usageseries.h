#pragma once

#include "core/quantity/energy.h"
#include "core/quantity/money.h"
#include "meterlink/client/powerhistory.h"
#include "ui/chart/chartcontent.h"
#include "ui/display/displayoptions.h"
#include "ui/display/page.h"

#include <optional>
#include <vector>

namespace meterglass::ui {

/// What the Usage page draws one beside the other.
enum class UsageSpan { Day, Week, Month, HalfHours, Days, Power };

/// One bar, or one point of the line.
struct UsagePart
{
    core::UtcSecond from;
    core::UtcSecond until;
    /// Nothing for a gap, and for what is not there yet.
    std::optional<core::Energy> energy;
    std::optional<core::Money> cost;
    std::optional<client::PowerBand> power;
    /// Of what is past and was not recorded.
    bool isGap = false;
    /// Today, this week, this month.
    bool isPresent = false;

    bool operator==(const UsagePart &) const = default;
};

/// The figure over the chart: in full, and how it compares.
struct UsageTotal
{
    QString title;
    Figure figure;
    /// Said beside it while the figure is live.
    QString comparison;

    bool operator==(const UsageTotal &) const = default;
};

/// What a chart of the Usage page says, in both units.
struct UsageSeries
{
    UsageSpan span = UsageSpan::Day;
    /// The oldest first.
    std::vector<UsagePart> parts;
    std::vector<ChartTick> ticks;
    bool keepsLastTick = false;
    std::vector<ChartTick> marks;
    UsageTotal energy;
    UsageTotal cost;
    /// The meter gives no cost of these parts; theirs is energy at the prices that are in force now.
    bool isCostEstimated = false;
    /// Why a part with energy has no cost.
    QString noCost;

    bool operator==(const UsageSeries &) const = default;
};

/// What is known at one moment, and where.
struct UsageMoment
{
    const client::MeterSnapshot &snapshot;
    Moment moment;
    const Locality &place;

    core::UtcSecond now() const { return std::chrono::floor<std::chrono::seconds>(moment.utc); }
    core::LocalDay today() const { return place.zone.dayOf(now()); }
};

/// Whole kilowatt-hours are read apart at 0 decimals, half hours at 2.
int energyDecimals(UsageSpan span);
/// "7.42 kWh"
QString energyWords(core::Energy energy, int decimals);
Figure energyFigure(const client::Reading<core::Energy> &reading, int decimals, const UsageMoment &at);
/// Without a unit: "£1.87".
Figure costFigure(const client::Reading<core::Money> &reading, const UsageMoment &at);
/// A figure that was added up here.
Figure liveFigure(const QString &value, const QString &unit);
/// A dash, and why.
Figure noFigure(const QString &reason);

/// The cost of a day as the meter keeps it: of today and of the 8 days before.
std::optional<core::Money> meterCostOf(core::LocalDay day, const UsageMoment &at);
/// What a reading says of a period that is over; nothing of an amount below 0.
std::optional<core::Money> amountOf(const client::Reading<core::Money> &reading);

/// "21 Nov" in the language of the home. @param pattern as of QLocale::toString
QString dateWords(core::LocalDay day, const QLocale &locale, const QString &pattern);

} // namespace meterglass::ui
