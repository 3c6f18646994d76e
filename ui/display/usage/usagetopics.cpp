#include "ui/display/usage/usagetopics.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"
#include "meterlink/se/meteringcommands.h"
#include "ui/display/parts/figureformat.h"
#include "ui/display/usage/usagewords.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageTopics)
};

/// Attributes of the present period and of those before, the newest first.
struct Attributes
{
    std::vector<zcl::AttributeId> energy;
    std::vector<zcl::AttributeId> cost;
};

std::vector<zcl::AttributeId> beginningWith(zcl::AttributeId first, const std::vector<zcl::AttributeId> &others)
{
    std::vector<zcl::AttributeId> all{first};
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

Attributes attributesOf(UsageSpan span)
{
    using namespace se;
    if (span == UsageSpan::Day)
        return {beginningWith(metering::CurrentDayConsumptionDelivered, previousDayAttributes()),
                beginningWith(prepayment::CurrentDayCostConsumptionDelivered, previousDayCostAttributes())};
    if (span == UsageSpan::Week)
        return {beginningWith(metering::CurrentWeekConsumptionDelivered, previousWeekAttributes()),
                beginningWith(prepayment::CurrentWeekCostConsumptionDelivered, previousWeekCostAttributes())};
    return {beginningWith(metering::CurrentMonthConsumptionDelivered, previousMonthAttributes()),
            beginningWith(prepayment::CurrentMonthCostConsumptionDelivered, previousMonthCostAttributes())};
}

QString valueOf(const UsagePart &part)
{
    QStringList values;
    if (part.energy)
        values += energyWords(*part.energy, 3);
    if (part.cost)
        values += money(*part.cost);
    return values.isEmpty() ? QString(u'—') : values.join(QStringLiteral(", "));
}

HowTopic periodTopic(const UsageSeries &series, const UsagePart &part, std::size_t age, const Attributes &attributes,
                     const Locality &place)
{
    HowTopic topic;
    topic.figure = QStringLiteral("usage.%1").arg(age);
    topic.title = whenWords(series.span, part.from, part.until, place);
    topic.value = valueOf(part);
    topic.steps = {
        Words::tr("Your meter counts energy and cost from local midnight to local midnight, and keeps them.")};
    if (age < attributes.energy.size())
        topic.sources.emplace_back(SaidAttribute{se::cluster::Metering, attributes.energy[age]});
    if (age < attributes.cost.size())
        topic.sources.emplace_back(SaidAttribute{se::cluster::Prepayment, attributes.cost[age]});
    return topic;
}

std::vector<HowTopic> periodTopics(const UsageSeries &series, const Locality &place)
{
    const Attributes attributes = attributesOf(series.span);
    std::vector<HowTopic> topics;
    topics.reserve(series.parts.size());
    for (std::size_t age = 0; age < series.parts.size(); ++age)
        topics.push_back(periodTopic(series, series.parts[series.parts.size() - 1 - age], age, attributes, place));
    return topics;
}

/// The parts with a value and what they come to.
QString sumOf(const UsageSeries &series)
{
    core::Energy sum;
    int count = 0;
    for (const UsagePart &part : series.parts) {
        sum += part.energy.value_or(core::Energy());
        count += part.energy ? 1 : 0;
    }
    return Words::tr("Together %1, in bars: %2").arg(energyWords(sum, 3)).arg(count);
}

HowTopic wholeTopic(const UsageSeries &series)
{
    HowTopic topic;
    topic.figure = QStringLiteral("usage.value");
    topic.title = series.energy.title;
    const Figure &figure = series.energy.figure;
    topic.value = QString(figure.value % u' ' % figure.unit);
    if (series.span == UsageSpan::Power) {
        topic.steps = {Words::tr("This display keeps what your meter says of its power every 10 seconds, for a week.")};
        topic.sources = {SaidAttribute{se::cluster::Metering, se::metering::InstantaneousDemand}};
        return topic;
    }
    topic.steps = {series.span == UsageSpan::HalfHours
                       ? Words::tr("Your meter records each half hour and keeps 13 months of them.")
                       : Words::tr("Your meter records each day and keeps two years of them."),
                   sumOf(series)};
    if (series.isCostEstimated)
        topic.steps +=
            Words::tr("Your meter gives no cost of a half hour: each is priced here at the rate of its time, at "
                      "today's prices.");
    if (!series.noCost.isEmpty())
        topic.steps += series.noCost;
    topic.sources = {se::GetSampledDataResponse::Id};
    return topic;
}

} // namespace

std::vector<HowTopic> usageTopics(const UsageSeries &series, const Locality &place)
{
    switch (series.span) {
    case UsageSpan::Day:
    case UsageSpan::Week:
    case UsageSpan::Month:
        return periodTopics(series, place);
    case UsageSpan::HalfHours:
    case UsageSpan::Days:
    case UsageSpan::Power:
        return {wholeTopic(series)};
    }
    return {};
}

} // namespace meterglass::ui
