#include "tests/meterlink/ezsp/ashend.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::AshFailure;
using ezsp::AshParameters;
using ezsp::AshReset;
using test::AshEnd;

namespace {

QByteArray frames(const QByteArray &words)
{
    return test::NaiveAsh::frames(words);
}

} // namespace

/// How data travels over a connected link, frame by frame (UG101 5).
class AshDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsAHostOfVersion4DoesOnVersion13()
    {
        AshEnd host(AshParameters::host());
        host.engine().start();
        QCOMPARE(host.written(), QByteArray("1a c0 38 bc 7e"));
        host.arrivesRaw("1a c1 02 0b 0a 52 7e");
        host.sends("00000004");
        QCOMPARE(host.written(), QByteArray("00 42 21 a8 50 ed 2c 7e"));
        host.arrivesRaw("01 42 a1 a8 59 28 25 c6 ae 91 7e");
        QCOMPARE(host.received(), QByteArray("00 80 00 0d 02 30 74"));
        QCOMPARE(host.written(), QByteArray("81 60 59 7e"));
    }

    void startsAsACoProcessorOfVersion13Does()
    {
        AshEnd coProcessor(AshParameters::coProcessor());
        coProcessor.engine().start(AshReset::PowerOn);
        QCOMPARE(coProcessor.written(), QByteArray("1a c1 02 02 9b 7b 7e"));
        coProcessor.arrivesRaw("1a c0 38 bc 7e");
        QCOMPARE(coProcessor.written(), QByteArray("1a c1 02 0b 0a 52 7e"));
        coProcessor.arrivesRaw("80 70 78 7e 00 42 21 a8 50 ed 2c 7e");
        QCOMPARE(coProcessor.received(), QByteArray("00 00 00 04"));
        coProcessor.sends("0080000d023074");
        QCOMPARE(coProcessor.written(), QByteArray("01 42 a1 a8 59 28 25 c6 ae 91 7e"));
        coProcessor.arrivesRaw("81 60 59 7e");
        coProcessor.alarms().advance(10s);
        QCOMPARE(coProcessor.written(), QByteArray());
    }

    void delaysACoProcessorsAcknowledgementForData()
    {
        AshEnd coProcessor(AshParameters::coProcessor());
        coProcessor.connects();
        coProcessor.arrives("DATA 0 0 0 aa0001");
        coProcessor.alarms().advance(19ms);
        coProcessor.arrives("DATA 1 0 0 aa0002");
        QCOMPARE(coProcessor.written(), QByteArray());
        coProcessor.alarms().advance(1ms);
        QCOMPARE(coProcessor.written(), frames("ACK 2"));
    }

    void acknowledgesSeveralFramesAtOnce()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.arrives("DATA 0 0 0 aa0001; DATA 1 0 0 aa0002; DATA 2 0 0 aa0003");
        QCOMPARE(host.written(), frames("ACK 3"));
        QCOMPARE(host.received(), QByteArray("aa 00 01\naa 00 02\naa 00 03"));
    }

    void keepsItsWindow()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        for (const char *data : {"aa0000", "aa0001", "aa0002", "aa0003", "aa0004"})
            host.sends(data);
        QCOMPARE(host.written(), frames("DATA 0 0 0 aa0000; DATA 1 0 0 aa0001; DATA 2 0 0 aa0002"));
        host.arrives("ACK 2");
        QCOMPARE(host.written(), frames("DATA 3 0 0 aa0003; DATA 4 0 0 aa0004"));
        host.arrives("DATA 0 5 0 bb0000");
        QCOMPARE(host.written(), frames("ACK 1"));
        host.alarms().advance(10s);
        QCOMPARE(host.written(), QByteArray());
    }

    void countsToEight()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        for (int number = 0; number < 20; ++number) {
            const QByteArray of = QByteArray::number(number % 8);
            const QByteArray next = QByteArray::number((number + 1) % 8);
            host.sends("aa0000");
            QCOMPARE(host.written(), frames("DATA " + of + ' ' + of + " 0 aa0000"));
            host.arrives("DATA " + of + ' ' + next + " 0 bb0000");
            QCOMPARE(host.written(), frames("ACK " + next));
        }
    }

    void sendsAgainWithAFreshAckNumberWhenAskedTo()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.sends("aa0000");
        host.sends("aa0001");
        host.arrives("DATA 0 0 0 bb0000");
        host.written();
        host.arrives("NAK 1");
        QCOMPARE(host.written(), frames("DATA 1 1 1 aa0001"));
        host.arrives("ACK 2; NAK 2");
        QCOMPARE(host.written(), QByteArray());
    }

    void sendsAgainWhenNothingAnswers()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.sends("aa0000");
        host.sends("aa0001");
        host.written();
        host.alarms().advance(799ms);
        QCOMPARE(host.written(), QByteArray());
        host.alarms().advance(1ms);
        QCOMPARE(host.written(), frames("DATA 0 0 1 aa0000; DATA 1 0 1 aa0001"));
        host.alarms().advance(1599ms); // twice as long
        QCOMPARE(host.written(), QByteArray());
        host.alarms().advance(1ms);
        QCOMPARE(host.written(), frames("DATA 0 0 1 aa0000; DATA 1 0 1 aa0001"));
        host.alarms().advance(2399ms); // at most 2.4 s
        QCOMPARE(host.written(), QByteArray());
        host.arrives("ACK 2");
        host.alarms().advance(10s);
        QCOMPARE(host.written(), QByteArray());
    }

    void learnsHowLongAnswersTake()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.sends("aa0000");
        host.alarms().advance(300ms);
        host.arrives("ACK 1"); // 7/8 of 800 ms and half of 300 ms: 850 ms
        host.sends("aa0001");
        host.written();
        host.alarms().advance(849ms);
        QCOMPARE(host.written(), QByteArray());
        host.alarms().advance(1ms);
        QCOMPARE(host.written(), frames("DATA 1 0 1 aa0001"));
    }

    void failsAfterTooManyTimeouts()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.sends("aa0000");
        host.alarms().advance(60s);
        QCOMPARE(host.written().count('\n'), 6);
        QVERIFY(host.failures()
                == std::vector({AshFailure{AshFailure::Reason::TooManyTimeouts, AshReset::TooManyAckTimeouts}}));
        host.sends("aa0001");
        host.arrives("DATA 0 0 0 bb0000; RSTACK 0b");
        host.alarms().advance(60s);
        QCOMPARE(host.written() + host.received(), QByteArray());
    }

    void asksOnceForWhatIsMissing()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.arrives("DATA 1 0 0 aa0001");
        QCOMPARE(host.written(), frames("NAK 0"));
        host.arrives("DATA 2 0 0 aa0002");
        host.arrivesRaw("30 00 00 00 00 00 7e");
        QCOMPARE(host.written() + host.received(), QByteArray());
        host.arrives("DATA 0 0 1 aa0000; DATA 1 0 1 aa0001");
        QCOMPARE(host.written(), frames("ACK 2"));
        QCOMPARE(host.received(), QByteArray("aa 00 00\naa 00 01"));
        host.arrives("DATA 3 0 0 aa0003");
        QCOMPARE(host.written(), frames("NAK 2"));
    }

    void acknowledgesWhatItHasAlready()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.arrives("DATA 0 0 0 aa0000");
        host.arrives("DATA 0 0 1 aa0000");
        QCOMPARE(host.written(), frames("ACK 1; ACK 1"));
        QCOMPARE(host.received(), QByteArray("aa 00 00"));
    }

    void asksAgainForDamagedDataOnly()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.arrivesRaw("80 70 79 7e"); // an ACK
        QCOMPARE(host.written(), QByteArray());
        host.arrivesRaw("00 e8 21 a8 8c 66 7e");
        QCOMPARE(host.written(), frames("NAK 0"));
    }

    void takesNoAcknowledgementOfWhatItHasNotSent()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.sends("aa0000");
        host.written();
        host.arrives("ACK 3; DATA 0 3 0 bb0000");
        QCOMPARE(host.written(), frames("NAK 0"));
        QCOMPARE(host.received(), QByteArray());
        host.alarms().advance(800ms);
        QCOMPARE(host.written(), frames("DATA 0 0 1 aa0000"));
    }

    void saysThatItIsNotReadyUntilItIs()
    {
        AshEnd host(AshParameters::host());
        host.connects();
        host.engine().setReady(false);
        QCOMPARE(host.written(), frames("ACK 0 -"));
        host.arrives("DATA 0 0 0 aa0000; DATA 2 0 0 aa0002");
        QCOMPARE(host.written(), frames("NAK 1 -"));
        host.alarms().advance(480ms);
        QCOMPARE(host.written(), frames("ACK 1 -"));
        host.engine().setReady(true);
        QCOMPARE(host.written(), frames("ACK 1"));
        host.alarms().advance(10s);
        QCOMPARE(host.written(), QByteArray());
    }

    void hearsThatTheHostIsNotReady()
    {
        AshEnd coProcessor(AshParameters::coProcessor());
        coProcessor.connects();
        QVERIFY(coProcessor.engine().isPeerReady());
        coProcessor.arrives("ACK 0 -");
        QVERIFY(!coProcessor.engine().isPeerReady());
        coProcessor.arrives("NAK 0");
        QVERIFY(coProcessor.engine().isPeerReady());
        coProcessor.arrives("ACK 0 -");
        coProcessor.alarms().advance(999ms);
        QVERIFY(!coProcessor.engine().isPeerReady());
        coProcessor.alarms().advance(1ms);
        QVERIFY(coProcessor.engine().isPeerReady());
    }
};

QTEST_APPLESS_MAIN(AshDataTest)
#include "ashdatatest.moc"
