#include "tests/meterlink/coordinator/coprocessorline.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;

/// How a host and the co-processor agree on a version.
class HandshakeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsARealOneDid();
    void hasTheHeaderOfItsVersion_data();
    void hasTheHeaderOfItsVersion();
    void takesNothingBeforeTheVersion();
    void takesTheVersionAgainInEitherForm();
    void beginsAnewAfterAReset();
};

/// Bytes that zigbee-herdsman and an EZSP 13 co-processor exchanged (coordinator-protocols.md, 1).
void HandshakeTest::answersAsARealOneDid()
{
    core::ManualAlarms alarms;
    coordinator::EmulatedAir air(alarms);
    coordinator::NetworkCoprocessor coprocessor(air, alarms, 13, CoprocessorLine::Own);
    QByteArrayList written;
    connect(&coprocessor, &coordinator::NetworkCoprocessor::written, this,
            [&written](const zcl::Bytes &bytes) { written += hexOf(bytes); });
    coprocessor.start();
    QCOMPARE(written, QByteArrayList{"1a c1 02 02 9b 7b 7e"});
    written.clear();
    coprocessor.receive(hex("1a c0 38 bc 7e"));
    QCOMPARE(written, QByteArrayList{"1a c1 02 0b 0a 52 7e"});
    written.clear();
    coprocessor.receive(hex("00 42 21 a8 50 ed 2c 7e"));
    QCOMPARE(written, QByteArrayList{"01 42 a1 a8 59 28 25 c6 ae 91 7e"});
}

void HandshakeTest::hasTheHeaderOfItsVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("nop");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("4") << 4 << QByteArray("02 00 05") << QByteArray("02 80 05");
    for (int version = 5; version <= 7; ++version)
        QTest::addRow("%d", version) << version << QByteArray("02 00 ff 00 05") << QByteArray("02 80 ff 00 05");
    for (int version = 8; version <= 14; ++version)
        QTest::addRow("%d", version) << version << QByteArray("02 00 01 05 00") << QByteArray("02 80 01 05 00");
}

void HandshakeTest::hasTheHeaderOfItsVersion()
{
    QFETCH(const int, version);
    QFETCH(const QByteArray, nop);
    QFETCH(const QByteArray, answer);
    CoprocessorLine line(static_cast<ezsp::EzspVersion>(version));
    const QByteArrayList heard = line.say("01 00 00 13");
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0].left(14), "01 80 00 " + QByteArray::number(version, 16).rightJustified(2, '0') + " 02");
    QCOMPARE(line.say(nop), QByteArrayList{answer});
}

void HandshakeTest::takesNothingBeforeTheVersion()
{
    CoprocessorLine line(13);
    QCOMPARE(line.say("07 00 05"), QByteArrayList{"07 80 58 30"});
}

void HandshakeTest::takesTheVersionAgainInEitherForm()
{
    CoprocessorLine line(13);
    line.agree();
    QCOMPARE(line.say("01 00 01 00 00 0d"), QByteArrayList{"01 80 01 00 00 0d 02 30 74"});
    QCOMPARE(line.say("02 00 00 0d"), QByteArrayList{"02 80 00 0d 02 30 74"});
    QCOMPARE(line.say("03 00 01 05 00"), QByteArrayList{"03 80 01 05 00"});
}

void HandshakeTest::beginsAnewAfterAReset()
{
    CoprocessorLine line(13);
    line.agree();
    line.reset();
    QCOMPARE(line.say("07 00 05"), QByteArrayList{"07 80 58 30"});
}

QTEST_GUILESS_MAIN(HandshakeTest)
#include "handshaketest.moc"
