#include "app/defaulthome.h"
#include "app/verify/examination.h"
#include "meterlink/judge/judgement.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/samples.h"
#include "tests/meterlink/judge/tampering.h"

#include <QTest>

#include <random>

using namespace meterglass;
using namespace meterglass::test;
using namespace std::chrono_literals;
using judge::Transcript;
using judge::Verdict;

namespace {

namespace cluster = se::cluster;
namespace metering = se::metering;

using Fault = Transcript (*)(Transcript transcript);

/// The midnight after the clocks went forward on Sunday 29 March 2026: a day of 46 half hours and a week end with it,
/// and local midnight is not that of UTC.
core::UtcSecond midnight()
{
    return std::chrono::sys_days(std::chrono::year(2026) / 3 / 29) + 23h;
}

Transcript examine()
{
    const core::HomeZone zone;
    auto examination =
        app::Examination::overMidnight(app::defaultHome(midnight() - app::Examination::Before, zone), midnight());
    examination.run();
    return examination.transcript();
}

const Transcript &goodTranscript()
{
    static const Transcript good = examine();
    return good;
}

Transcript withMetering(Transcript transcript, zcl::AttributeId id, const ChangeNumber &change)
{
    return withNumbers(std::move(transcript), cluster::Metering, id, change);
}

/// What the meter said of an attribute last before a moment.
std::int64_t lastNumber(const Transcript &transcript, zcl::AttributeId id, core::UtcInstant before)
{
    const judge::Readout readout(transcript);
    std::int64_t number = 0;
    for (const judge::Saying &saying : readout.ofMetering(id)) {
        if (saying.at < before)
            number = saying.number().value_or(number);
    }
    return number;
}

Transcript swapTiers(Transcript transcript)
{
    constexpr zcl::AttributeId Second{0x0102};
    return withRecords(std::move(transcript), [](zcl::ReadRecord record, const AttributeAt &where) {
        if (where.cluster == cluster::Metering && record.id == metering::CurrentTier1SummationDelivered)
            record.id = Second;
        else if (where.cluster == cluster::Metering && record.id == Second)
            record.id = metering::CurrentTier1SummationDelivered;
        return std::optional(record);
    });
}

Transcript costAtATenthMore(Transcript transcript)
{
    return withNumbers(std::move(transcript), cluster::Prepayment, se::prepayment::CurrentDayCostConsumptionDelivered,
                       [](std::int64_t cost, core::UtcInstant) { return cost * 11 / 10; });
}

Transcript costStandsStill(Transcript transcript)
{
    return withNumbers(std::move(transcript), cluster::Prepayment, se::prepayment::CurrentDayCostConsumptionDelivered,
                       [](std::int64_t, core::UtcInstant) { return 187'049; });
}

/// What the transcript's half hours have, by when they begin.
std::map<core::UtcSecond, std::uint32_t> halfHoursOf(const Transcript &transcript)
{
    std::map<core::UtcSecond, std::uint32_t> amounts;
    withSamples(transcript, se::ProfileSampleId, [&amounts](std::uint32_t amount, core::UtcSecond start, int) {
        amounts[start] = amount;
        return amount;
    });
    return amounts;
}

Transcript halfHoursInAnotherOrder(Transcript transcript)
{
    const auto amounts = halfHoursOf(transcript);
    return withSamples(std::move(transcript), se::ProfileSampleId,
                       [&amounts](std::uint32_t amount, core::UtcSecond start, int) {
                           const auto before = amounts.find(start - 30min);
                           return before == amounts.end() ? amount : before->second;
                       });
}

Transcript watchedHalfHourIsOneMore(Transcript transcript)
{
    return withSamples(std::move(transcript), se::ProfileSampleId,
                       [](std::uint32_t amount, core::UtcSecond start, int) {
                           return start == midnight() - 30min ? amount * 2 + 40 : amount;
                       });
}

Transcript oneHalfHourOfLongAgoIsOneMore(Transcript transcript)
{
    return withSamples(std::move(transcript), se::ProfileSampleId,
                       [](std::uint32_t amount, core::UtcSecond start, int) {
                           return start == midnight() - std::chrono::days(100) ? amount + 1 : amount;
                       });
}

Transcript reportsTwiceAsOften(Transcript transcript)
{
    Transcript doubled;
    for (const capture::CapturedFrame &captured : transcript) {
        doubled.push_back(captured);
        if (!isGlobal(captured, zcl::GlobalCommand::ReportAttributes))
            continue;
        doubled.push_back(captured);
        doubled.back().at += 5s;
    }
    std::stable_sort(doubled.begin(), doubled.end(),
                     [](const auto &first, const auto &second) { return first.at < second.at; });
    return doubled;
}

Transcript reportsNothing(Transcript transcript)
{
    return without(std::move(transcript), [](const capture::CapturedFrame &captured) {
        return isGlobal(captured, zcl::GlobalCommand::ReportAttributes);
    });
}

/// Answers every refused read of a register with a value.
Transcript grantsReads(Transcript transcript)
{
    for (capture::CapturedFrame &captured : transcript) {
        if (captured.frame.security == han::Security::LinkKey || captured.frame.cluster != cluster::Metering
            || !isGlobal(captured, zcl::GlobalCommand::DefaultResponse))
            continue;
        zcl::Header header = zcl::decodeFrame(captured.frame.payload)->header;
        header.command = std::uint8_t(zcl::GlobalCommand::ReadAttributesResponse);
        const zcl::ReadAttributesResponse response{{{metering::CurrentSummationDelivered, zcl::Status::Success,
                                                     zcl::Value::ofUnsigned(zcl::DataType::Uint48, 5)}}};
        captured.frame.payload = zcl::encodeFrame(header, zcl::encode(response));
    }
    return transcript;
}

/// The answers to the last requests of the examiner are changed to those of a meter that takes any write.
Transcript grantsWrites(Transcript transcript)
{
    std::map<std::uint8_t, bool> writes;
    for (capture::CapturedFrame &captured : transcript) {
        zcl::Header header = zcl::decodeFrame(captured.frame.payload)->header;
        if (captured.direction == capture::CapturedFrame::Direction::Sent) {
            writes[header.sequence] = isGlobal(captured, zcl::GlobalCommand::WriteAttributes);
        } else if (writes[header.sequence] && isGlobal(captured, zcl::GlobalCommand::DefaultResponse)) {
            header.command = std::uint8_t(zcl::GlobalCommand::WriteAttributesResponse);
            captured.frame.payload = zcl::encodeFrame(header, zcl::Bytes{0});
        }
    }
    return transcript;
}

Transcript dayEndsAtUtcMidnight(Transcript transcript)
{
    const std::int64_t before = lastNumber(transcript, metering::CurrentDayConsumptionDelivered, midnight());
    return withMetering(
        std::move(transcript), metering::CurrentDayConsumptionDelivered,
        [before](std::int64_t today, core::UtcInstant at) { return at >= midnight() ? before + today : today; });
}

/// The log's days are those of UTC: an hour late in summer.
Transcript dailyLogIsOfUtc(Transcript transcript)
{
    const auto amounts = halfHoursOf(transcript);
    return withSamples(std::move(transcript), se::DailyConsumptionSampleId,
                       [&amounts](std::uint32_t amount, core::UtcSecond day, int) {
                           std::uint32_t sum = 0;
                           for (auto half = amounts.find(day);
                                half != amounts.end() && half->first < day + std::chrono::days(1); ++half)
                               sum += half->second;
                           return amounts.contains(day) ? sum : amount;
                       });
}

Transcript registerFalls(Transcript transcript)
{
    return withMetering(
        std::move(transcript), metering::CurrentSummationDelivered,
        [](std::int64_t number, core::UtcInstant at) { return at > midnight() + 20min ? number - 1000 : number; });
}

Transcript registerCountsHalf(Transcript transcript)
{
    return withMetering(std::move(transcript), metering::CurrentSummationDelivered,
                        [](std::int64_t number, core::UtcInstant) { return number / 2; });
}

Transcript yesterdayIsOneMore(Transcript transcript)
{
    return withMetering(std::move(transcript), metering::PreviousDayConsumptionDelivered,
                        [](std::int64_t number, core::UtcInstant) { return number + 1; });
}

Transcript lastWeekIsOneLess(Transcript transcript)
{
    return withMetering(std::move(transcript), metering::PreviousWeekConsumptionDelivered,
                        [](std::int64_t number, core::UtcInstant) { return number - 1; });
}

Transcript lastMonthIsOneMore(Transcript transcript)
{
    return withMetering(std::move(transcript), metering::PreviousMonthConsumptionDelivered,
                        [](std::int64_t number, core::UtcInstant) { return number + 1; });
}

Transcript clockIsFast(Transcript transcript)
{
    return withNumbers(std::move(transcript), cluster::Time, se::time::Time,
                       [](std::int64_t time, core::UtcInstant) { return time + 12; });
}

Transcript powerIsUnsigned(Transcript transcript)
{
    return withRecords(std::move(transcript), [](zcl::ReadRecord record, const AttributeAt &where) {
        if (where.cluster == cluster::Metering && record.id == metering::InstantaneousDemand && record.value)
            record.value = zcl::Value::ofUnsigned(zcl::DataType::Uint24, 5);
        return std::optional(record);
    });
}

Transcript hasNoExport(Transcript transcript)
{
    return withRecords(std::move(transcript), [](zcl::ReadRecord record, const AttributeAt &where) {
        if (where.cluster == cluster::Metering && record.id == metering::CurrentSummationReceived)
            record = {record.id, zcl::Status::UnsupportedAttribute, std::nullopt};
        return std::optional(record);
    });
}

Transcript supplyIsNeverKnown(Transcript transcript)
{
    return withRecords(std::move(transcript), [](zcl::ReadRecord record, const AttributeAt &where) {
        if (where.cluster == cluster::Metering && record.id == metering::SupplyStatus && record.value)
            record.value = zcl::Value::invalid(record.value->type());
        return std::optional(record);
    });
}

Transcript readingChangesTheLog(Transcript transcript)
{
    return withSamples(
        std::move(transcript), se::ProfileSampleId,
        [](std::uint32_t amount, core::UtcSecond, int timesBefore) { return amount + std::uint32_t(timesBefore); });
}

/// The log's entries in each answer change places: first the oldest, as the meter wrote them.
Transcript eventsOldestFirst(Transcript transcript)
{
    return withEvents(std::move(transcript),
                      [](std::vector<se::LoggedEvent> &events) { std::reverse(events.begin(), events.end()); });
}

/// The meter has forgotten what is older than 12 months.
Transcript forgetsAMonth(Transcript transcript)
{
    return withSamples(std::move(transcript), se::ProfileSampleId,
                       [](std::uint32_t amount, core::UtcSecond start, int) {
                           return start < midnight() - std::chrono::days(365) ? se::NoSample : amount;
                       });
}

/// A meter that answers success and zeros to everything.
Transcript zeros(Transcript transcript)
{
    transcript =
        withSamples(std::move(transcript), se::ProfileSampleId, [](std::uint32_t, core::UtcSecond, int) { return 0U; });
    transcript = withSamples(std::move(transcript), se::DailyConsumptionSampleId,
                             [](std::uint32_t, core::UtcSecond, int) { return 0U; });
    transcript = withRecords(std::move(transcript), [](zcl::ReadRecord record, const AttributeAt &) {
        if (record.value) {
            const auto size = record.value->view().raw.size();
            record.value = zcl::Value(record.value->type(), zcl::Bytes(size));
        }
        return std::optional(record);
    });
    transcript = withEvents(std::move(transcript), [](std::vector<se::LoggedEvent> &events) {
        for (se::LoggedEvent &event : events)
            event.eventTime = 0;
    });
    return reportsNothing(grantsWrites(grantsReads(std::move(transcript))));
}

Verdict verdictOf(const Transcript &transcript, const QString &check)
{
    for (const judge::Judgement &judgement : judge::judge(transcript, core::HomeZone())) {
        if (QString::fromStdString(judgement.check) == check)
            return judgement.finding.verdict;
    }
    qFatal("there is no check %s", qPrintable(check));
}

QByteArray say(const judge::Judgement &judgement)
{
    return QByteArray::fromStdString(judgement.check + ": " + judgement.finding.reason);
}

} // namespace

/// Faults that are planted into what a good meter said, one at a time.
class PlantedFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodMeterIsFoundGood()
    {
        int supported = 0;
        for (const judge::Judgement &judgement : judge::judge(goodTranscript(), core::HomeZone())) {
            QVERIFY2(judgement.finding.verdict == Verdict::Supported, say(judgement));
            ++supported;
        }
        QVERIFY(supported > 40);
    }

    void isFound_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *name, Fault fault, const char *check) {
            QTest::newRow(name) << fault << QString::fromLatin1(check);
        };
        row("swapped tier registers", swapTiers, "tier-registers");
        row("cost at the wrong price", costAtATenthMore, "cost-of-today");
        row("cost that stands still", costStandsStill, "cost-of-today");
        row("half hours out of order", halfHoursInAnotherOrder, "half-hours");
        row("a half hour too large", watchedHalfHourIsOneMore, "half-hours");
        row("1 Wh more in one half hour of long ago", oneHalfHourOfLongAgoIsOneMore, "daily-log");
        row("a report every 5 s", reportsTwiceAsOften, "push-pace");
        row("no reports", reportsNothing, "push-on-change");
        row("a read without a link key granted", grantsReads, "unsecured-reads");
        row("a write granted", grantsWrites, "writes");
        row("a day that ends at UTC midnight", dayEndsAtUtcMidnight, "midnight");
        row("a daily log of UTC days", dailyLogIsOfUtc, "daily-log");
        row("a register that falls", registerFalls, "register-rises");
        row("a register that counts half", registerCountsHalf, "half-hours");
        row("yesterday 1 Wh more", yesterdayIsOneMore, "previous-days");
        row("last week 1 Wh less", lastWeekIsOneLess, "previous-weeks");
        row("last month 1 Wh more", lastMonthIsOneMore, "previous-months");
        row("a clock 12 s fast", clockIsFast, "clock");
        row("a wrong type", powerIsUnsigned, "item-InstantaneousDemand");
        row("an item that is never known", supplyIsNeverKnown, "item-SupplyStatus");
        row("an event log out of order", eventsOldestFirst, "event-order");
        row("half hours of 12 months only", forgetsAMonth, "profile-length");
        row("a log that reading changes", readingChangesTheLog, "reading");
    }
    void isFound()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, check);
        QVERIFY(verdictOf(fault(goodTranscript()), check) == Verdict::Wrong);
    }

    void missingItemIsMissing()
    {
        QVERIFY(verdictOf(hasNoExport(goodTranscript()), QStringLiteral("item-CurrentSummationReceived"))
                == Verdict::Missing);
    }

    /// One sample of the logs 1 Wh off, wherever it is.
    void smallestErrorIsFoundAnywhere()
    {
        std::mt19937 random(7);
        for (int seed = 0; seed < 20; ++seed) {
            const auto day = midnight() - std::chrono::days(2 + random() % 300);
            const auto wrong = withSamples(
                goodTranscript(), se::ProfileSampleId,
                [day](std::uint32_t amount, core::UtcSecond start, int) { return start == day ? amount + 1 : amount; });
            QVERIFY(verdictOf(wrong, QStringLiteral("daily-log")) == Verdict::Wrong);
        }
    }

    void everyVerdictComesAgainFromItsEvidence()
    {
        for (const Fault fault :
             {Fault([](Transcript same) { return same; }), swapTiers, costAtATenthMore, halfHoursInAnotherOrder,
              reportsTwiceAsOften, reportsNothing, grantsReads, grantsWrites, dayEndsAtUtcMidnight, dailyLogIsOfUtc,
              registerFalls, eventsOldestFirst, forgetsAMonth}) {
            const Transcript transcript = fault(goodTranscript());
            for (const judge::Judgement &judgement : judge::judge(transcript, core::HomeZone())) {
                if (judgement.finding.verdict != Verdict::Supported && judgement.finding.verdict != Verdict::Wrong)
                    continue;
                const Transcript evidence = judge::evidenceOf(judgement, transcript);
                QVERIFY2(!evidence.empty(), say(judgement));
                QVERIFY2(verdictOf(evidence, QString::fromStdString(judgement.check)) == judgement.finding.verdict,
                         say(judgement));
            }
        }
    }

    void zerosProveNothing()
    {
        const Transcript transcript = zeros(goodTranscript());
        for (const judge::Judgement &judgement : judge::judge(transcript, core::HomeZone())) {
            const bool isItem = judgement.check.rfind("item-", 0) == 0;
            QVERIFY2(isItem || judgement.finding.verdict != Verdict::Supported, say(judgement));
        }
    }

    void silenceIsMissingOrUntestable()
    {
        const Transcript silent = without(goodTranscript(), [](const capture::CapturedFrame &) { return true; });
        QVERIFY(!silent.empty());
        for (const judge::Judgement &judgement : judge::judge(silent, core::HomeZone()))
            QVERIFY2(judgement.finding.verdict == Verdict::Missing || judgement.finding.verdict == Verdict::Untestable,
                     say(judgement));
    }
};

QTEST_GUILESS_MAIN(PlantedFaultsTest)
#include "plantedfaultstest.moc"
