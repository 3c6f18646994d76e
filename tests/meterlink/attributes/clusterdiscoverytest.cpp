#include "meterlink/attributes/clusterdiscovery.h"

#include "tests/support/answeringdevice.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::attributes;
using namespace std::chrono_literals;

namespace {

constexpr zcl::ClusterId Metering{0x0702};

struct Bench : test::AnsweringDevice
{
    ClusterDiscovery discovery{exchange, Meter};

    /// Answers for every cluster but Metering that it is not there.
    void refuseUpToMetering()
    {
        while (wire.frames.back().cluster != Metering)
            answer("0B 0C C3");
    }
    void refuseTheRest()
    {
        while (!discovery.isDone())
            answer("0B 0C C3");
    }
};

} // namespace

class ClusterDiscoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsPages()
    {
        Bench bench;
        bench.refuseUpToMetering();
        QCOMPARE(bench.lastRequest(), QByteArray("000c000014"));
        bench.answer("0D 00 0000 25 0001 25"); // 0x0000 and 0x0100, and more
        QCOMPARE(bench.lastRequest(), QByteArray("000c010114"));
        bench.answer("0D 01 0004 2A");
        bench.refuseTheRest();
        const ClusterDiscovery::Attributes expected{{zcl::AttributeId{0x0000}, zcl::DataType::Uint48},
                                                    {zcl::AttributeId{0x0100}, zcl::DataType::Uint48},
                                                    {zcl::AttributeId{0x0400}, zcl::DataType::Int24}};
        QCOMPARE(bench.discovery.clusters().size(), 1U);
        QVERIFY(bench.discovery.clusters().at(Metering) == expected);
        QCOMPARE(bench.discovery.asked(), ClusterDiscovery::total());
        QVERIFY(!bench.discovery.isSilent());
    }

    void endsOnADeviceThatAlwaysSaysThatThereIsMore()
    {
        Bench bench;
        bench.refuseUpToMetering();
        bench.answer("0D 00 0000 25");
        bench.answer("0D 00 0000 25"); // the same again
        QVERIFY(bench.wire.frames.back().cluster != Metering);
        bench.refuseTheRest();
        QCOMPARE(bench.discovery.clusters().at(Metering).size(), 1U);
    }

    void endsAtTheLastId()
    {
        Bench bench;
        bench.refuseUpToMetering();
        bench.answer("0D 00 FFFF 25");
        QVERIFY(bench.wire.frames.back().cluster != Metering);
    }

    void saysThatNobodyAnswers()
    {
        Bench bench;
        bench.alarms.advance(5min);
        QVERIFY(bench.discovery.isDone());
        QVERIFY(bench.discovery.isSilent());
        QVERIFY(bench.discovery.clusters().empty());
    }
};

QTEST_GUILESS_MAIN(ClusterDiscoveryTest)
#include "clusterdiscoverytest.moc"
