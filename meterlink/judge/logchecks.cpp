#include "meterlink/judge/logchecks.h"

#include "meterlink/judge/series.h"
#include "meterlink/se/samples.h"

#include <algorithm>

namespace meterglass::judge {

namespace {

/// 13 months at their shortest.
constexpr std::chrono::days ThirteenMonths{395};

const SampleLog &consumption(const Readout &readout, std::uint16_t log)
{
    return readout.log(log, std::uint8_t(se::SampleType::ConsumptionDelivered));
}

/// The first sample in which something was used: zeros prove nothing.
SampleLog::const_iterator oldestUse(const SampleLog &log)
{
    return std::find_if(log.begin(), log.end(), [](const auto &sample) { return sample.second.front().amount > 0; });
}

/// Every frame of an answer: its entries follow each other in the order of these.
std::vector<std::size_t> framesOf(std::size_t page, const std::vector<LoggedEntry> &entries)
{
    std::vector<std::size_t> frames;
    for (const LoggedEntry &entry : entries) {
        if (entry.page == page)
            frames.push_back(entry.frame);
    }
    return inOrder(std::move(frames));
}

} // namespace

Finding judgeEventOrder(const Readout &readout, const core::HomeZone & /*zone*/)
{
    const std::vector<LoggedEntry> &entries = readout.loggedEntries();
    std::size_t steps = 0;
    std::vector<std::size_t> evidence;
    for (std::size_t index = 1; index < entries.size(); ++index) {
        const LoggedEntry &newer = entries[index - 1];
        const LoggedEntry &older = entries[index];
        if (newer.page != older.page || newer.log != older.log)
            continue;
        if (older.at > newer.at)
            return {Verdict::Wrong,
                    "the entry of " + textOf(older.at) + " is given after that of " + textOf(newer.at)
                        + ", which is older",
                    framesOf(older.page, entries)};
        if (older.at == newer.at)
            continue;
        ++steps;
        append(evidence, framesOf(older.page, entries));
    }
    if (steps == 0)
        return {Verdict::Untestable, "no event log was given that has entries of two moments", {}};
    return {Verdict::Supported, std::to_string(steps + 1) + " entries are given the newest first",
            inOrder(std::move(evidence))};
}

Finding judgeProfileLength(const Readout &readout, const core::HomeZone & /*zone*/)
{
    const SampleLog &halfHours = consumption(readout, se::ProfileSampleId);
    const SampleLog &days = consumption(readout, se::DailyConsumptionSampleId);
    const auto oldest = oldestUse(halfHours);
    if (oldest == halfHours.end())
        return {Verdict::Untestable, "there is no half hour in which something was used", {}};
    const auto &[newestStart, newest] = *halfHours.rbegin();
    const auto reach = std::chrono::floor<std::chrono::days>(newestStart - oldest->first);
    const std::string said = "half hours are held from " + textOf(oldest->first) + " to " + textOf(newestStart);
    std::vector<std::size_t> evidence{oldest->second.front().frame, newest.front().frame};
    if (reach >= ThirteenMonths)
        return {Verdict::Supported, said, inOrder(std::move(evidence))};
    const auto oldestDay = oldestUse(days);
    if (oldestDay == days.end() || oldest->first - oldestDay->first <= std::chrono::days(2))
        return {Verdict::Untestable, said + ": the meter has not counted for 13 months", {}};
    evidence.push_back(oldestDay->second.front().frame);
    return {Verdict::Wrong,
            said + ", less than 13 months, and the Daily Consumption Log from " + textOf(oldestDay->first),
            inOrder(std::move(evidence))};
}

} // namespace meterglass::judge
