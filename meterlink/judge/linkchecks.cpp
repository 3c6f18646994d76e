#include "meterlink/judge/linkchecks.h"

#include "meterlink/judge/clockoffsets.h"
#include "meterlink/judge/series.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/samples.h"

#include <algorithm>

namespace meterglass::judge {

using namespace std::chrono_literals;
namespace metering = se::metering;

namespace {

constexpr std::chrono::seconds Pace = 10s;
/// Frames take their time on the air, the one more and the other less.
constexpr std::chrono::milliseconds Jitter = 500ms;

/// What a meter reports of its own: figures that change with use.
constexpr zcl::AttributeId Reported[] = {metering::InstantaneousDemand, metering::CurrentSummationDelivered,
                                         metering::CurrentDayConsumptionDelivered};

std::vector<const Saying *> reportsOf(const Sayings &sayings)
{
    std::vector<const Saying *> reports;
    for (const Saying &saying : sayings) {
        if (saying.isUnasked)
            reports.push_back(&saying);
    }
    return reports;
}

std::string secondsOf(core::UtcInstant::duration time)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(time).count()) + " ms";
}

} // namespace

Finding judgePushPace(const Readout &readout, const core::HomeZone & /*zone*/)
{
    Finding finding{Verdict::Untestable, "the meter reported nothing twice", {}};
    std::size_t gaps = 0;
    for (const zcl::AttributeId id : Reported) {
        const auto reports = reportsOf(readout.ofMetering(id));
        for (std::size_t second = 1; second < reports.size(); ++second) {
            const auto gap = reports[second]->at - reports[second - 1]->at;
            if (gap < Pace - Jitter)
                return {Verdict::Wrong,
                        "two reports of one attribute came " + secondsOf(gap) + " apart",
                        {reports[second - 1]->frame, reports[second]->frame}};
            ++gaps;
            finding.evidence.push_back(reports[second - 1]->frame);
            finding.evidence.push_back(reports[second]->frame);
        }
    }
    finding.evidence = inOrder(std::move(finding.evidence));
    if (gaps > 0) {
        finding.verdict = Verdict::Supported;
        finding.reason = std::to_string(gaps) + " reports came no sooner than 10 s after the one before";
    }
    return finding;
}

namespace {

/// A poll that showed another value than the poll before it, and by when that is to be reported.
struct Change
{
    const Saying *before = nullptr;
    const Saying *after = nullptr;

    core::UtcInstant reportedBy() const { return after->at + Pace + Jitter; }
    /// The meter said nothing else for as long again: what flickers may be over before it may be reported.
    bool isHeld(const Sayings &sayings) const
    {
        return std::none_of(sayings.begin(), sayings.end(), [this](const Saying &saying) {
            return saying.at > after->at && saying.at <= reportedBy() + Pace && saying.number() != after->number();
        });
    }
};

std::vector<Change> heldChangesIn(const Sayings &sayings)
{
    std::vector<Change> changes;
    const Saying *last = nullptr;
    for (const Saying &saying : sayings) {
        if (saying.isUnasked || !saying.number())
            continue;
        const Change change{last, &saying};
        if (last && last->number() != saying.number() && change.isHeld(sayings))
            changes.push_back(change);
        last = &saying;
    }
    return changes;
}

} // namespace

namespace {

/// How the changes of an attribute were reported, as far as the meter spoke afterwards.
struct PushRecord
{
    std::size_t reported = 0;
    std::size_t missed = 0;
    std::vector<std::size_t> evidence;

    /// A load that flickers between two polls may hide from a meter that is not at fault.
    bool isGood() const { return reported > 9 * missed; }
};

/// @param reports those of the sayings that nobody asked for
PushRecord recordOf(const Sayings &sayings, const std::vector<const Saying *> &reports)
{
    PushRecord record;
    for (const Change &change : heldChangesIn(sayings)) {
        const auto next = std::find_if(reports.begin(), reports.end(),
                                       [&change](const Saying *report) { return report->at > change.before->at; });
        const bool isInTime = next != reports.end() && (*next)->at <= change.reportedBy();
        const bool isNews = next == reports.begin() || (*std::prev(next))->number() != change.after->number();
        const auto later = std::find_if(sayings.begin(), sayings.end(),
                                        [&change](const Saying &each) { return each.at > change.reportedBy(); });
        if (!isInTime && (!isNews || later == sayings.end()))
            continue;
        append(record.evidence, std::vector{change.before->frame, change.after->frame});
        if (next != reports.begin())
            record.evidence.push_back((*std::prev(next))->frame);
        record.evidence.push_back(isInTime ? (*next)->frame : later->frame);
        ++(isInTime ? record.reported : record.missed);
    }
    return record;
}

} // namespace

