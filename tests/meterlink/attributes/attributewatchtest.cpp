#include "meterlink/attributes/attributewatch.h"

#include "tests/support/answeringdevice.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::attributes;
using namespace std::chrono_literals;

namespace {

constexpr zcl::ClusterId Metering{0x0702};
constexpr zcl::ClusterId Prepayment{0x0705};
constexpr AttributeKey Demand{Metering, zcl::AttributeId{0x0400}};
constexpr AttributeKey Summation{Metering, zcl::AttributeId{0x0000}};
constexpr AttributeKey Credit{Prepayment, zcl::AttributeId{0x0001}};

struct Bench : test::AnsweringDevice
{
    AttributeWatch watch{exchange, book, alarms};
    Bench()
    {
        book.follow(Meter);
        watch.follow(Meter);
    }
    void answerDemand() { answer("01 0004 00 2A AF0100"); }
};

} // namespace

class AttributeWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAClusterInARequest()
    {
        Bench bench;
        bench.watch.readOnce({Demand, Credit, Summation});
        QCOMPARE(bench.requests(), 1U);
        QCOMPARE(bench.lastRequest(), QByteArray("000000040000")); // as they were asked for
        bench.answer("01 0004 00 2A AF0100 0000 00 25 010000000000");
        QCOMPARE(bench.requests(), 2U);
        QCOMPARE(bench.wire.frames.back().cluster, Prepayment);
        bench.answer("01 0100 86");
        QVERIFY(!bench.watch.isBusy());
        QCOMPARE(bench.book.attributes().size(), 3U);
    }

    void watchesEachAtItsOwnRate()
    {
        Bench bench;
        bench.watch.watch({Demand}, 2s);
        bench.alarms.advance(1ms);
        QCOMPARE(bench.requests(), 1U);
        bench.answerDemand();
        bench.alarms.advance(1s);
        QCOMPARE(bench.requests(), 1U);
        bench.alarms.advance(1s);
        QCOMPARE(bench.requests(), 2U);
        QCOMPARE(bench.watch.rateOf(Demand), std::optional(2s));
        QVERIFY(!bench.watch.rateOf(Summation));
    }

    void neverAsksFasterThanOnceASecond()
    {
        Bench bench;
        bench.watch.watch({Demand}, 0s);
        QCOMPARE(bench.watch.rateOf(Demand), std::optional(1s));
    }

    void doesNotPileUpOnASlowDevice()
    {
        Bench bench;
        bench.watch.watch({Demand}, 1s);
        bench.alarms.advance(1s); // a request waits 1.5 s for its answer
        QCOMPARE(bench.requests(), 1U);
        bench.answerDemand();
        bench.alarms.advance(2500ms);
        QCOMPARE(bench.requests(), 3U); // asked, not answered, and asked again: one at a time
    }

    void aSilentDeviceIsAskedAgainWhenItIsDue()
    {
        Bench bench;
        bench.watch.watch({Demand}, 10s);
        bench.alarms.advance(5s);
        QCOMPARE(bench.requests(), 3U); // three attempts of 1.5 s
        bench.alarms.advance(6s);
        QCOMPARE(bench.requests(), 4U);
    }

    void notesTheRefusalOfAWholeCluster()
    {
        Bench bench;
        bench.watch.readOnce({Credit});
        bench.answer("0B 00 C3");
        QVERIFY(bench.book.find(Credit));
        QCOMPARE(bench.book.find(Credit)->status, zcl::Status::UnsupportedCluster);
    }

    void stopsWhatIsNoLongerWatched()
    {
        Bench bench;
        bench.watch.watch({Demand}, 1s);
        bench.alarms.advance(1ms);
        bench.answerDemand();
        bench.watch.unwatch({Demand});
        QVERIFY(!bench.watch.isWatchingAny());
        bench.alarms.advance(10s);
        QCOMPARE(bench.requests(), 1U);
    }

    void anotherDeviceIsAskedNothingOfTheOldOne()
    {
        Bench bench;
        bench.watch.watch({Demand}, 1s);
        bench.watch.readOnce({Summation});
        bench.watch.follow({0x2222, 1});
        bench.alarms.advance(10s);
        QCOMPARE(bench.requests(), 1U);
        QVERIFY(!bench.watch.isBusy());
    }
};

QTEST_GUILESS_MAIN(AttributeWatchTest)
#include "attributewatchtest.moc"
