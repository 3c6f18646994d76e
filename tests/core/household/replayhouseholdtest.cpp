#include "core/household/replayhousehold.h"

#include <QFile>
#include <QTest>

#include <map>
#include <random>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

const QString ShippedLoad = QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv");

/// The shipped recording read by a parser of the test's own: load by second.
std::map<qint64, qint64> naiveRecording()
{
    QFile file(ShippedLoad);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording");
    std::map<qint64, qint64> loads;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList columns = file.readLine().trimmed().split(',');
        loads[columns[0].toLongLong()] = columns[1].toLongLong();
    }
    return loads;
}

/// Local seconds since 1970 by the rule of 2026, whose clocks change on 29 March and on 25 October at 01:00 UTC.
qint64 localOf2026(sys_seconds utc)
{
    const bool isSummer = utc >= sys_days(2026y / 3 / 29) + 1h && utc < sys_days(2026y / 10 / 25) + 1h;
    return utc.time_since_epoch().count() + (isSummer ? 3600 : 0);
}

/// The second of the recording that stands for a moment of 2026: Friday 12 April 2013 20:15:25 to Wednesday 17 April
/// 10:00:38, British Summer Time. Thursday is Tuesday again, and so are the rest of Wednesday and of Friday.
qint64 recordedSecond(sys_seconds utc)
{
    const qint64 local = localOf2026(utc);
    const qint64 timeOfDay = local % 86400;
    const qint64 weekday = (local / 86400 + 3) % 7; // 1 January 1970 was a Thursday; Monday is 0
    constexpr qint64 FridayEvening = 20 * 3600 + 15 * 60 + 25;
    constexpr qint64 WednesdayMorning = 10 * 3600 + 38;
    int day = 16;
    if (weekday == 0)
        day = 15;
    else if (weekday == 2 && timeOfDay < WednesdayMorning)
        day = 17;
    else if (weekday == 4 && timeOfDay >= FridayEvening)
        day = 12;
    else if (weekday == 5)
        day = 13;
    else if (weekday == 6)
        day = 14;
    return sys_seconds(sys_days(2013y / 4 / day)).time_since_epoch().count() + timeOfDay - 3600;
}

} // namespace

class ReplayHouseholdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto trace = RecordedTrace::fromFile(ShippedLoad);
        QVERIFY(trace);
        m_household = std::make_unique<ReplayHousehold>(std::move(trace).value(), HomeZone());
        m_recording = naiveRecording();
    }

    void playsTheRecordingAtItsWeekdayAndTime_data()
    {
        QTest::addColumn<sys_seconds>("from");
        QTest::addColumn<int>("dayCount");
        QTest::newRow("two weeks of winter") << sys_seconds(sys_days(2026y / 1 / 5)) << 14;
        QTest::newRow("a week of summer") << sys_seconds(sys_days(2026y / 7 / 6)) << 7;
        QTest::newRow("the days around the clocks going forward") << sys_seconds(sys_days(2026y / 3 / 27)) << 4;
        QTest::newRow("the days around the clocks going back") << sys_seconds(sys_days(2026y / 10 / 23)) << 4;
    }
    void playsTheRecordingAtItsWeekdayAndTime()
    {
        QFETCH(sys_seconds, from);
        QFETCH(int, dayCount);
        std::vector<LoadSegment> segments(400'000);
        segments.resize(m_household->play(from, from + days(dayCount), segments));
        QVERIFY(segments.back().until == from + days(dayCount));
        for (const LoadSegment &segment : segments) {
            for (const sys_seconds at : {segment.from, segment.until - seconds(1)}) {
                if (segment.load != naiveLoad(at))
                    QFAIL(qPrintable(QStringLiteral("at %1").arg(at.time_since_epoch().count())));
            }
        }
    }

    void playsAtKeyMoments_data()
    {
        QTest::addColumn<sys_seconds>("at");
        QTest::addColumn<sys_seconds>("recorded");
        const auto row = [](const char *sentence, sys_seconds at, sys_seconds recorded) {
            QTest::newRow(sentence) << at << recorded;
        };
        const auto april = [](int day, seconds localTime) { return sys_days(2013y / 4 / day) + localTime - 1h; };
        row("Tuesday in winter", sys_days(2026y / 1 / 6) + 8h, april(16, 8h));
        row("Tuesday in summer", sys_days(2026y / 7 / 7) + 7h, april(16, 8h));
        row("Thursday is Tuesday's", sys_days(2026y / 1 / 8) + 8h, april(16, 8h));
        row("Friday until the recording began", sys_days(2026y / 1 / 9) + 20h + 15min + 24s,
            april(16, 20h + 15min + 24s));
        row("Friday from where it began", sys_days(2026y / 1 / 9) + 20h + 15min + 25s, april(12, 20h + 15min + 25s));
        row("Wednesday until the recording ended", sys_days(2026y / 1 / 7) + 10h + 37s, april(17, 10h + 37s));
        row("Wednesday after it ended", sys_days(2026y / 1 / 7) + 10h + 38s, april(16, 10h + 38s));
        row("before the clocks go forward", sys_days(2026y / 3 / 29) + 59min + 59s, april(14, 59min + 59s));
        row("after the clocks went forward", sys_days(2026y / 3 / 29) + 1h, april(14, 2h));
        row("the repeated hour, first", sys_days(2026y / 10 / 25) + 30min, april(14, 1h + 30min));
        row("the repeated hour, again", sys_days(2026y / 10 / 25) + 1h + 30min, april(14, 1h + 30min));
        row("after the repeated hour", sys_days(2026y / 10 / 25) + 2h, april(14, 2h));
    }
    void playsAtKeyMoments()
    {
        QFETCH(sys_seconds, at);
        QFETCH(sys_seconds, recorded);
        QCOMPARE(recordedSecond(at), qint64(recorded.time_since_epoch().count())); // the test's own rule, too
        std::array<LoadSegment, 1> segment;
        QCOMPARE(m_household->play(at, at + 1s, segment), 1U);
        QVERIFY(segment.front().load == loadOf(recorded.time_since_epoch().count()));
    }

    void playsWithoutGapsOrOverruns_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void playsWithoutGapsOrOverruns()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const sys_seconds from = sys_days(2026y / 3 / 27) + seconds(random() % (3 * 86400));
        const sys_seconds until = from + seconds(1 + random() % 86400);
        std::vector<LoadSegment> whole(20'000);
        whole.resize(m_household->play(from, until, whole));
        sys_seconds now = from;
        for (const LoadSegment &segment : whole) {
            QVERIFY(segment.from == now);
            QVERIFY(segment.until > now && segment.until <= until);
            now = segment.until;
        }
        QVERIFY(now == until);

        std::vector<LoadSegment> pieces;
        for (now = from; now < until; now = pieces.back().until) {
            std::vector<LoadSegment> out(1 + random() % 5);
            const std::size_t count = m_household->play(now, until, out);
            QVERIFY(count >= 1);
            pieces.insert(pieces.end(), out.begin(), out.begin() + static_cast<std::ptrdiff_t>(count));
        }
        QVERIFY(pieces == whole);
    }

    void playsNothingWhereNothingIsAsked()
    {
        std::array<LoadSegment, 4> segments;
        const sys_seconds at = sys_days(2026y / 1 / 6);
        QCOMPARE(m_household->play(at, at, segments), 0U);
        QCOMPARE(m_household->play(at, at - 1s, segments), 0U);
        QCOMPARE(m_household->play(at, at + 1h, {}), 0U);
    }

    void doesNotKnowTheLoadInAHole()
    {
        const sys_seconds begin = sys_days(2013y / 1 / 7);
        const ReplayHousehold household(
            RecordedTrace(
                {{begin, Power(1)}, {begin + 60s, Power(2)}, {begin + 121s, Power(3)}, {begin + 127s, Power(4)}}),
            HomeZone());
        std::array<LoadSegment, 8> segments;
        const std::size_t count = household.play(begin, begin + 133s, segments);
        QCOMPARE(count, 4U);
        QVERIFY(segments[0] == (LoadSegment{begin, begin + 60s, Power(1)}));
        QVERIFY(segments[1] == (LoadSegment{begin + 60s, begin + 121s, std::nullopt}));
        QVERIFY(segments[2] == (LoadSegment{begin + 121s, begin + 127s, Power(3)}));
        QVERIFY(segments[3] == (LoadSegment{begin + 127s, begin + 133s, Power(4)}));
    }

private:
    /// By the test's own reading of the file: a sample holds until the next, unless that is more than 60 s away.
    std::optional<Power> loadOf(qint64 second) const
    {
        const auto next = m_recording.upper_bound(second);
        const auto sample = std::prev(next);
        if (next != m_recording.end() && next->first - sample->first > 60)
            return std::nullopt;
        return Power(sample->second);
    }
    std::optional<Power> naiveLoad(sys_seconds at) const { return loadOf(recordedSecond(at)); }

    std::unique_ptr<ReplayHousehold> m_household;
    std::map<qint64, qint64> m_recording;
};

QTEST_APPLESS_MAIN(ReplayHouseholdTest)
#include "replayhouseholdtest.moc"
