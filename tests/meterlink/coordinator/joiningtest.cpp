#include "meterlink/coordinator/meterstation.h"
#include "tests/meterlink/coordinator/coprocessorline.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;
using namespace std::chrono_literals;

namespace {

/// The key of the specification's install code 83FED3407A939723A5C639B26916D505 C3B5, and who has it.
const QByteArray LinkKey = "66b6900981e1ee3ca4206b6b861c02bb";
const QByteArray Meter = "4433221100d6c590"; // 90C5D60011223344 on the wire

coordinator::MeterIdentity identityOf(const QByteArray &key)
{
    coordinator::MeterIdentity identity;
    identity.eui64 = 0x90C5D60011223344;
    const zcl::Bytes octets = hex(key);
    identity.linkKey = security::Key128(std::span<const std::uint8_t, 16>(octets));
    return identity;
}

} // namespace

/// How a meter gets into the network of a co-processor that speaks EZSP 13, and how not.
class JoiningTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsByItsInstallCode();
    void isDeniedWithoutAnInstallCode();
    void isNotHeardOfUnderAWrongCode();
    void isDeniedByAFullKeyTable();
    void waitsUntilJoiningIsPermitted();
    void leavesWithItsNetwork();

private:
    static void open(CoprocessorLine &line, const QByteArray &key);
};

void JoiningTest::open(CoprocessorLine &line, const QByteArray &key)
{
    line.agree();
    line.say(FormNetwork13);
    if (!key.isEmpty())
        QCOMPARE(line.say("01 00 01 11 01 " + Meter + key + "00"), QByteArrayList{"01 80 01 11 01 00 00 00 00"});
    QCOMPARE(line.say("02 00 01 22 00 3c"), QByteArrayList{"02 80 01 22 00 00"});
}

/// 0x90C5D60011223344 is 0x2344 in what the air gives as an address.
void JoiningTest::joinsByItsInstallCode()
{
    CoprocessorLine line(13);
    const coordinator::MeterStation station(identityOf(LinkKey), line.air(), line.alarms(), false);
    open(line, LinkKey);
    const QByteArrayList heard = line.listen(1100ms);
    QVERIFY(station.hasJoined());
    QCOMPARE(heard.size(), 3);
    // Unsecured join, by a preconfigured key; a router; and ZDO 0013 to all.
    QCOMPARE(heard[0], "02 90 01 24 00 44 23 44 33 22 11 00 d6 c5 90 01 00 00 00");
    QCOMPARE(heard[1], "02 90 01 23 00 00 01 44 23 44 33 22 11 00 d6 c5 90 02");
    QVERIFY(heard[2].startsWith("02 90 01 45 00 04 00 00 13 00 00 00"));
    QVERIFY(heard[2].endsWith(" 0c 00 44 23 44 33 22 11 00 d6 c5 90 8e"));
}

void JoiningTest::isDeniedWithoutAnInstallCode()
{
    CoprocessorLine line(13);
    const coordinator::MeterStation station(identityOf(LinkKey), line.air(), line.alarms(), false);
    open(line, {});
    const QByteArrayList heard = line.listen(1100ms);
    QVERIFY(!station.hasJoined());
    QCOMPARE(heard, QByteArrayList{"02 90 01 24 00 44 23 44 33 22 11 00 d6 c5 90 01 02 00 00"});
}

void JoiningTest::isNotHeardOfUnderAWrongCode()
{
    CoprocessorLine line(13);
    const coordinator::MeterStation station(identityOf("00000000000000000000000000000000"), line.air(), line.alarms(),
                                            false);
    open(line, LinkKey);
    QCOMPARE(line.listen(1100ms).size(), 2); // that it came and was sent a key, but no announcement
    QVERIFY(!station.hasJoined());
}

void JoiningTest::isDeniedByAFullKeyTable()
{
    CoprocessorLine line(13);
    const coordinator::MeterStation station(identityOf(LinkKey), line.air(), line.alarms(), false);
    open(line, LinkKey);
    QCOMPARE(line.say("03 00 01 53 00 1e 0000"), QByteArrayList{"03 80 01 53 00 00"}); // a key table of no entries
    const QByteArrayList heard = line.listen(1100ms);
    QVERIFY(!station.hasJoined());
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard[1], "03 90 01 9b 00 44 33 22 11 00 d6 c5 90 05");
}

void JoiningTest::waitsUntilJoiningIsPermitted()
{
    CoprocessorLine line(13);
    const coordinator::MeterStation station(identityOf(LinkKey), line.air(), line.alarms(), false);
    line.listen(5s);
    QVERIFY(!station.hasJoined());
    open(line, LinkKey);
    line.say("04 00 01 22 00 00"); // closed again
    line.listen(20s);
    QVERIFY(!station.hasJoined());
    line.say("05 00 01 22 00 0a");
    line.listen(2s);
    QVERIFY(station.hasJoined());
}

void JoiningTest::leavesWithItsNetwork()
{
    CoprocessorLine line(13);
    const coordinator::MeterStation station(identityOf(LinkKey), line.air(), line.alarms(), false);
    open(line, LinkKey);
    line.listen(1100ms);
    QVERIFY(station.hasJoined());
    line.say("05 00 01 20 00");
    QVERIFY(!station.hasJoined());
}

QTEST_GUILESS_MAIN(JoiningTest)
#include "joiningtest.moc"
