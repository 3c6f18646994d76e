#include "ui/display/account/tariffrows.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace meterglass::ui {

namespace {

using client::TierBlock;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tariff)
};

/// What the rows are made from.
struct Terms
{
    const client::MeterSnapshot &snapshot;
    const TariffHours &hours;
    Moment moment;
    const core::HomeZone &zone;
    const QLocale &locale;

    std::optional<int> tierNow() const
    {
        const auto &active = snapshot.activePrice;
        return active.isCurrent() && active.value.tier > 0 ? std::optional(active.value.tier) : hours.tierNow();
    }
    bool isInForce(const TierBlock &place, core::Price price) const
    {
        const auto &active = snapshot.activePrice;
        return tierNow() == place.tier && active.isCurrent() && active.value.price == price;
    }
};

QString priceText(core::Price price)
{
    return Words::tr("%1p / kWh").arg(pence(price));
}

QString spanText(const TariffHours::Span &span, core::LocalDay today)
{
    const bool isFromMidnight = span.from == core::LocalSecond(today);
    const bool isUntilMidnight = span.until == core::LocalSecond(today + std::chrono::days(1));
    if (isFromMidnight && isUntilMidnight)
        return Words::tr("All day");
    if (isFromMidnight)
        return Words::tr("until %1").arg(timeOfDay(span.until));
    if (isUntilMidnight)
        return Words::tr("from %1").arg(timeOfDay(span.from));
    return Words::tr("%1 to %2").arg(timeOfDay(span.from), timeOfDay(span.until));
}

/// "Today until 00:30, from 07:30"; empty where the calendar is not known.
QString hoursText(const TariffHours &hours, int tier)
{
    if (!hours.isKnown)
        return {};
    QStringList spans;
    for (const TariffHours::Span &span : hours.day) {
        if (span.tier == tier)
            spans << spanText(span, hours.today);
    }
    if (spans.isEmpty())
        return Words::tr("Not today");
    return hours.day.size() == 1 ? spans.front() : Words::tr("Today %1").arg(spans.join(u", "));
}

QString blockName(const client::MeterSnapshot &snapshot, const TierBlock &place, bool isLast)
{
    const auto edge = [&snapshot, &place](int block) -> QString {
        const auto found = snapshot.blockThresholds.find({place.tier, block});
        const bool isKnown = found != snapshot.blockThresholds.end() && found->second.isKnown();
        return isKnown ? kilowattHours(found->second.value, 0) : QString(u'—');
    };
    if (place.block == 1)
        return Words::tr("First %1 kWh").arg(edge(1));
    return isLast ? Words::tr("Above %1 kWh").arg(edge(place.block - 1))
                  : Words::tr("%1 to %2 kWh").arg(edge(place.block - 1), edge(place.block));
}

QString keyOf(int tier)
{
    return QStringLiteral("account.rate.%1").arg(tier);
}

void markInForce(CardRow &row)
{
    row.mark = Mark::InForce;
    row.isStrong = true;
    row.name = Words::tr("%1 (now)").arg(row.name);
}

/// The blocks of a tier with several prices.
std::vector<CardRow> blockRows(const Terms &terms, int tier)
{
    const auto &prices = terms.snapshot.prices;
    std::vector<CardRow> rows;
    for (auto price = prices.lower_bound({tier, 0}); price != prices.end() && price->first.tier == tier; ++price) {
        const auto after = std::next(price);
        const bool isLast = after == prices.end() || after->first.tier != tier;
        const QString key = QStringLiteral("%1.block.%2").arg(keyOf(tier)).arg(price->first.block);
        CardRow row = rowOf(key, blockName(terms.snapshot, price->first, isLast), price->second,
                            priceText(price->second.value), {}, terms.moment, terms.zone);
        row.isIndented = true;
        if (terms.isInForce(price->first, price->second.value))
            markInForce(row);
        rows.push_back(std::move(row));
    }
    return rows;
}

void appendTier(std::vector<CardRow> &rows, const Terms &terms, int tier)
{
    const auto &prices = terms.snapshot.prices;
    const QString name = rateName(terms.snapshot, tier);
    const QString hours = hoursText(terms.hours, tier);
    std::vector<CardRow> blocks = blockRows(terms, tier);
    CardRow row{.key = keyOf(tier), .name = name, .value = {}, .detail = hours};
    if (blocks.size() == 1) {
        const auto &price = prices.lower_bound({tier, 0})->second;
        row = rowOf(keyOf(tier), name, price, priceText(price.value), hours, terms.moment, terms.zone);
        blocks.clear();
    }
    if (terms.tierNow() == tier)
        markInForce(row);
    rows.push_back(std::move(row));
    rows.insert(rows.end(), blocks.begin(), blocks.end());
}

