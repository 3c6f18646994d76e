#include "tests/meterlink/client/scriptedmeter.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::Quality;
using test::ScriptedMeter;

namespace {

Quality power(const ScriptedMeter &meter)
{
    return meter.store.snapshot().activePower.quality;
}

bool knowsEverything(const client::MeterSnapshot &s)
{
    return s.activePower.value.count() == 1615 && s.activePower.quality == Quality::Live
        && core::wholeWattHours(s.importToday.value) == 38'759
        && core::wholeWattHours(s.activeImportRegister.value) == 12'480'000
        && core::wholeWattHours(s.activeExportRegister.value) == 1 && s.lowMediumThreshold.value.count() == 500
        && s.mediumHighThreshold.value.count() == 2500 && s.deviceTime.quality == Quality::Live
        && s.manufacturerName.value == "M" && s.modelIdentifier.value == "N" && s.meterSerialNumber.value == "SN1"
        && s.siteId.value == "22";
}

} // namespace

/// A client against meters of every kind of behaviour.
class EsmeClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMeterWithinASecond_data()
    {
        QTest::addColumn<int>("recordsPerFrame");
        QTest::newRow("that answers everything in one frame") << 100;
        QTest::newRow("that answers two attributes in a frame") << 2;
        QTest::newRow("that answers one attribute in a frame") << 1;
    }
    void readsAMeterWithinASecond()
    {
        QFETCH(int, recordsPerFrame);
        ScriptedMeter meter;
        meter.recordsPerFrame = std::size_t(recordsPerFrame);
        meter.client->start();
        QVERIFY(power(meter) == Quality::Never); // nothing is delivered inside send
        meter.alarms.advance(1s);
        QVERIFY(knowsEverything(meter.store.snapshot()));
    }

    void takesWhatThereIs()
    {
        ScriptedMeter meter;
        for (const auto &[cluster, id] : {std::pair{0x0702, 0x0001}, {0x0708, 0x0400}, {0x0000, 0x0005}})
            meter.attributes.erase({cluster, id});
        meter.client->start();
        meter.alarms.advance(1s);
        const client::MeterSnapshot &snapshot = meter.store.snapshot();
        QVERIFY(snapshot.activeExportRegister.quality == Quality::Unsupported);
        QVERIFY(snapshot.lowMediumThreshold.quality == Quality::Unsupported);
        QVERIFY(snapshot.modelIdentifier.quality == Quality::Unsupported);
        QVERIFY(snapshot.activePower.quality == Quality::Live);
        QVERIFY(snapshot.mediumHighThreshold.quality == Quality::Live);
    }

    void goesOnAskingAMeterThatNeverAnswers()
    {
        ScriptedMeter meter;
        meter.isSilent = true;
        meter.client->start();
        meter.alarms.advance(60s - 1ns);
        QVERIFY(meter.store.snapshot() == client::MeterSnapshot());
        // Three attempts of 1.5 s and a second of rest: 5.5 s a refresh, ten or eleven in a minute.
        QVERIFY2(meter.wire.frames.size() >= 30 && meter.wire.frames.size() <= 36,
                 qPrintable(QString::number(meter.wire.frames.size())));
        meter.isSilent = false;
        meter.alarms.advance(11s);
        QVERIFY(knowsEverything(meter.store.snapshot()));
    }

    void survivesNonsense_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a response that is cut in an id") << QByteArray("01 00");
        QTest::newRow("a response that is cut in a value") << QByteArray("01 0004 00 2a 4f");
        QTest::newRow("an unknown type") << QByteArray("01 0004 00 77 4f");
        QTest::newRow("a response without records") << QByteArray("01");
        QTest::newRow("a response for what was not asked") << QByteArray("01 ee0f 00 20 01");
        QTest::newRow("a default response of success") << QByteArray("0b 00 00");
        QTest::newRow("a default response that is cut") << QByteArray("0b 00");
        QTest::newRow("another response") << QByteArray("0d 01");
    }
    void survivesNonsense()
    {
        QFETCH(QByteArray, answer);
        ScriptedMeter meter;
        meter.insteadOfAnswer = answer;
        meter.client->start();
        meter.alarms.advance(60s - 1ns);
        QVERIFY(power(meter) != Quality::Live);
        QVERIFY2(meter.wire.frames.size() <= 7 * 20, qPrintable(QString::number(meter.wire.frames.size())));
        meter.insteadOfAnswer.clear();
        meter.alarms.advance(1h + 20s);
        QVERIFY(power(meter) == Quality::Live);
    }

    void pollsAMeterThatRefusesToReport()
    {
        ScriptedMeter meter;
        meter.refusesReporting = true;
        meter.client->start();
        for (int second = 0; second < 100; ++second) {
            meter.alarms.advance(1s);
            QVERIFY(power(meter) == Quality::Live);
        }
        meter.attributes[{0x0702, 0x0400}] = "2a 010000";
        meter.alarms.advance(10s);
        QCOMPARE(meter.store.snapshot().activePower.value.count(), 1);
    }

    void marksAMeterThatFallsSilentAndGreetsItsReturn()
    {
        ScriptedMeter meter;
        meter.client->start();
        meter.alarms.advance(35s); // the last answer came at 30 s
        meter.isSilent = true;
        meter.alarms.advance(9s);
        QVERIFY(power(meter) == Quality::Live);
        meter.alarms.advance(2s);
        QVERIFY(power(meter) == Quality::Late);
        meter.alarms.advance(13s);
        QVERIFY(power(meter) == Quality::Late);
        meter.alarms.advance(2s);
        QVERIFY(power(meter) == Quality::Stale);
        meter.alarms.advance(10min);
        QVERIFY(power(meter) == Quality::Stale);
        QCOMPARE(meter.store.snapshot().activePower.value.count(), 1615);
        meter.isSilent = false;
        meter.attributes[{0x0000, 0x0004}] = "42 01 58"; // another meter, perhaps: it is met anew
        meter.alarms.advance(10s);
        QVERIFY(power(meter) == Quality::Live);
        QCOMPARE(meter.store.snapshot().manufacturerName.value, std::string("X"));
    }

    void takesReports()
    {
        ScriptedMeter meter;
        meter.client->start();
        meter.alarms.advance(1s);
        meter.report(300);
        QCOMPARE(meter.store.snapshot().activePower.value.count(), 300);
        QVERIFY(meter.store.snapshot().activePower.receivedAt == core::MonotonicTime(1s));
    }

    void doesNotTakeAReport_data()
    {
        QTest::addColumn<int>("node");
        QTest::addColumn<int>("security");
        QTest::newRow("of another node") << 0x9999 << 2;
        QTest::newRow("under the network key") << 0x1A2B << 1;
        QTest::newRow("in clear") << 0x1A2B << 0;
    }
    void doesNotTakeAReport()
    {
        QFETCH(int, node);
        QFETCH(int, security);
        ScriptedMeter meter;
        meter.client->start();
        meter.alarms.advance(1s);
        han::ApsFrame frame;
        frame.source = {std::uint16_t(node), 1};
        frame.destination = {0x3C4D, 1};
        frame.cluster = zcl::ClusterId(0x0702);
        frame.security = han::Security(security);
        frame.payload = {0x18, 0xC0, 0x0A, 0x00, 0x04, 0x2A, 0x2C, 0x01, 0x00};
        meter.wire.deliver(frame);
        QCOMPARE(meter.store.snapshot().activePower.value.count(), 1615);
    }

    void mayGoAtAnyMoment()
    {
        for (const bool isSilent : {false, true}) {
            for (int moment = 0; moment < 200; ++moment) {
                ScriptedMeter meter;
                meter.isSilent = isSilent;
                meter.client->start();
                meter.alarms.advance(std::chrono::milliseconds(isSilent ? 50 * moment : moment));
                meter.client.reset();
                const std::size_t sent = meter.wire.frames.size();
                meter.alarms.advance(1min);
                QCOMPARE(meter.wire.frames.size(), sent);
            }
        }
    }
};

QTEST_APPLESS_MAIN(EsmeClientTest)
#include "esmeclienttest.moc"
