#include "core/scenario/tariffjson.h"

#include "core/scenario/jsonfield.h"
#include "core/scenario/switchingtablejson.h"
#include "core/tariff/tarifffaults.h"

#include <QJsonArray>

#include <algorithm>

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 24;
constexpr std::int64_t LargestAmount = 0xFFFFFFFE;

constexpr std::array<JsonName<Tariff::CounterReset>, 2> CounterResets{
    {{"billingPeriod"_L1, Tariff::CounterReset::BillingPeriod}, {"daily"_L1, Tariff::CounterReset::Daily}}};

constexpr std::array<JsonName<StandingCharge::Timing>, 3> Timings{{{"none"_L1, StandingCharge::Timing::None},
                                                                   {"dayAhead"_L1, StandingCharge::Timing::DayAhead},
                                                                   {"dayPast"_L1, StandingCharge::Timing::DayPast}}};

constexpr std::array<JsonName<StandingCharge::Periods>, 2> ChargedPeriods{
    {{"dayOnly"_L1, StandingCharge::Periods::DayOnly}, {"allPeriods"_L1, StandingCharge::Periods::AllPeriods}}};

QJsonArray toJson(const std::vector<Price> &prices)
{
    QJsonArray json;
    for (const Price price : prices)
        json += qint64(price.count());
    return json;
}

std::vector<Price> readPrices(const std::vector<JsonField> &items)
{
    std::vector<Price> prices;
    prices.reserve(items.size());
    for (const JsonField &item : items)
        prices.emplace_back(item.integer(0, LargestAmount));
    return prices;
}

QJsonObject toJson(const BlockSet &set)
{
    QJsonArray thresholds;
    for (const std::int64_t threshold : set.thresholds)
        thresholds += qint64(threshold);
    return {{"thresholds"_L1, thresholds}, {"prices"_L1, toJson(set.prices)}};
}

BlockSet readBlockSet(const JsonField &json)
{
    const JsonMembers members = json.members({"thresholds"_L1, "prices"_L1});
    BlockSet set;
    std::int64_t previous = 0;
    for (const JsonField &item : members["thresholds"_L1].items(1, Tariff::MaximumBlocks - 1)) {
        const std::int64_t threshold = item.integer(1, LargestAmount);
        if (threshold <= previous)
            item.refuse(QStringLiteral("is not above the threshold before it; thresholds rise"));
        set.thresholds.push_back(previous = threshold);
    }
    const std::size_t count = set.thresholds.size() + 1;
    set.prices = readPrices(members["prices"_L1].items(count, count));
    return set;
}

QJsonObject toJson(const StandingCharge &charge)
{
    return {{"perDay"_L1, qint64(charge.perDay.count())},
            {"timing"_L1, nameOf(Timings, charge.timing)},
            {"periods"_L1, nameOf(ChargedPeriods, charge.periods)}};
}

StandingCharge readStandingCharge(const JsonField &json)
{
    const JsonMembers members = json.members({"perDay"_L1}, {"timing"_L1, "periods"_L1});
    StandingCharge charge;
    charge.perDay = Money(members["perDay"_L1].integer(0, LargestAmount));
    if (members.has("timing"_L1))
        charge.timing = members["timing"_L1].choice(Timings);
    if (members.has("periods"_L1))
        charge.periods = members["periods"_L1].choice(ChargedPeriods);
    return charge;
}

} // namespace

QJsonObject toJson(const Tariff &tariff)
{
    QJsonArray blockSets;
    for (const BlockSet &set : tariff.blockSets)
        blockSets += toJson(set);
    return {{"name"_L1, QString::fromStdString(tariff.name)},
            {"timeOfUsePrices"_L1, toJson(tariff.prices)},
            {"blockSets"_L1, blockSets},
            {"counterReset"_L1, nameOf(CounterResets, tariff.counterReset)},
            {"switchingTable"_L1, toJson(tariff.switching)},
            {"standingCharge"_L1, toJson(tariff.standingCharge)}};
}

Outcome<Tariff, JsonError> tariffFrom(const QJsonObject &json)
{
    JsonFaults faults;
    Tariff tariff = readTariff({json, {}, faults});
    if (faults.first())
        return *faults.first();
    return tariff;
}

Tariff readTariff(const JsonField &json)
{
    const JsonMembers members =
        json.members({"name"_L1, "switchingTable"_L1},
                     {"timeOfUsePrices"_L1, "blockSets"_L1, "counterReset"_L1, "standingCharge"_L1});
    Tariff tariff;
    tariff.name = members["name"_L1].line(LongestName);
    if (members.has("timeOfUsePrices"_L1))
        tariff.prices = readPrices(members["timeOfUsePrices"_L1].items(0, Tariff::MaximumPrices));
    if (members.has("blockSets"_L1)) {
        const std::size_t tiersLeft = Tariff::MaximumTiers - std::min(tariff.prices.size(), Tariff::MaximumTiers);
        for (const JsonField &item : members["blockSets"_L1].items(0, std::min(Tariff::MaximumBlockSets, tiersLeft)))
            tariff.blockSets.push_back(readBlockSet(item));
    }
    if (members.has("counterReset"_L1))
        tariff.counterReset = members["counterReset"_L1].choice(CounterResets);
    if (members.has("standingCharge"_L1))
        tariff.standingCharge = readStandingCharge(members["standingCharge"_L1]);
    tariff.switching = readSwitchingTable(members["switchingTable"_L1], tariff);
    // What the tariff's own rules know and the above does not; there should be nothing.
    for (const std::string &fault : faultsOf(tariff))
        json.refuse(QString::fromStdString(fault));
    return tariff;
}

} // namespace meterglass::core
