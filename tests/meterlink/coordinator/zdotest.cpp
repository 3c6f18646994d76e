#include "meterlink/coordinator/zdo.h"

#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;

/// What a device tells of itself, in the octets of the ZigBee specification 2.4 laid out by hand.
class ZdoTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersRequests_data();
    void answersRequests();
    void ignoresWhatIsCutOff();
    void ignoresAnswers();

private:
    const coordinator::DeviceDescription m_meter{
        0x2344, 0x90C5D60011223344, false, 0x1039, {{1, 0x0109, 0x0500, 0, {0x0000, 0x0702}, {0x000A}}}};
};

void ZdoTest::answersRequests_data()
{
    QTest::addColumn<int>("cluster");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray addresses = "07 00 44 33 22 11 00 d6 c5 90 44 23";
    QTest::newRow("its network address") << 0x0000 << QByteArray("07 4433221100d6c590 00 00") << addresses;
    QTest::newRow("another's") << 0x0000 << QByteArray("07 4433221100d6c591 00 00") << QByteArray("07 81");
    QTest::newRow("its IEEE address") << 0x0001 << QByteArray("07 4423 00 00") << addresses;
    QTest::newRow("node descriptor") << 0x0002 << QByteArray("07 4423")
                                     << QByteArray("07 00 44 23 01 40 8e 39 10 52 52 00 00 2c 52 00 00");
    QTest::newRow("simple descriptor") << 0x0004 << QByteArray("07 4423 01")
                                       << QByteArray("07 00 44 23 0e 01 09 01 00 05 00 02 00 00 02 07 01 0a 00");
    QTest::newRow("of an endpoint that it lacks") << 0x0004 << QByteArray("07 4423 03") << QByteArray("07 83 44 23 00");
    QTest::newRow("active endpoints") << 0x0005 << QByteArray("07 4423") << QByteArray("07 00 44 23 01 01");
    QTest::newRow("a match") << 0x0006 << QByteArray("07 4423 0901 01 0207 00") << QByteArray("07 00 44 23 01 01");
    QTest::newRow("no match") << 0x0006 << QByteArray("07 4423 0401 01 0207 00") << QByteArray("07 00 44 23 00");
    QTest::newRow("leave") << 0x0034 << QByteArray("07 0000000000000000 00") << QByteArray("07 84");
}

void ZdoTest::answersRequests()
{
    QFETCH(const int, cluster);
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    const auto given = coordinator::answerZdo(m_meter, zcl::ClusterId(cluster), hex(request));
    QVERIFY(given);
    QCOMPARE(static_cast<int>(given->cluster), cluster | 0x8000);
    QCOMPARE(hexOf(given->payload), answer);
}

void ZdoTest::ignoresWhatIsCutOff()
{
    QVERIFY(!coordinator::answerZdo(m_meter, zcl::ClusterId(0x0005), {}));
    const zcl::Bytes match = hex("07 4423 0901 01 0207 00");
    for (std::size_t size = 0; size < match.size(); ++size)
        QVERIFY(!coordinator::answerZdo(m_meter, zcl::ClusterId(0x0006), zcl::ByteView(match).first(size)));
}

void ZdoTest::ignoresAnswers()
{
    QVERIFY(!coordinator::answerZdo(m_meter, zcl::ClusterId(0x8005), hex("07 00 44 23 01 01")));
    QVERIFY(!coordinator::answerZdo(m_meter, zcl::ClusterId(0x0013), hex("07 4423 4433221100d6c590 8e")));
}

QTEST_GUILESS_MAIN(ZdoTest)
#include "zdotest.moc"