Finding judgePushOnChange(const Readout &readout, const core::HomeZone & /*zone*/)
{
    const Sayings &sayings = readout.ofMetering(metering::InstantaneousDemand);
    if (const auto absence = absenceOf(sayings, "active power"))
        return *absence;
    PushRecord record = recordOf(sayings, reportsOf(sayings));
    if (record.reported + record.missed == 0)
        return {Verdict::Untestable, "active power did not change for long enough while it was watched", {}};
    return {record.isGood() ? Verdict::Supported : Verdict::Wrong,
            "of " + std::to_string(record.reported + record.missed) + " changes of active power "
                + std::to_string(record.reported) + " were reported within 10 s",
            inOrder(std::move(record.evidence))};
}

Finding judgeReadingChangesNothing(const Readout &readout, const core::HomeZone & /*zone*/)
{
    Finding finding{Verdict::Untestable, "nothing of the logs was read twice", {}};
    std::size_t again = 0;
    for (const std::uint16_t log : {se::ProfileSampleId, se::DailyConsumptionSampleId}) {
        for (const auto &[start, samples] : readout.log(log, std::uint8_t(se::SampleType::ConsumptionDelivered))) {
            for (std::size_t second = 1; second < samples.size(); ++second) {
                const std::vector<std::size_t> evidence{samples.front().frame, samples[second].frame};
                if (samples[second].amount != samples.front().amount)
                    return {Verdict::Wrong,
                            "the amount from " + textOf(start) + " was " + std::to_string(samples.front().amount)
                                + " Wh when it was first read, and then " + std::to_string(samples[second].amount)
                                + " Wh",
                            evidence};
                again += samples[second].amount > 0 ? 1U : 0U;
                append(finding.evidence, evidence);
            }
        }
    }
    finding.evidence = inOrder(std::move(finding.evidence));
    if (again > 0) {
        finding.verdict = Verdict::Supported;
        finding.reason = std::to_string(again) + " amounts of the logs were the same when they were read again";
    }
    return finding;
}

namespace {

Finding judgeTrespasses(const Readout &readout, bool areWrites, const std::string &what)
{
    Finding finding{Verdict::Untestable, "the meter answered no such request", {}};
    for (const Trespass &trespass : readout.trespasses()) {
        if (trespass.isWrite != areWrites || !trespass.answer)
            continue;
        if (trespass.isGranted)
            return {Verdict::Wrong, what + " was granted", {trespass.request, *trespass.answer}};
        finding.verdict = Verdict::Supported;
        finding.reason = what + " was refused";
        append(finding.evidence, std::vector{trespass.request, *trespass.answer});
    }
    finding.evidence = inOrder(std::move(finding.evidence));
    return finding;
}

} // namespace

Finding judgeUnsecuredReads(const Readout &readout, const core::HomeZone & /*zone*/)
{
    return judgeTrespasses(readout, false, "a read without a link key");
}

Finding judgeWrites(const Readout &readout, const core::HomeZone & /*zone*/)
{
    return judgeTrespasses(readout, true, "a write");
}

Finding judgeClock(const Readout &readout, const core::HomeZone & /*zone*/)
{
    const Sayings &sayings = readout.of(se::cluster::Time, se::time::Time);
    if (const auto absence = absenceOf(sayings, "time"))
        return *absence;
    const std::vector<ClockOffset> offsets = clockOffsets(readout);
    if (offsets.empty())
        return {Verdict::Wrong, "the meter's clock is not set", {sayings.front().frame}};
    std::chrono::seconds farthest{0};
    Finding finding{Verdict::Supported, {}, {}};
    for (const ClockOffset &offset : offsets) {
        if (std::chrono::abs(offset.ahead) > Pace)
            return {Verdict::Wrong,
                    "the meter's clock is " + std::to_string(offset.ahead.count()) + " s from the examiner's",
                    {offset.frame}};
        farthest = std::max(farthest, std::chrono::abs(offset.ahead));
        finding.evidence.push_back(offset.frame);
    }
    finding.reason = "the meter's clock was at most " + std::to_string(farthest.count()) + " s from the examiner's";
    finding.evidence = inOrder(std::move(finding.evidence));
    return finding;
}

} // namespace meterglass::judge
