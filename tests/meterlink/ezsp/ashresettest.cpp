#include "tests/meterlink/ezsp/ashend.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::AshEngine;
using ezsp::AshFailure;
using ezsp::AshParameters;
using ezsp::AshReset;
using test::AshEnd;

namespace {

using Failures = std::vector<AshFailure>;
using Resets = std::vector<AshReset>;

QByteArray frames(const QByteArray &words)
{
    return test::NaiveAsh::frames(words);
}

} // namespace

/// How a link is connected, and how it fails (UG101 3 and 5.1; the quirks of coordinator-protocols.md 6).
class AshResetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsWhateverTheReason_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"00", "01", "02", "03", "06", "09", "0b", "51", "80", "85"})
            QTest::newRow(code) << QByteArray(code);
    }
    void connectsWhateverTheReason()
    {
        QFETCH(const QByteArray, code);
        AshEnd host(AshParameters::host());
        host.engine().start();
        QCOMPARE(host.written(), frames("RST"));
        host.arrives("RSTACK " + code);
        QVERIFY(host.resets() == Resets({AshReset(code.toInt(nullptr, 16))}));
        QVERIFY(host.engine().isConnected());
    }

    void triesFiveTimes()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        for (int attempt = 1; attempt < 5; ++attempt) {
            QCOMPARE(host.written(), frames("RST"));
            host.alarms().advance(3199ms);
            QCOMPARE(host.written(), QByteArray());
            host.alarms().advance(1ms);
        }
        QCOMPARE(host.written(), frames("RST"));
        QVERIFY(host.failures().empty());
        host.alarms().advance(3200ms);
        QVERIFY(host.failures() == Failures({{AshFailure::Reason::NoAnswer, AshReset::Unknown}}));
        host.alarms().advance(60s);
        QCOMPARE(host.written(), QByteArray());
    }

    void triesAgainAfterAnErrorAndOnceForABurstOfThem()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        host.written();
        for (int error = 0; error < 5; ++error)
            host.arrives("ERROR 03");
        QCOMPARE(host.written(), QByteArray());
        host.alarms().advance(100ms);
        QCOMPARE(host.written(), frames("RST"));
        host.arrives("RSTACK 0b");
        QVERIFY(host.engine().isConnected());
        QVERIFY(host.failures().empty());
    }

    void saysWhichErrorAnsweredEveryReset()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        for (int attempt = 0; attempt < 5; ++attempt) {
            QCOMPARE(host.written(), frames("RST"));
            host.arrives("ERROR 80");
            host.alarms().advance(100ms);
        }
        host.alarms().advance(60s);
        QCOMPARE(host.written(), QByteArray());
        QVERIFY(host.failures() == Failures({{AshFailure::Reason::CoProcessorFailed, AshReset(0x80)}}));
    }

    void refusesAnotherVersion()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        host.arrivesRaw("1a c1 03 0b 39 63 7e"); // its check from Python's binascii.crc_hqx
        QVERIFY(host.failures() == Failures({{AshFailure::Reason::WrongVersion, AshReset::Software}}));
    }

    void takesNothingButAnAnswerToItsReset()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        host.written();
        host.arrives("DATA 0 0 0 aa0000; ACK 0; NAK 0; RST");
        host.arrivesRaw("ff 47 65 63 6b 6f 20 42 4c 20 3e 7e");
        QCOMPARE(host.written() + host.received(), QByteArray());
        QVERIFY(host.engine().state() == AshEngine::State::Connecting);
    }

    void takesASecondAnswerToItsReset()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        host.arrives("RSTACK 02");
        host.sends("aa0000");
        host.written();
        host.alarms().advance(700ms);
        host.arrives("RSTACK 0b");
        QVERIFY(host.resets() == Resets({AshReset::PowerOn}));
        host.alarms().advance(100ms); // what was on its way meanwhile is not lost
        QCOMPARE(host.written(), frames("DATA 0 0 1 aa0000"));
        QVERIFY(host.engine().isConnected());
    }

    void beginsAnewWhenTheCoProcessorResetsTwice()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        host.arrives("RSTACK 02");
        host.sends("aa0000");
        host.arrives("DATA 0 1 0 bb0000");
        host.written();
        host.arrives("RSTACK 0b");
        QVERIFY(host.resets() == Resets({AshReset::PowerOn, AshReset::Software}));
        host.sends("aa0001");
        QCOMPARE(host.written(), frames("DATA 0 0 0 aa0001"));
    }

    void failsWhenTheCoProcessorResetsLater()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.alarms().advance(2001ms);
        host.arrives("RSTACK 03");
        QVERIFY(host.failures() == Failures({{AshFailure::Reason::CoProcessorReset, AshReset::Watchdog}}));
        host.engine().start();
        host.arrives("RSTACK 0b");
        QVERIFY(host.engine().isConnected());
    }

    void failsWhenTheCoProcessorGivesUp()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.arrives("ERROR 51; ERROR 51");
        QVERIFY(host.failures() == Failures({{AshFailure::Reason::CoProcessorFailed, AshReset::TooManyAckTimeouts}}));
    }

    void givesUpAsACoProcessorAfterTooManyTimeouts()
    {
        AshEnd coProcessor(AshParameters::coProcessor());
        coProcessor.connects();
        coProcessor.sends("aa0000");
        coProcessor.written();
        coProcessor.alarms().advance(1600ms + 3200ms + 3200ms + 3200ms);
        QCOMPARE(coProcessor.written().count('\n'), 3); // sent again four times
        coProcessor.alarms().advance(3200ms);
        QCOMPARE(coProcessor.written(), QByteArray("c2 02 51 a8 bd 7e"));
        coProcessor.arrives("DATA 0 0 0 bb0000");
        QCOMPARE(coProcessor.written(), QByteArray("c2 02 51 a8 bd 7e"));
        coProcessor.arrivesRaw("00 00 00 00 7e");
        QCOMPARE(coProcessor.written(), QByteArray("c2 02 51 a8 bd 7e"));
        coProcessor.arrives("RST");
        QCOMPARE(coProcessor.written(), frames("RSTACK 0b"));
        QVERIFY(coProcessor.engine().isConnected());
        QCOMPARE(coProcessor.received(), QByteArray());
    }

    void givesUpWithTheErrorThatItIsTold()
    {
        AshEnd coProcessor(AshParameters::coProcessor());
        coProcessor.connects();
        coProcessor.engine().giveUp(AshReset::Watchdog);
        QCOMPARE(coProcessor.written(), QByteArray("c2 02 03 d2 0a 7e"));
    }

    void forgetsEverythingWhenItIsReset()
    {
        AshEnd coProcessor(AshParameters::coProcessor());
        coProcessor.connects();
        coProcessor.arrives("DATA 0 0 0 bb0000; ACK 0 -");
        for (int count = 0; count < 9; ++count)
            coProcessor.sends("aa0000");
        coProcessor.written();
        coProcessor.arrives("RST");
        QVERIFY(coProcessor.resets() == Resets({AshReset::Software}));
        QVERIFY(coProcessor.engine().isPeerReady());
        QCOMPARE(coProcessor.written(), frames("RSTACK 0b"));
        coProcessor.alarms().advance(60s);
        QCOMPARE(coProcessor.written(), QByteArray());
        coProcessor.sends("aa0001");
        QCOMPARE(coProcessor.written(), frames("DATA 0 0 0 aa0001"));
    }

    void saysNothingWhenItIsStopped()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.sends("aa0000");
        host.written();
        host.engine().stop();
        host.arrives("DATA 0 0 0 bb0000; RSTACK 0b");
        host.sends("aa0001");
        host.alarms().advance(60s);
        QCOMPARE(host.written() + host.received(), QByteArray());
        QVERIFY(host.failures().empty() && host.resets().empty());
    }
};

QTEST_APPLESS_MAIN(AshResetTest)
#include "ashresettest.moc"
