#include "tests/support/answeringdevice.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::attributes;
using namespace std::chrono_literals;

namespace {

constexpr zcl::ClusterId Metering{0x0702};
constexpr AttributeKey Demand{Metering, zcl::AttributeId{0x0400}};
constexpr AttributeKey Summation{Metering, zcl::AttributeId{0x0000}};

struct Bench : test::AnsweringDevice
{
    Bench() { book.follow(Meter); }
};

} // namespace

class AttributeBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAResponseSaysWithItsTime()
    {
        Bench bench;
        bench.alarms.advance(5s);
        // 0x0400 int24 431, 0x0000 refused with 0x86.
        bench.say(Metering, "18 05 01 0004 00 2A AF0100 0000 86");
        const HeardAttribute *demand = bench.book.find(Demand);
        QVERIFY(demand);
        QCOMPARE(demand->value->view().asNumber(), std::optional<std::int64_t>(431));
        QCOMPARE(demand->heardAt, bench.alarms.now());
        QCOMPARE(demand->at, bench.clock.now());
        QVERIFY(!demand->isReport);
        QCOMPARE(bench.book.find(Summation)->status, zcl::Status::UnsupportedAttribute);
        QVERIFY(!bench.book.find(Summation)->value);
    }

    void keepsTheNumbersOfTheLastSixtySayings()
    {
        Bench bench;
        for (int watts = 1; watts <= 70; ++watts) {
            const QByteArray frame =
                "18 05 0A 0004 2A " + QByteArray::number(watts, 16).rightJustified(2, '0') + "0000";
            bench.say(Metering, frame.constData());
        }
        bench.say(Metering, "18 05 0A 0004 2A 000080"); // invalid
        const HeardAttribute *demand = bench.book.find(Demand);
        QVERIFY(demand->isReport);
        QCOMPARE(demand->trend.size(), AttributeBook::TrendLength);
        QCOMPARE(demand->trend.front(), 11);
        QCOMPARE(demand->trend.back(), 70);
    }

    void aRefusalTakesTheValueAway()
    {
        Bench bench;
        bench.say(Metering, "18 05 0A 0004 2A AF0100");
        bench.book.noteRefusal(Demand, zcl::Status::NotAuthorized, han::Security::LinkKey);
        QCOMPARE(bench.book.find(Demand)->status, zcl::Status::NotAuthorized);
        QVERIFY(!bench.book.find(Demand)->value);
    }

    void hearsNobodyElse_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<quint16>("node");
        QTest::newRow("another device") << QByteArray("18 05 0A 0004 2A AF0100") << quint16(0x7777);
        QTest::newRow("a client") << QByteArray("10 05 0A 0004 2A AF0100") << quint16(0x1A2B);
        QTest::newRow("a manufacturer's own attribute")
            << QByteArray("1C 7810 05 0A 0004 2A AF0100") << quint16(0x1A2B);
        QTest::newRow("a cluster's command") << QByteArray("19 05 0A 0004 2A AF0100") << quint16(0x1A2B);
        QTest::newRow("half a record") << QByteArray("18 05 0A 0004 2A AF") << quint16(0x1A2B);
    }
    void hearsNobodyElse()
    {
        QFETCH(QByteArray, frame);
        QFETCH(quint16, node);
        Bench bench;
        bench.say(Metering, frame.constData(), {node, 1});
        QVERIFY(bench.book.attributes().empty());
    }

    void forgetsAllForAnotherDevice()
    {
        Bench bench;
        bench.say(Metering, "18 05 0A 0004 2A AF0100");
        int cleared = 0;
        QObject::connect(&bench.book, &AttributeBook::cleared, &bench.book, [&cleared] { ++cleared; });
        bench.book.follow(Bench::Meter);
        QCOMPARE(cleared, 0);
        bench.book.follow({0x2222, 1});
        QCOMPARE(cleared, 1);
        QVERIFY(bench.book.attributes().empty());
    }
};

QTEST_GUILESS_MAIN(AttributeBookTest)
#include "attributebooktest.moc"
