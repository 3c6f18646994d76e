#include "meterlink/judge/historychecks.h"

#include "meterlink/judge/series.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"
#include "meterlink/se/samples.h"

namespace meterglass::judge {

using namespace std::chrono_literals;
using core::LocalDay;
namespace metering = se::metering;

namespace {

const SampleLog &dailyLog(const Readout &readout)
{
    return readout.log(se::DailyConsumptionSampleId, std::uint8_t(se::SampleType::ConsumptionDelivered));
}

/// A daily consumption is stamped with its local day as though that were one of UTC.
core::UtcSecond stampOf(LocalDay day)
{
    return core::UtcSecond(day.time_since_epoch());
}
LocalDay dayOfStamp(core::UtcSecond stamp)
{
    return LocalDay(std::chrono::floor<std::chrono::days>(stamp.time_since_epoch()));
}

Finding contradiction(const std::string &what, std::int64_t said, std::int64_t due, std::vector<std::size_t> evidence)
{
    return {Verdict::Wrong,
            what + " has " + std::to_string(said) + " Wh, but the parts of it " + std::to_string(due) + " Wh",
            inOrder(std::move(evidence))};
}

/// How much agreed so far; nothing is proved by zeros.
struct Agreement
{
    int count = 0;
    std::int64_t amount = 0;
    std::vector<std::size_t> evidence;

    void add(std::int64_t agreed, std::span<const std::size_t> frames)
    {
        ++count;
        amount += agreed;
        append(evidence, frames);
    }
    Finding finding(const std::string &what)
    {
        if (amount == 0)
            return {
                Verdict::Untestable, "there are no " + what + " in which something was used, with all their parts", {}};
        return {Verdict::Supported,
                std::to_string(count) + " " + what + " agree with their parts, " + std::to_string(amount)
                    + " Wh in all",
                inOrder(std::move(evidence))};
    }
};

/// The days, weeks or months that begin at or before a day.
struct Periods
{
    std::string name;
    std::vector<zcl::AttributeId> attributes;
    LocalDay (*startOf)(LocalDay day);
};

Finding judgePrevious(const Periods &periods, const Readout &readout, const core::HomeZone &zone)
{
    const SampleLog &log = dailyLog(readout);
    Agreement agreement;
    bool isSaid = false;
    for (std::size_t index = 0; index < periods.attributes.size(); ++index) {
        for (const Saying &saying : readout.ofMetering(periods.attributes[index])) {
            isSaid = isSaid || saying.value;
            const auto amount = saying.number();
            if (!amount)
                continue;
            LocalDay until = periods.startOf(zone.dayOf(std::chrono::floor<std::chrono::seconds>(saying.at)));
            for (std::size_t back = 0; back < index; ++back)
                until = periods.startOf(until - std::chrono::days(1));
            const LocalDay from = periods.startOf(until - std::chrono::days(1));
            SampleSum sum = sumOf(log, stampOf(from), stampOf(until));
            if (sum.count != std::size_t((until - from).count()))
                continue;
            sum.evidence.push_back(saying.frame);
            if (*amount != sum.amount)
                return contradiction("the " + periods.name + " from " + textOf(from), *amount, sum.amount,
                                     std::move(sum.evidence));
            agreement.add(*amount, sum.evidence);
        }
    }
    if (!isSaid)
        return {Verdict::Missing, "the meter says nothing of past " + periods.name + "s", {}};
    return agreement.finding(periods.name + "s");
}

LocalDay sameDay(LocalDay day)
{
    return day;
}

} // namespace

Finding judgeDailyLog(const Readout &readout, const core::HomeZone &zone)
{
    const SampleLog &halfHours = readout.log(se::ProfileSampleId, std::uint8_t(se::SampleType::ConsumptionDelivered));
    if (dailyLog(readout).empty())
        return {Verdict::Missing, "the meter gave no daily consumption", {}};
    Agreement agreement;
    for (const auto &[stamp, samples] : dailyLog(readout)) {
        const LocalDay day = dayOfStamp(stamp);
        SampleSum sum = sumOf(halfHours, zone.startOfDay(day), zone.startOfDay(day + std::chrono::days(1)));
        if (sum.count != std::size_t(zone.halfHoursIn(day)))
            continue;
        sum.evidence.push_back(samples.front().frame);
        if (samples.front().amount != sum.amount)
            return contradiction("the day " + textOf(day), samples.front().amount, sum.amount, std::move(sum.evidence));
        agreement.add(sum.amount, sum.evidence);
    }
    return agreement.finding("days");
}

Finding judgePreviousDays(const Readout &readout, const core::HomeZone &zone)
{
    return judgePrevious({"day", se::previousDayAttributes(), sameDay}, readout, zone);
}

Finding judgePreviousWeeks(const Readout &readout, const core::HomeZone &zone)
{
    return judgePrevious({"week", se::previousWeekAttributes(), core::HomeZone::startOfWeek}, readout, zone);
}

Finding judgePreviousMonths(const Readout &readout, const core::HomeZone &zone)
{
    return judgePrevious({"month", se::previousMonthAttributes(), core::HomeZone::startOfMonth}, readout, zone);
}

Finding judgeMidnight(const Readout &readout, const core::HomeZone &zone)
{
    const Sayings &sayings = readout.ofMetering(metering::CurrentDayConsumptionDelivered);
    if (const auto absence = absenceOf(sayings, "consumption of today"))
        return *absence;
    const Numbers today = numbersOf(sayings);
    const Numbers total = numbersOf(readout.ofMetering(metering::CurrentSummationDelivered));
    if (today.empty())
        return {Verdict::Untestable, "the consumption of today was never known", {}};
    const auto midnight = zone.nextMidnight(std::chrono::floor<std::chrono::seconds>(today.front().at));
    // What is said at midnight itself is of the new day.
    const NumberAt *before = lastBefore(today, midnight - 1ms);
    const NumberAt *after = firstAfter(today, midnight - 1ms);
    const NumberAt *totalBefore = lastBefore(total, midnight - 1ms);
    const NumberAt *totalAfter = firstAfter(total, midnight);
    if (!before || !after || !totalBefore || !totalAfter || before->number == 0)
        return {Verdict::Untestable, "no local midnight was watched after a day on which something was used", {}};
    const std::int64_t counted = totalAfter->number - totalBefore->number;
    const std::string reason = "at the midnight " + textOf(midnight) + " today went from "
        + std::to_string(before->number) + " to " + std::to_string(after->number) + " Wh while the register counted "
        + std::to_string(counted) + " Wh";
    return {after->number <= counted ? Verdict::Supported : Verdict::Wrong, reason,
            inOrder({before->frame, after->frame, totalBefore->frame, totalAfter->frame})};
}

} // namespace meterglass::judge
