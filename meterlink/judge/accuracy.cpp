#include "meterlink/judge/accuracy.h"

#include "meterlink/judge/series.h"
#include "meterlink/se/clusters.h"

#include <QString>

#include <array>

namespace meterglass::judge {

namespace {

constexpr double Volts = 230;
constexpr double LeastAmperes = 0.25;       // I_min
constexpr double TransitionalAmperes = 0.5; // I_tr
constexpr double ReferenceAmperes = 5;      // I_ref, 10 I_tr
constexpr double MostAmperes = 100;         // I_max

/// A range of the load's current, and the error in percent that each class may have there (EN 50470-3, the table of
/// percentage error limits, power factor 1).
struct LoadPoint
{
    std::string_view id;
    std::string_view name;
    double fromAmperes;
    double untilAmperes;
    std::array<double, 3> limits; // of classes A, B, C
};

constexpr LoadPoint LoadPoints[] = {
    {"accuracy-low", "from 0.25 A to 0.5 A", LeastAmperes, TransitionalAmperes, {2.5, 1.5, 1.0}},
    {"accuracy-middle", "from 0.5 A to 5 A", TransitionalAmperes, ReferenceAmperes, {2.0, 1.0, 0.5}},
    {"accuracy-high", "from 5 A to 100 A", ReferenceAmperes, MostAmperes, {2.0, 1.0, 0.5}},
};

bool isAt(const LoadPoint &point, const ReferenceSpan &span)
{
    constexpr double SecondsInHour = 3600;
    const double amperes = span.wattHours * SecondsInHour / double((span.until - span.from).count()) / Volts;
    return amperes >= point.fromAmperes && amperes < point.untilAmperes;
}

/// Spans one after the other, all of them at one load point.
struct Run
{
    core::UtcSecond from;
    core::UtcSecond until;
    double wattHours = 0;
    double uncertainty = 0; ///< in Wh; that of one instrument adds up

    void add(const ReferenceSpan &span)
    {
        constexpr double Percent = 100;
        until = span.until;
        wattHours += span.wattHours;
        uncertainty += span.wattHours * span.uncertaintyPercent / Percent;
    }
};

bool isRead(const Numbers &numbers, core::UtcSecond moment)
{
    return lastBefore(numbers, moment) && firstAfter(numbers, moment);
}

/// The run of the most energy at both ends of which the register was read.
std::optional<Run> bestRun(const LoadPoint &point, const Reference &reference, const Numbers &numbers)
{
    std::optional<Run> best;
    std::optional<Run> run;
    for (const ReferenceSpan &span : reference.spans) {
        if (!isAt(point, span) || (run && run->until != span.from))
            run.reset();
        if (!isAt(point, span) || (!run && !isRead(numbers, span.from)))
            continue;
        if (!run)
            run = Run{span.from, span.from};
        run->add(span);
        if (isRead(numbers, span.until) && (!best || run->wattHours > best->wattHours))
            best = run;
    }
    return best;
}

/// What the meter counted over a run, and the errors in percent between which the true one lies.
struct Comparison
{
    Run run;
    Advance counted;
    double leastError = 0;
    double mostError = 0;

    bool isWithin(double limit) const { return leastError >= -limit && mostError <= limit; }
    bool isBeyond(double limit) const { return leastError > limit || mostError < -limit; }
};

Comparison compare(const Run &run, Advance counted)
{
    constexpr double Percent = 100;
    constexpr double Step = 1; // the register is read in whole Wh
    const auto errorOf = [](double wattHours, double truth) { return Percent * (wattHours - truth) / truth; };
    const double least = errorOf(double(counted.least) - Step, run.wattHours + run.uncertainty);
    const double most = errorOf(double(counted.most) + Step, run.wattHours - run.uncertainty);
    return {run, std::move(counted), least, most};
}

std::optional<Comparison> bestComparison(const LoadPoint &point, const Reference &reference, const Numbers &numbers)
{
    const auto run = bestRun(point, reference, numbers);
    if (!run || run->wattHours <= run->uncertainty)
        return std::nullopt;
    auto counted = advanceBetween(numbers, run->from, run->until);
    return counted ? std::optional(compare(*run, std::move(*counted))) : std::nullopt;
}

std::string signedPercent(double error)
{
    return QString::asprintf("%+.1f %%", error).toStdString();
}

std::string wordsOf(const Comparison &comparison)
{
    const Run &run = comparison.run;
    return "from " + textOf(run.from) + " to " + textOf(run.until) + " the register counted "
        + std::to_string(comparison.counted.least) + " to " + std::to_string(comparison.counted.most)
        + " Wh, the reference "
        + QString::asprintf("%.1f Wh (uncertainty %.1f Wh)", run.wattHours, run.uncertainty).toStdString()
        + ": an error between " + signedPercent(comparison.leastError) + " and " + signedPercent(comparison.mostError);
}

/// ", within class B" of the best class that it surely meets.
std::string classOf(const Comparison &comparison, const LoadPoint &point)
{
    constexpr std::string_view Classes = "ABC";
    std::size_t best = 0;
    for (std::size_t index = 1; index < Classes.size(); ++index)
        best = comparison.isWithin(point.limits[index]) ? index : best;
    return std::string(", within class ") + Classes[best];
}

Finding judgeAt(const LoadPoint &point, const Reference &reference, const Numbers &numbers)
{
    if (reference.spans.empty())
        return {Verdict::Untestable, "there is no reference to compare the register with", {}};
    const auto comparison = bestComparison(point, reference, numbers);
    if (!comparison)
        return {Verdict::Untestable, "no such load was measured while the register was watched", {}};
    const double widest = point.limits.front();
    std::string reason = wordsOf(*comparison);
    std::vector<std::size_t> evidence = inOrder(comparison->counted.evidence);
    if (comparison->isBeyond(widest))
        return {Verdict::Wrong, reason + ", outside of class A", std::move(evidence)};
    if (comparison->isWithin(widest))
        return {Verdict::Supported, reason + classOf(*comparison, point), std::move(evidence)};
    return {Verdict::Untestable, reason + "; watch longer to be sure", std::move(evidence)};
}

} // namespace

std::vector<Judgement> judgeAccuracy(const Readout &readout, const Reference &reference)
{
    const Sayings &sayings = readout.ofMetering(se::metering::CurrentSummationDelivered);
    const auto absence = absenceOf(sayings, "active import register");
    const Numbers numbers = numbersOf(sayings);
    std::vector<Judgement> judgements;
    for (const LoadPoint &point : LoadPoints)
        judgements.push_back({std::string(point.id), "C-4", "EN 50470-3, 8.1",
                              "Energy is measured within class A " + std::string(point.name),
                              absence ? *absence : judgeAt(point, reference, numbers)});
    return judgements;
}

} // namespace meterglass::judge
