#include "ui/display/now/nowtopics.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/pricecommands.h"
#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(NowTopics)
};

const QString Dash(u'—');

std::vector<Said> scaled(zcl::AttributeId attribute)
{
    return {SaidAttribute{se::cluster::Metering, attribute},
            SaidAttribute{se::cluster::Metering, se::metering::Multiplier},
            SaidAttribute{se::cluster::Metering, se::metering::Divisor}};
}

template<typename T>
QString valueOr(const client::Reading<T> &reading, const QString &value)
{
    return reading.isCurrent() ? value : Dash;
}

HowTopic topicOf(const QString &figure, const QString &title, const QString &value)
{
    HowTopic topic;
    topic.figure = figure;
    topic.title = title;
    topic.value = value;
    return topic;
}

HowTopic powerTopic(const client::MeterSnapshot &snapshot)
{
    const auto &power = snapshot.activePower;
    HowTopic topic = topicOf(QStringLiteral("now.power"), Words::tr("Power now"),
                             valueOr(power, Words::tr("%1 kW").arg(kilowatts(power.value))));
    topic.steps += Words::tr("Your meter measures it, and says it when it changes or every 10 seconds.");
    if (power.isCurrent())
        topic.steps += Words::tr("The meter said %1 kW; two decimals are shown.").arg(kilowatts(power.value, 3));
    topic.sources = scaled(se::metering::InstantaneousDemand);
    return topic;
}

HowTopic costTopic(const client::MeterSnapshot &snapshot)
{
    const auto cost = client::costOfAnHour(snapshot);
    HowTopic topic = topicOf(QStringLiteral("now.cost"), Words::tr("Cost of an hour"),
                             valueOr(cost, Words::tr("%1 / hour").arg(money(cost.value))));
    topic.steps += Words::tr("What it costs to keep this power for an hour at the price now.");
    if (cost.isCurrent())
        topic.steps += Words::tr("%1 kW × %2p a kWh = %3p an hour")
                           .arg(kilowatts(snapshot.activePower.value, 3), pence(snapshot.activePrice.value.price, 3),
                                pence(core::Price(cost.value.count())));
    topic.sources = {SaidAttribute{se::cluster::Metering, se::metering::InstantaneousDemand}, se::PublishPrice::Id};
    return topic;
}

/// The whole half hours of the local day that have been read.
struct HalfHours
{
    core::Energy sum;
    std::optional<core::UtcSecond> end;
};

HalfHours halfHoursSince(core::UtcSecond midnight, const client::ProfileSeries &series)
{
    HalfHours read;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const core::UtcSecond end = series.endOfHalfHour(i);
        const auto amount = series.amount(i);
        if (end <= midnight || !amount)
            continue;
        read.sum += core::fromWattHours(*amount);
        read.end = end;
    }
    return read;
}

QString sumOfToday(const client::MeterSnapshot &snapshot, const Locality &locality, Moment moment)
{
    const core::HomeZone &zone = locality.zone;
    const auto now = std::chrono::floor<std::chrono::seconds>(moment.utc);
    const HalfHours read = halfHoursSince(zone.startOfDay(zone.dayOf(now)), snapshot.importProfile.value);
    const core::Energy rest = snapshot.importToday.value - read.sum;
    if (!read.end || rest < core::Energy())
        return {};
    return Words::tr("Half hours up to %1: %2 kWh; since then %3 kWh; together %4 kWh")
        .arg(timeOfDay(zone.toLocal(*read.end)), kilowattHours(read.sum, 3), kilowattHours(rest, 3),
             kilowattHours(snapshot.importToday.value, 3));
}

HowTopic todayTopic(const client::MeterSnapshot &snapshot, const Locality &locality, Moment moment)
{
    const auto &today = snapshot.importToday;
    HowTopic topic = topicOf(QStringLiteral("now.today"), Words::tr("Today"),
                             valueOr(today, Words::tr("%1 kWh").arg(kilowattHours(today.value, 2))));
    topic.steps += Words::tr("Your meter counts it from local midnight.");
    const QString sum = today.isCurrent() ? sumOfToday(snapshot, locality, moment) : QString();
    if (!sum.isEmpty())
        topic.steps += sum;
    topic.sources = scaled(se::metering::CurrentDayConsumptionDelivered);
    return topic;
}

HowTopic costTodayTopic(const client::MeterSnapshot &snapshot)
{
    const auto &cost = snapshot.costToday;
    HowTopic topic =
        topicOf(QStringLiteral("now.today.cost"), Words::tr("Cost today"), valueOr(cost, money(cost.value)));
    topic.steps +=
        Words::tr("Your meter prices each watt-hour when it is used, at the price of that moment. It adds the "
                  "standing charge where your supplier has set it so.");
    topic.sources = {SaidAttribute{se::cluster::Prepayment, se::prepayment::CurrentDayCostConsumptionDelivered}};
    return topic;
}

HowTopic priceTopic(const client::MeterSnapshot &snapshot)
{
    const auto &price = snapshot.activePrice;
    HowTopic topic = topicOf(QStringLiteral("now.price"), Words::tr("Price now"),
                             valueOr(price, Words::tr("%1p / kWh").arg(pence(price.value.price))));
    if (price.isCurrent() && snapshot.tariffLabel.isKnown())
        topic.steps +=
            Words::tr("Tariff “%1”, rate “%2”")
                .arg(QString::fromStdString(snapshot.tariffLabel.value), QString::fromStdString(price.value.rateLabel));
    topic.steps += Words::tr("Your supplier sets it; your meter says which price is in force.");
    topic.sources = {se::PublishPrice::Id, SaidAttribute{se::cluster::Price, se::price::TariffLabel}};
    return topic;
}

HowTopic readingTopic(const client::MeterSnapshot &snapshot)
{
    const auto &reading = snapshot.activeImportRegister;
    HowTopic topic = topicOf(QStringLiteral("now.reading"), Words::tr("Meter reading"),
                             valueOr(reading, Words::tr("%1 kWh").arg(kilowattHours(reading.value, 1))));
    if (reading.isCurrent())
        topic.steps += Words::tr("The meter said %1 kWh; one decimal is shown, never rounded up.")
                           .arg(kilowattHours(reading.value, 3));
    topic.steps += Words::tr("It has counted this since it was made.");
    topic.sources = scaled(se::metering::CurrentSummationDelivered);
    return topic;
}

} // namespace

std::vector<HowTopic> nowTopics(const client::MeterSnapshot &snapshot, const Locality &locality, Moment moment)
{
    return {powerTopic(snapshot),     costTopic(snapshot),  todayTopic(snapshot, locality, moment),
            costTodayTopic(snapshot), priceTopic(snapshot), readingTopic(snapshot)};
}

} // namespace meterglass::ui
