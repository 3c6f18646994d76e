#include "meterlink/judge/registerchecks.h"

#include "meterlink/judge/series.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/samples.h"

#include <algorithm>

namespace meterglass::judge {

using namespace std::chrono_literals;
namespace metering = se::metering;

namespace {

constexpr auto HalfHour = 30min;

std::string wattHours(std::int64_t amount)
{
    return std::to_string(amount) + " Wh";
}

} // namespace

Finding judgeRegisterNeverFalls(const Readout &readout, const core::HomeZone & /*zone*/)
{
    const Sayings &sayings = readout.ofMetering(metering::CurrentSummationDelivered);
    if (const auto absence = absenceOf(sayings, "active import register"))
        return *absence;
    const Numbers numbers = numbersOf(sayings);
    const auto falls = [](const NumberAt &first, const NumberAt &second) { return second.number < first.number; };
    const auto fall = std::adjacent_find(numbers.begin(), numbers.end(), falls);
    if (fall != numbers.end())
        return {Verdict::Wrong,
                "the register fell from " + wattHours(fall->number) + " to " + wattHours(std::next(fall)->number),
                {fall->frame, std::next(fall)->frame}};
    if (numbers.size() < 2 || numbers.front().number == numbers.back().number)
        return {Verdict::Untestable, "the register stood still while it was watched", {}};
    return {Verdict::Supported,
            "it rose from " + wattHours(numbers.front().number) + " to " + wattHours(numbers.back().number) + " in "
                + std::to_string(numbers.size()) + " readings",
            {numbers.front().frame, numbers.back().frame}};
}

Finding judgeHalfHours(const Readout &readout, const core::HomeZone & /*zone*/)
{
    const SampleLog &log = readout.log(se::ProfileSampleId, std::uint8_t(se::SampleType::ConsumptionDelivered));
    if (log.empty())
        return {Verdict::Missing, "the meter gave no half hours", {}};
    const Numbers numbers = numbersOf(readout.ofMetering(metering::CurrentSummationDelivered));
    Finding finding{Verdict::Untestable, "no half hour was watched in which something was used", {}};
    std::int64_t watched = 0;
    for (const auto &[start, samples] : log) {
        const auto advance = advanceBetween(numbers, start, start + HalfHour);
        if (!advance)
            continue;
        const Sample &sample = samples.front();
        std::vector<std::size_t> evidence = advance->evidence;
        evidence.push_back(sample.frame);
        if (!advance->holds(sample.amount))
            return {Verdict::Wrong,
                    "the half hour from " + textOf(start) + " has " + wattHours(sample.amount)
                        + ", but the register counted " + wattHours(advance->least) + " to " + wattHours(advance->most),
                    inOrder(std::move(evidence))};
        watched += sample.amount;
        append(finding.evidence, evidence);
    }
    finding.evidence = inOrder(std::move(finding.evidence));
    if (watched > 0) {
        finding.verdict = Verdict::Supported;
        finding.reason = "the half hours that were watched have " + wattHours(watched) + ", as the register counted";
    }
    return finding;
}

namespace {

zcl::AttributeId tierRegister(int tier)
{
    return zcl::AttributeId(std::uint16_t(metering::CurrentTier1SummationDelivered) + 2 * (tier - 1));
}

/// A price and until when no other was published.
struct PriceSpan
{
    const PublishedPrice *price = nullptr;
    core::UtcInstant until;
    std::size_t last = 0; ///< the place of the last frame that said it
};

int tierOf(const se::PublishPrice &price)
{
    return (price.priceTrailingDigitAndPriceTier & 0x0F) + price.extendedPriceTier.value_or(0);
}

bool isSamePrice(const se::PublishPrice &first, const se::PublishPrice &second)
{
    return first.price == second.price && tierOf(first) == tierOf(second);
}

/// The longest stretch in which every published price was the same.
std::optional<PriceSpan> longestPrice(const std::vector<PublishedPrice> &prices)
{
    std::optional<PriceSpan> longest;
    for (auto first = prices.begin(); first != prices.end();) {
        const auto last = std::find_if(first, prices.end(), [first](const PublishedPrice &each) {
            return !isSamePrice(each.price, first->price);
        });
        const PriceSpan span{&*first, std::prev(last)->at, std::prev(last)->frame};
        if (!longest || span.until - span.price->at > longest->until - longest->price->at)
            longest = span;
        first = last;
    }
    return longest;
}

/// The numbers of a stretch of time.
Numbers within(const Numbers &numbers, core::UtcInstant from, core::UtcInstant until)
{
    Numbers inside;
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(inside),
                 [&](const NumberAt &number) { return number.at >= from && number.at <= until; });
    return inside;
}

} // namespace