/// Those of today first; of many, the one in force first of all.
std::vector<int> tiersOf(const Terms &terms)
{
    constexpr std::size_t Many = 4;
    const TariffHours &hours = terms.hours;
    std::vector<int> tiers;
    for (const auto &[place, price] : terms.snapshot.prices) {
        if (tiers.empty() || tiers.back() != place.tier)
            tiers.push_back(place.tier);
    }
    std::stable_partition(tiers.begin(), tiers.end(), [&hours](int tier) {
        return std::any_of(hours.day.begin(), hours.day.end(),
                           [tier](const TariffHours::Span &span) { return span.tier == tier; });
    });
    const auto now = std::find(tiers.begin(), tiers.end(), terms.tierNow().value_or(0));
    if (tiers.size() > Many && now != tiers.end())
        std::rotate(tiers.begin(), now, now + 1);
    return tiers;
}

/// Where the list of prices is not known: the price in force.
CardRow activeRow(const Terms &terms)
{
    const auto &active = terms.snapshot.activePrice;
    const QString label = QString::fromStdString(active.value.rateLabel);
    CardRow row = rowOf(QStringLiteral("account.rate.now"), label.isEmpty() ? Words::tr("Price") : label, active,
                        priceText(active.value.price), {}, terms.moment, terms.zone);
    if (active.isCurrent())
        markInForce(row);
    return row;
}

/// "from 00:30 tomorrow"
QString whenText(core::LocalSecond at, core::LocalDay today, const QLocale &locale)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    if (day == today)
        return Words::tr("from %1").arg(timeOfDay(at));
    if (day == today + std::chrono::days(1))
        return Words::tr("from %1 tomorrow").arg(timeOfDay(at));
    return Words::tr("from %1 on %2").arg(timeOfDay(at), dayAndMonth(at, locale));
}

/// "Night, 13.84p, from 00:30 tomorrow"
QString nextText(const Terms &terms)
{
    const auto &next = terms.hours.next;
    if (!next)
        return Words::tr("No change planned");
    const QString when = whenText(next->at, terms.hours.today, terms.locale);
    const QString name = rateName(terms.snapshot, next->tier);
    const auto &prices = terms.snapshot.prices;
    const auto price = prices.find({next->tier, 1});
    const bool hasOnePrice = price != prices.end() && price->second.isKnown() && !prices.contains({next->tier, 2});
    return hasOnePrice ? Words::tr("%1, %2p, %3").arg(name, pence(price->second.value), when)
                       : Words::tr("%1, %2").arg(name, when);
}

CardRow nextRow(const Terms &terms)
{
    const auto &calendar = terms.snapshot.tariffCalendar;
    return rowOf(QStringLiteral("account.next"), Words::tr("Next"), calendar, nextText(terms), {}, terms.moment,
                 terms.zone);
}

CardRow standingRow(const Terms &terms)
{
    constexpr core::Money Pound(100'000);
    const auto &charge = terms.snapshot.standingCharge;
    // As exact as the tariff says it, which below a pound is more than a penny.
    const QString amount =
        charge.value < Pound ? Words::tr("%1p").arg(pence(core::Price(charge.value.count()))) : money(charge.value);
    return rowOf(QStringLiteral("account.standing"), Words::tr("Standing charge"), charge,
                 Words::tr("%1 a day").arg(amount), {}, terms.moment, terms.zone);
}

} // namespace

QString rateName(const client::MeterSnapshot &snapshot, int tier)
{
    const auto &labels = snapshot.tierLabels;
    const auto label = labels.value.find(tier);
    if (labels.isKnown() && label != labels.value.end() && !label->second.empty())
        return QString::fromStdString(label->second);
    return Words::tr("Rate %1").arg(tier);
}

QString tariffTitle(const client::MeterSnapshot &snapshot)
{
    const auto &label = snapshot.tariffLabel;
    if (!label.isKnown() || label.value.empty())
        return Words::tr("Your tariff");
    return Words::tr("Your tariff: %1").arg(QString::fromStdString(label.value));
}

std::vector<CardRow> tariffRows(const client::MeterSnapshot &snapshot, const TariffHours &hours, Moment moment,
                                const core::HomeZone &zone, const QLocale &locale)
{
    const Terms terms{snapshot, hours, moment, zone, locale};
    std::vector<CardRow> rows;
    for (const int tier : tiersOf(terms))
        appendTier(rows, terms, tier);
    if (rows.empty())
        rows.push_back(activeRow(terms));
    rows.push_back(nextRow(terms));
    rows.push_back(standingRow(terms));
    return rows;
}

} // namespace meterglass::ui
