#include "meterlink/judge/series.h"

#include <QDateTime>

#include <algorithm>

namespace meterglass::judge {

namespace {

constexpr std::chrono::seconds Nearest{15};

} // namespace

Numbers numbersOf(const Sayings &sayings)
{
    Numbers numbers;
    numbers.reserve(sayings.size());
    for (const Saying &saying : sayings) {
        if (const auto number = saying.number())
            numbers.push_back({*number, saying.at, saying.frame});
    }
    return numbers;
}

const NumberAt *firstAfter(const Numbers &numbers, core::UtcInstant moment)
{
    const auto isBefore = [](core::UtcInstant at, const NumberAt &number) { return at < number.at; };
    const auto found = std::upper_bound(numbers.begin(), numbers.end(), moment, isBefore);
    return found != numbers.end() && found->at - moment <= Nearest ? &*found : nullptr;
}

const NumberAt *lastBefore(const Numbers &numbers, core::UtcInstant moment)
{
    const auto isBefore = [](core::UtcInstant at, const NumberAt &number) { return at < number.at; };
    const auto after = std::upper_bound(numbers.begin(), numbers.end(), moment, isBefore);
    if (after == numbers.begin())
        return nullptr;
    const NumberAt &found = *std::prev(after);
    return moment - found.at <= Nearest ? &found : nullptr;
}

std::optional<Advance> advanceBetween(const Numbers &numbers, core::UtcInstant from, core::UtcInstant until)
{
    const NumberAt *beforeFrom = lastBefore(numbers, from);
    const NumberAt *afterFrom = firstAfter(numbers, from);
    const NumberAt *beforeUntil = lastBefore(numbers, until);
    const NumberAt *afterUntil = firstAfter(numbers, until);
    if (!beforeFrom || !afterFrom || !beforeUntil || !afterUntil)
        return std::nullopt;
    return Advance{beforeUntil->number - afterFrom->number,
                   afterUntil->number - beforeFrom->number,
                   {beforeFrom->frame, afterFrom->frame, beforeUntil->frame, afterUntil->frame}};
}

std::optional<Finding> absenceOf(const Sayings &sayings, std::string_view what)
{
    const auto isGiven = [](const Saying &saying) { return saying.value.has_value(); };
    if (std::any_of(sayings.begin(), sayings.end(), isGiven))
        return std::nullopt;
    Finding finding{Verdict::Missing, "the meter said nothing of its " + std::string(what), {}};
    if (!sayings.empty()) {
        finding.reason = "the meter refuses to say its " + std::string(what);
        finding.evidence = {sayings.front().frame};
    }
    return finding;
}

SampleSum sumOf(const SampleLog &log, core::UtcSecond from, core::UtcSecond until)
{
    SampleSum sum;
    for (auto sample = log.lower_bound(from); sample != log.end() && sample->first < until; ++sample) {
        sum.amount += sample->second.front().amount;
        ++sum.count;
        sum.evidence.push_back(sample->second.front().frame);
    }
    sum.evidence = inOrder(std::move(sum.evidence));
    return sum;
}

std::vector<std::size_t> inOrder(std::vector<std::size_t> evidence)
{
    std::sort(evidence.begin(), evidence.end());
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
    return evidence;
}

void append(std::vector<std::size_t> &evidence, std::span<const std::size_t> more)
{
    evidence.insert(evidence.end(), more.begin(), more.end());
}

std::string textOf(core::UtcSecond moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

std::string textOf(core::LocalDay day)
{
    return textOf(core::UtcSecond(day.time_since_epoch())).substr(0, sizeof "2026-11-22" - 1);
}

} // namespace meterglass::judge