Finding judgeTierRegisters(const Readout &readout, const core::HomeZone & /*zone*/)
{
    constexpr int MostTiers = 48;
    const auto span = longestPrice(readout.prices());
    if (!span)
        return {Verdict::Untestable, "the meter published no price", {}};
    const int active = tierOf(span->price->price);
    Finding finding{Verdict::Untestable, "no tier register was read while something was used", {}};
    for (int tier = 1; tier <= MostTiers; ++tier) {
        const Numbers numbers = within(numbersOf(readout.ofMetering(tierRegister(tier))), span->price->at, span->until);
        if (numbers.size() < 2)
            continue;
        const std::int64_t counted = numbers.back().number - numbers.front().number;
        const std::vector<std::size_t> evidence{span->price->frame, numbers.front().frame, numbers.back().frame,
                                                span->last};
        if (tier != active && counted != 0)
            return {Verdict::Wrong,
                    "tier " + std::to_string(active) + " is in force, and the register of tier " + std::to_string(tier)
                        + " counted " + wattHours(counted),
                    inOrder(evidence)};
        if (tier == active && counted > 0)
            finding = {Verdict::Supported,
                       "the register of tier " + std::to_string(active) + " counted " + wattHours(counted)
                           + " while its price was in force",
                       inOrder(evidence)};
    }
    return finding;
}

Finding judgeCost(const Readout &readout, const core::HomeZone &zone)
{
    constexpr std::int64_t WattHoursPriced = 1000;
    const Sayings &sayings = readout.of(se::cluster::Prepayment, se::prepayment::CurrentDayCostConsumptionDelivered);
    if (const auto absence = absenceOf(sayings, "cost of today"))
        return *absence;
    const auto span = longestPrice(readout.prices());
    if (!span)
        return {Verdict::Untestable, "the meter published no price", {}};
    const auto midnight = zone.startOfDay(zone.dayOf(std::chrono::floor<std::chrono::seconds>(span->until)));
    const auto from = std::max<core::UtcInstant>(span->price->at, midnight + 15s);
    Numbers costs = within(numbersOf(sayings), from, span->until);
    const Numbers energies = numbersOf(readout.ofMetering(metering::CurrentSummationDelivered));
    while (!costs.empty() && !firstAfter(energies, costs.back().at))
        costs.pop_back();
    const auto advance = costs.size() < 2 ? std::nullopt : advanceBetween(energies, costs.front().at, costs.back().at);
    if (!advance || advance->most == 0)
        return {Verdict::Untestable, "nothing was used while one price was in force", {}};
    const std::int64_t price = span->price->price.price;
    const std::int64_t least = advance->least * price / WattHoursPriced - 1;
    const std::int64_t most = advance->most * price / WattHoursPriced + 1;
    const std::int64_t cost = costs.back().number - costs.front().number;
    std::vector<std::size_t> evidence{span->price->frame, span->last, costs.front().frame, costs.back().frame};
    append(evidence, advance->evidence);
    const std::string reason = "the cost grew by " + std::to_string(cost) + " units; at the price in force "
        + std::to_string(least) + " to " + std::to_string(most) + " were due";
    return {cost >= least && cost <= most ? Verdict::Supported : Verdict::Wrong, reason, inOrder(std::move(evidence))};
}

} // namespace meterglass::judge
