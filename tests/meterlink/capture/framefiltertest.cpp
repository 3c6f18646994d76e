#include "meterlink/capture/framefilter.h"

#include "meterlink/capture/filterrun.h"
#include "tests/meterlink/capture/frametraffic.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <functional>

using namespace meterglass;
using namespace meterglass::capture;
using Traffic = test::FrameTraffic;

namespace {

/// Rows 1 to 8, local times 12:30:00 and on (the clocks are an hour ahead).
void fill(FrameLog &log)
{
    log.append(Traffic::asked(0, "00 11 00 0004 0000"));                      // 1: reads demand and summation
    log.append(Traffic::answered(250, "18 11 01 0004 00 2a af0100 0000 86")); // 2: 431, and unsupported
    log.append(Traffic::answered(1'000, "18 21 0a 0004 2a af0100"));          // 3: report of demand
    log.append(Traffic::answered(60'000, "18 22 0a 0004 2a b00100"));         // 4: the next
    log.append(Traffic::frame(61'000, 0x3333, 0, "18 23 0a 0004 20 03", 0x0000, han::Security::NetworkKey)); // 5: Basic
    log.append(Traffic::asked(62'000, "01 05 00 00", 0x0700));      // 6: GetCurrentPrice
    log.append(Traffic::asked(63'000, "05 5a10 06 00 04", 0x0700)); // 7: a manufacturer's command
    log.append(SealedFrame{CapturedFrame::Direction::Received,
                           FrameRow::Time(std::chrono::seconds(Traffic::StartSecond + 64)), 0x4444, 0,
                           test::hex("6188 0004")}); // 8
}

QList<int> found(const FrameLog &log, const char *text)
{
    const auto filter = FrameFilter::parse(text);
    if (!filter)
        return {-1 - int(filter.error().offset)};
    QList<int> rows;
    for (std::size_t index = 0; index < log.size(); ++index) {
        if (filter->matches(log, index))
            rows += int(index) + 1;
    }
    return rows;
}

using Rows = QList<int>;

/// One condition as text, and what it means to whoever reads the frame by hand.
struct Naive
{
    const char *text;
    bool (*matches)(const han::ApsFrame &frame);
};
const Naive Conditions[] = {
    {"cluster == Metering", [](const han::ApsFrame &frame) { return frame.cluster == zcl::ClusterId(0x0702); }},
    {"from == 0x1a2b", [](const han::ApsFrame &frame) { return frame.source.node == 0x1A2B; }},
    {"node != 0", [](const han::ApsFrame &frame) { return frame.source.node != 0 && frame.destination.node != 0; }},
    {"command == ReportAttributes", [](const han::ApsFrame &frame) { return frame.payload[2] == 0x0A; }},
    {"length >= 10", [](const han::ApsFrame &frame) { return frame.payload.size() >= 10; }},
    {"security < link", [](const han::ApsFrame &frame) { return frame.security != han::Security::LinkKey; }},
    {"attribute == InstantaneousDemand",
     [](const han::ApsFrame &frame) {
         return frame.cluster == zcl::ClusterId(0x0702) && frame.payload[3] == 0 && frame.payload[4] == 4;
     }},
    {"sequence < 0x20", [](const han::ApsFrame &frame) { return frame.payload[1] < 0x20; }},
};

/// A filter's text with its meaning.
struct Composed
{
    std::string text;
    std::function<bool(const han::ApsFrame &)> matches;
};

Composed composed(test::SeededRandom &random, int conditions)
{
    if (conditions == 1) {
        const Naive &naive = Conditions[random.between<std::size_t>(0, std::size(Conditions) - 1)];
        return {naive.text, naive.matches};
    }
    const int leftCount = random.between(1, conditions - 1);
    const Composed left = composed(random, leftCount);
    const Composed right = composed(random, conditions - leftCount);
    switch (random.between(0, 3)) {
    case 0:
        return {"(" + left.text + ") and (" + right.text + ")",
                [=](const han::ApsFrame &frame) { return left.matches(frame) && right.matches(frame); }};
    case 1:
        return {"(" + left.text + ") or (" + right.text + ")",
                [=](const han::ApsFrame &frame) { return left.matches(frame) || right.matches(frame); }};
    case 2:
        return {"not (" + left.text + ") (" + right.text + ")",
                [=](const han::ApsFrame &frame) { return !left.matches(frame) && right.matches(frame); }};
    default:
        return {"(" + left.text + ") or not (" + right.text + ")",
                [=](const han::ApsFrame &frame) { return left.matches(frame) || !right.matches(frame); }};
    }
}

} // namespace

class FrameFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *filter, const Rows &rows) {
            QTest::newRow(filter) << QByteArray(filter) << rows;
        };
        row("", {1, 2, 3, 4, 5, 6, 7, 8});
        row("cluster == Metering", {1, 2, 3, 4});
        row("cluster == metering and command == \"Report Attributes\"", {3, 4});
        row("cluster = 0x0700", {6, 7});
        row("command == reportattributes", {3, 4, 5});
        row("command == 0", {1, 6, 7});
        row("command == GetCurrentPrice", {6});
        row("attribute == InstantaneousDemand", {1, 2, 3, 4});
        row("attribute == CurrentSummationDelivered", {1, 2});
        row("attribute == 0x0400", {1, 2, 3, 4, 5});
        row("attribute == ManufacturerName", {});
        row("node == 0x1a2b", {1, 2, 3, 4, 6, 7});
        row("from == 0x3333 or to == 0x1A2B", {1, 5, 6, 7});
        row("security < link", {5});
        row("security == network", {5});
        row("latency > 200ms", {2});
        row("latency > 0.3s", {});
        row("latency <= 250000us", {2});
        row("bytes contains 00:04", {1, 2, 3, 4, 5, 7, 8});
        row("bytes contains \"af 01\"", {2, 3});
        row("time > 12:31", {5, 6, 7, 8});
        row("time == 12:31", {4, 5, 6, 7, 8});
        row("time >= 12:30:01.000 time < 12:31:01", {3, 4});
        row("time == 2026-07-01T12:31:02", {6});
        row("remark", {});
        row("not remark", {1, 2, 3, 4, 5, 6, 7, 8});
        row("remark == weak", {});
        row("direction == sent", {1, 6, 7});
        row("side == server", {2, 3, 4, 5});
        row("manufacturer == 0x105A", {7});
        row("number <= 2", {1, 2});
        row("answer", {2});
        row("sealed", {8});
        row("profile == 0x0109", {1, 2, 3, 4, 5, 6, 7});
        row("length > 7 and not sealed", {2, 3, 4});
        row("report", {3, 4, 5});
        row("instantaneous", {1, 2, 3, 4});
        row("report metering", {3, 4});
        row("price or sealed", {6, 7, 8});
        row("\"current price\"", {6});
        row("number == 1 or number == 2 and sealed", {1});
        row("(number == 1 or number == 8) and sealed", {8});
        row("not not sealed", {8});
        row("endpoint == 1", {1, 2, 3, 4, 5, 6, 7});
    }
    void finds()
    {
        QFETCH(QByteArray, filter);
        QFETCH(Rows, rows);
        FrameLog log;
        fill(log);
        QCOMPARE(found(log, filter.constData()), rows);
    }

    void findsWhatIsRemarkedOnLater()
    {
        FrameLog log;
        fill(log);
        const auto filter = FrameFilter::parse("remark == unanswered");
        QVERIFY(filter);
        FilterRun run(log, *filter);
        QVERIFY(run.advance(log.size()));
        QCOMPARE(run.rows().size(), std::size_t(0));
        log.settle(Traffic::monotonic(100'000));
        for (const std::uint32_t row : log.remarkedLater())
            QVERIFY(run.review(row));
        QVERIFY(run.rows() == (std::vector<std::uint32_t>{5, 6}));
        QVERIFY(!run.review(5));
    }

    void saysWhereAFilterIsWrong_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *filter, int offset, const char *expected) {
            QTest::newRow(filter) << QByteArray(filter) << offset << QByteArray(expected);
        };
        row("cluster == Meterin", 11, "a cluster's name");
        row("cluster Metering", 8, "a comparison");
        row("cluster ==", 10, "a cluster's name");
        row("cluster == ==", 11, "a cluster's name");
        row("colour == 3", 0, "the name of a field");
        row("node < 3", 5, "== or !=");
        row("node == 70000x", 8, "a number");
        row("bytes == 00", 6, "contains");
        row("bytes contains 0", 15, "bytes in hexadecimal");
        row("latency > 5h", 10, "a duration");
        row("time > 25:00", 7, "a time");
        row("security < strong", 11, "none, network or link");
        row("remark == bad", 10, "a remark");
        row("(sealed", 7, "a closing parenthesis");
        row("sealed)", 6, "the filter's end");
        row("sealed and", 10, "a field");
        row("or sealed", 0, "a field");
        row("not", 3, "a field");
        row("cluster < Metering", 18, "a number");
        row("\"open", 0, "a closing quote");
        row("== 3", 0, "a field");
    }
    void saysWhereAFilterIsWrong()
    {
        QFETCH(QByteArray, filter);
        QFETCH(int, offset);
        QFETCH(QByteArray, expected);
        const auto parsed = FrameFilter::parse(filter.constData());
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().offset), offset);
        QVERIFY2(parsed.error().what.find(expected.constData()) != std::string_view::npos,
                 std::string(parsed.error().what).c_str());
    }

    void nestsNoDeeperThanItCan()
    {
        const std::string deep = std::string(100'000, '(') + "sealed";
        QVERIFY(!FrameFilter::parse(deep));
        std::string nots;
        for (int count = 0; count < 100'000; ++count)
            nots += "not ";
        QVERIFY(!FrameFilter::parse(nots + "sealed"));
        std::string wide = "sealed";
        for (int count = 0; count < 100'000; ++count)
            wide += " or sealed";
        QVERIFY(!FrameFilter::parse(wide));
    }

    void agreesWithANaiveFilter_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void agreesWithANaiveFilter()
    {
        QFETCH(int, seed);
        test::SeededRandom random(static_cast<std::uint64_t>(seed));
        FrameLog log;
        for (int count = 0; count < 80; ++count) {
            const std::uint16_t nodes[] = {0, 0x1A2B, 0x3333};
            auto frame = Traffic::frame(count * 100, nodes[random.between(0, 2)], nodes[random.between(0, 2)],
                                        random.oneIn(2) ? "18 21 0a 0004 2a af0100" : "00 11 00 0004");
            frame.frame.cluster = zcl::ClusterId(random.oneIn(2) ? 0x0702 : 0x0700);
            frame.frame.payload[1] = random.between<std::uint8_t>(0, 0x40);
            frame.frame.security = han::Security(random.between(0, 2));
            log.append(frame);
        }
        const Composed filter = composed(random, random.between(1, 7));
        const auto parsed = FrameFilter::parse(filter.text);
        QVERIFY2(parsed, filter.text.c_str());
        for (std::size_t index = 0; index < log.size(); ++index)
            QVERIFY2(parsed->matches(log, index) == filter.matches(log.frame(index)), filter.text.c_str());
    }

    void runsInSlices()
    {
        FrameLog log;
        fill(log);
        FilterRun run(log, *FrameFilter::parse("report"));
        QVERIFY(!run.advance(3));
        QVERIFY(run.rows() == (std::vector<std::uint32_t>{2}));
        QVERIFY(!run.advance(4));
        QVERIFY(run.advance(100));
        QVERIFY(run.rows() == (std::vector<std::uint32_t>{2, 3, 4}));
        log.append(Traffic::answered(90'000, "18 24 0a 0004 2a af0100"));
        QVERIFY(run.advance(100));
        QCOMPARE(run.rows().back(), 8U);
    }
};

QTEST_GUILESS_MAIN(FrameFilterTest)
#include "framefiltertest.moc"
