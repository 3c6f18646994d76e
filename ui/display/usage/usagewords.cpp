#include "ui/display/usage/usagewords.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

using core::LocalDay;
using std::chrono::days;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

QString rangeWords(const QString &first, const QString &last)
{
    return first == last ? first : QString(first % u" – " % last);
}

QString timesWords(UsageSpan span, core::UtcSecond from, core::UtcSecond until, const Locality &place)
{
    const core::LocalSecond first = place.zone.toLocal(from);
    const core::LocalSecond last = place.zone.toLocal(until);
    const QString times = rangeWords(timeOfDay(first), timeOfDay(last));
    // Only the week's line has points as long as this.
    const bool hasDay = span == UsageSpan::Power && until - from >= std::chrono::minutes(30);
    const LocalDay day = std::chrono::floor<days>(first);
    return hasDay ? QString(dateWords(day, place.locale, QStringLiteral("ddd")) % u' ' % times) : times;
}

/// The energy and the cost of parts that follow each other, as far as they are known.
struct StretchSum
{
    core::Energy energy;
    core::Money cost;
    std::chrono::seconds time{0};
    core::Energy finished;
    int finishedParts = 0;
    int known = 0;
    int priced = 0;
    int missing = 0;
    const UsagePart *peak = nullptr;
};

bool isHigher(const UsagePart &part, const UsagePart *than)
{
    if (!than)
        return true;
    return part.power && than->power ? part.power->most > than->power->most : *part.energy > *than->energy;
}

StretchSum sumOf(const UsageSeries &series, ChartCursor::Stretch stretch)
{
    StretchSum sum;
    for (std::size_t i = stretch.first; i <= stretch.last && i < series.parts.size(); ++i) {
        const UsagePart &part = series.parts[i];
        sum.missing += part.isGap ? 1 : 0;
        if (!part.energy)
            continue;
        ++sum.known;
        sum.energy += *part.energy;
        sum.time += part.until - part.from;
        sum.priced += part.cost ? 1 : 0;
        sum.cost += part.cost.value_or(core::Money());
        if (!part.isPresent) {
            sum.finished += *part.energy;
            ++sum.finishedParts;
        }
        if (isHigher(part, sum.peak))
            sum.peak = &part;
    }
    return sum;
}

bool isOfTimes(UsageSpan span)
{
    return span == UsageSpan::HalfHours || span == UsageSpan::Power;
}

QString averageWords(UsageSpan span, const StretchSum &sum)
{
    if (isOfTimes(span))
        return Words::tr("average %1 kW").arg(kilowatts(core::Power(sum.energy.count() / sum.time.count())));
    if (sum.finishedParts == 0)
        return {};
    const QString energy = energyWords(core::Energy(sum.finished.count() / sum.finishedParts), 1);
    switch (span) {
    case UsageSpan::Week:
        return Words::tr("average %1 a week").arg(energy);
    case UsageSpan::Month:
        return Words::tr("average %1 a month").arg(energy);
    case UsageSpan::Day:
    case UsageSpan::Days:
    case UsageSpan::HalfHours:
    case UsageSpan::Power:
        break;
    }
    return Words::tr("average %1 a day").arg(energy);
}

QString amountWords(const UsagePart &part, UsageSpan span)
{
    if (part.power)
        return Words::tr("%1 kW").arg(kilowatts(part.power->most));
    return energyWords(*part.energy, energyDecimals(span));
}

/// "most 0.92 kWh at 17:00"
QString peakWords(UsageSpan span, const UsagePart &peak, const Locality &place)
{
    const core::LocalSecond local = place.zone.toLocal(peak.from);
    const QString pattern = span == UsageSpan::Month ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM");
    const QString amount = amountWords(peak, span);
    if (isOfTimes(span))
        return Words::tr("most %1 at %2").arg(amount, timeOfDay(local));
    const QString date = dateWords(std::chrono::floor<days>(local), place.locale, pattern);
    return Words::tr("most %1 on %2").arg(amount, date);
}

QString stretchRemark(const UsageSeries &series, const StretchSum &sum, const Locality &place)
{
    if (!sum.peak)
        return {};
    QStringList parts{averageWords(series.span, sum), peakWords(series.span, *sum.peak, place)};
    parts.removeAll(QString());
    if (sum.missing > 0)
        parts << Words::tr("%1 missing").arg(sum.missing);
    return parts.join(QStringLiteral(" · "));
}

