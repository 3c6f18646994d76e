#include "meterlink/client/samplereader.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::MeterSnapshot;
using client::SampleReader;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6);
constexpr std::uint32_t StartOnZigBee = 820'972'800;

/// Refuses whatever is asked until nothing is. @return how many questions that took
int refuseAll(SampleReader &reader, const MeterSnapshot &snapshot, core::UtcInstant now)
{
    int questions = 0;
    while (const auto asked = reader.next(snapshot, now)) {
        reader.answered(*asked, true, snapshot, now);
        ++questions;
    }
    return questions;
}

} // namespace

/// Which page of samples is asked for when.
class SampleReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheOldestHalfHours()
    {
        const auto asked = SampleReader().next(MeterSnapshot(), Start);
        QVERIFY(asked && asked->sampleId == 0 && asked->sampleType == 0 && asked->earliestSampleTime == 0);
        QCOMPARE(int(asked->numberOfSamples), 19);
    }

    void asksForFourChannelsAndTheDaysOnce()
    {
        SampleReader reader;
        QCOMPARE(refuseAll(reader, MeterSnapshot(), Start), 5);
        QVERIFY(!reader.next(MeterSnapshot(), Start + 10h));
        reader.readAgain();
        QCOMPARE(refuseAll(reader, MeterSnapshot(), Start + 10h), 5);
        reader.readDaysAgain();
        const auto asked = reader.next(MeterSnapshot(), Start + 10h);
        QVERIFY(asked && asked->sampleId == 1);
    }

    void goesOnWhereAPageEndsAndWaitsForTheNextHalfHour()
    {
        SampleReader reader;
        MeterSnapshot snapshot;
        refuseAll(reader, snapshot, Start);
        snapshot.importProfile.quality = client::Quality::Live;
        snapshot.importProfile.value.put(Start, std::vector<std::uint32_t>{1, 2});
        const auto now = Start + 1h + 2min;
        QVERIFY(!reader.next(snapshot, now));
        const auto asked = reader.next(snapshot, Start + 1h + 30min);
        QVERIFY(asked && asked->sampleType == 0);
        QCOMPARE(asked->earliestSampleTime, StartOnZigBee + 3600);
        // Not there yet: the meter's clock is behind. It is asked again, but not at once.
        reader.answered(*asked, true, snapshot, Start + 1h + 30min);
        QVERIFY(!reader.next(snapshot, Start + 1h + 30min + 59s));
        QVERIFY(reader.next(snapshot, Start + 1h + 31min));
    }

    void doesNotWaitBeyondTheEndOfAHalfHour()
    {
        SampleReader reader;
        MeterSnapshot snapshot;
        refuseAll(reader, snapshot, Start);
        snapshot.importProfile.quality = client::Quality::Live;
        snapshot.importProfile.value.put(Start, std::vector<std::uint32_t>{1});
        reader.readAgain();
        refuseAll(reader, snapshot, Start + 1h - 5s);
        QVERIFY(!reader.next(snapshot, Start + 1h - 1ms));
        const auto asked = reader.next(snapshot, Start + 1h);
        QVERIFY(asked && asked->earliestSampleTime == StartOnZigBee + 1800);
    }

    void waitsForTheFirstHalfHour()
    {
        SampleReader reader;
        MeterSnapshot snapshot;
        snapshot.importProfile.quality = client::Quality::Live;
        refuseAll(reader, snapshot, Start + 7min);
        QVERIFY(!reader.next(snapshot, Start + 30min - 1ms));
        const auto asked = reader.next(snapshot, Start + 30min);
        QVERIFY(asked && asked->sampleType == 0 && asked->earliestSampleTime == 0);
    }

    void asksForTheDayAfterTheLast()
    {
        SampleReader reader;
        MeterSnapshot snapshot;
        refuseAll(reader, snapshot, Start);
        snapshot.dailyConsumption.value[core::LocalDay(Start.time_since_epoch() / 24h * std::chrono::days(1))] = {};
        reader.readDaysAgain();
        const auto asked = reader.next(snapshot, Start + 25h);
        QVERIFY(asked && asked->sampleId == 1);
        QVERIFY(asked->earliestSampleTime > StartOnZigBee && asked->earliestSampleTime <= StartOnZigBee + 23 * 3600);
    }

    void doesNotTurnInCirclesOnAnAnswerThatBringsNothing()
    {
        SampleReader reader;
        const MeterSnapshot snapshot;
        const auto asked = reader.next(snapshot, Start);
        reader.answered(*asked, false, snapshot, Start);
        const auto next = reader.next(snapshot, Start);
        QVERIFY(next && !(*next == *asked));
    }
};

QTEST_APPLESS_MAIN(SampleReaderTest)
#include "samplereadertest.moc"
