#include "meterlink/attributes/attributesetter.h"

#include "tests/support/answeringdevice.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::attributes;
using namespace std::chrono_literals;

namespace {

constexpr zcl::ClusterId Metering{0x0702};
constexpr AttributeKey Unit{Metering, zcl::AttributeId{0x0300}};
using Outcome = std::optional<han::Result<zcl::Status>>;

struct Bench : test::AnsweringDevice
{
    std::optional<AttributeSetter> setter{std::in_place, exchange};
    Outcome outcome;

    AttributeSetter::Ended ended()
    {
        return [this](const han::Result<zcl::Status> &result) { outcome.emplace(result); };
    }
    void write() { setter->write(Meter, Unit, zcl::Value::ofUnsigned(zcl::DataType::Enum8, 1), ended()); }
};

} // namespace

class AttributeSetterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndSaysWhatTheDeviceAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("written") << QByteArray("04 00") << 0x00;
        QTest::newRow("read only") << QByteArray("04 88 0003") << 0x88;
        QTest::newRow("refused by a Default Response") << QByteArray("0B 02 7E") << 0x7E;
        QTest::newRow("nonsense") << QByteArray("04 88 00") << -1;
    }
    void writesAndSaysWhatTheDeviceAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        Bench bench;
        bench.write();
        QCOMPARE(bench.lastRequest(), QByteArray("000200033001"));
        QCOMPARE(bench.wire.frames.back().security, han::Security::LinkKey);
        bench.answer(answer.constData());
        QVERIFY(bench.outcome);
        QCOMPARE(*bench.outcome ? int(**bench.outcome) : -1, status);
    }

    void asksForReports()
    {
        Bench bench;
        zcl::ReportingConfiguration configuration;
        configuration.id = zcl::AttributeId{0x0400};
        configuration.type = zcl::DataType::Int24;
        configuration.minimumInterval = 10;
        configuration.maximumInterval = 60;
        configuration.reportableChange = zcl::Value::ofSigned(zcl::DataType::Int24, 5);
        bench.setter->configureReporting(Bench::Meter, Metering, configuration, bench.ended());
        QCOMPARE(bench.lastRequest(), QByteArray("00060000042a0a003c00050000"));
        bench.answer("07 8C 00 0004");
        QCOMPARE(int(**bench.outcome), 0x8C);
    }

    void aSilentDeviceTimesOut()
    {
        Bench bench;
        bench.write();
        bench.alarms.advance(2s);
        QVERIFY(bench.outcome);
        QVERIFY(bench.outcome->error() == han::LinkError::TimedOut);
    }

    void saysNothingOnceItIsGone()
    {
        Bench bench;
        bench.write();
        bench.setter.reset();
        bench.alarms.advance(2s);
        QVERIFY(!bench.outcome);
    }
};

QTEST_GUILESS_MAIN(AttributeSetterTest)
#include "attributesettertest.moc"