QString wholeWords(const Figure &figure)
{
    return figure.unit.isEmpty() ? figure.value : QString(figure.value % u' ' % figure.unit);
}

/// What a bubble adds: why there is no cost, or what it is worth.
QString noteOf(const UsageSeries &series, const UsagePart &part)
{
    if (part.power) {
        const client::PowerBand &band = *part.power;
        if (band.least == band.most)
            return {};
        return Words::tr("from %1 to %2 kW").arg(kilowatts(band.least), kilowatts(band.most));
    }
    if (!part.cost)
        return series.noCost;
    if (series.span == UsageSpan::Day || series.span == UsageSpan::Days)
        return Words::tr("Touch again for half hours");
    return series.isCostEstimated ? Words::tr("at today's prices") : QString();
}

} // namespace

QString whenWords(UsageSpan span, core::UtcSecond from, core::UtcSecond until, const Locality &place)
{
    if (isOfTimes(span))
        return timesWords(span, from, until, place);
    const LocalDay first = place.zone.dayOf(from);
    const LocalDay last = place.zone.dayOf(until - std::chrono::seconds(1));
    if (span == UsageSpan::Month) {
        const bool isOne = core::HomeZone::startOfMonth(last) == first;
        const QString pattern = isOne ? QStringLiteral("MMMM yyyy") : QStringLiteral("MMM yyyy");
        return rangeWords(dateWords(first, place.locale, pattern), dateWords(last, place.locale, pattern));
    }
    if (first == last)
        return dateWords(first, place.locale, QStringLiteral("dddd d MMMM"));
    const QString pattern = last - first > days(300) ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM");
    return rangeWords(dateWords(first, place.locale, pattern), dateWords(last, place.locale, pattern));
}

UsageHead usageHead(const UsageSeries &series, UsageUnit unit)
{
    const bool isMoney = unit == UsageUnit::Money;
    const UsageTotal &total = isMoney ? series.cost : series.energy;
    const UsageTotal &other = isMoney ? series.energy : series.cost;
    const bool hasSecond = total.title == other.title && other.figure.value != u"—";
    return {.title = total.title,
            .large = total.figure,
            .second = hasSecond ? wholeWords(other.figure) : QString(),
            .remark = total.figure.remark.isEmpty() ? total.comparison : total.figure.remark,
            .isMoneyLarge = isMoney};
}

UsageHead stretchHead(const UsageSeries &series, ChartCursor::Stretch stretch, UsageUnit unit, const Locality &place)
{
    const StretchSum sum = sumOf(series, stretch);
    const UsagePart &first = series.parts[stretch.first];
    const UsagePart &last = series.parts[stretch.last];
    UsageHead head;
    head.title = whenWords(series.span, first.from, last.until, place);
    head.isMoneyLarge = unit == UsageUnit::Money && series.span != UsageSpan::Power;
    if (sum.known == 0) {
        head.large = noFigure({});
        head.remark = sum.missing > 0 ? Words::tr("Nothing was recorded") : Words::tr("Nothing is known yet");
        return head;
    }
    const QString kilowattHour = kilowattHours(sum.energy, energyDecimals(series.span));
    const Figure energy = liveFigure(kilowattHour, Words::tr("kWh"));
    const bool hasCost = sum.priced == sum.known;
    const Figure cost = hasCost ? liveFigure(money(sum.cost), {}) : noFigure(series.noCost);
    head.large = head.isMoneyLarge ? cost : energy;
    if (head.isMoneyLarge)
        head.second = wholeWords(energy);
    else if (hasCost)
        head.second = cost.value;
    head.remark = stretchRemark(series, sum, place);
    return head;
}

BubbleWords bubbleOf(const UsageSeries &series, std::size_t part, const Locality &place)
{
    const UsagePart &shown = series.parts[part];
    BubbleWords words;
    words.when = whenWords(series.span, shown.from, shown.until, place);
    if (!shown.energy) {
        words.value = QString(u'—');
        words.note = shown.isGap ? Words::tr("Nothing was recorded") : Words::tr("Nothing is known yet");
        return words;
    }
    words.value = shown.power ? Words::tr("%1 kW").arg(kilowatts(shown.power->mean))
                              : energyWords(*shown.energy, energyDecimals(series.span));
    if (shown.cost)
        words.value = QString(words.value % u" · " % money(*shown.cost));
    words.note = noteOf(series, shown);
    return words;
}

} // namespace meterglass::ui
