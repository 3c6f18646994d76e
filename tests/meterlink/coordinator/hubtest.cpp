#include "meterlink/coordinator/communicationshub.h"
#include "meterlink/security/benchauthority.h"
#include "tests/meterlink/coordinator/coprocessorline.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;
using namespace std::chrono_literals;

namespace {

/// Of the install code 83FED3407A939723A5C639B26916D505 C3B5 (coordinator-protocols.md).
const QByteArray Key = "66b6900981e1ee3ca4206b6b861c02bb";
const QByteArray OtherKey = "a833a77434f3bfbd7a7ab97942149287";

/// PAN 0x1a62 on channel 15, as joinNetwork has it.
const QByteArray Network = "07060504030201dd 621a 08 0f 00 0000 00 00f8ff07";

coordinator::HubIdentity hubIdentity()
{
    constexpr ezsp::Eui64 Hub = 0x0CA2F40000000001;
    coordinator::HubIdentity identity;
    identity.eui64 = Hub;
    identity.credentials = security::BenchAuthority().issue(security::Eui64(Hub), {});
    identity.network.extendedPanId = 0xdd01020304050607;
    identity.network.panId = 0x1a62;
    identity.network.radioChannel = 15;
    return identity;
}

/// A co-processor that speaks EZSP 13, in reach of a hub that expects it with `Key`.
struct HubLine
{
    HubLine() : line(13), air(line.alarms()), hub(hubIdentity(), air, line.alarms())
    {
        const zcl::Bytes octets = hex(Key);
        hub.expect(CoprocessorLine::Own, security::Key128(std::span<const std::uint8_t, 16>(octets)));
        line.coprocessor().bringInReach(air);
        line.agree();
    }

    /// Its preconfigured key, and no other.
    QByteArrayList secure(const QByteArray &key) { return line.say("04 00 01 68 00 0009" + key + QByteArray(50, '0')); }
    QByteArrayList join() { return line.say("05 00 01 1f 00 02" + Network); }

    CoprocessorLine line;
    coordinator::EmulatedAir air;
    coordinator::CommunicationsHub hub;
};

} // namespace

/// How a co-processor gets onto the network of a hub, and how not; frames by hand after UG100.
class HubTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isHeardInAnActiveScan()
    {
        HubLine bench;
        QByteArrayList heard = bench.line.say("03 00 01 1a 00 01 00f8ff07 05");
        QCOMPARE(heard.size(), 3);
        // Closed; of stack profile 2; LQI 255, -40 dBm.
        QCOMPARE(heard[1], "03 90 01 1b 00 0f 62 1a 07 06 05 04 03 02 01 dd 00 02 00 ff d8");
        QVERIFY(heard[2].startsWith("03 90 01 1c 00"));
        bench.hub.setJoiningPermitted(true);
        heard = bench.line.say("04 00 01 1a 00 01 00f8ff07 05");
        QCOMPARE(heard[1], "04 90 01 1b 00 0f 62 1a 07 06 05 04 03 02 01 dd 01 02 00 ff d8");
        QCOMPARE(bench.line.say("05 00 01 1a 00 01 00700000 05").size(), 2); // not on channels 12 to 14
    }

    void letsInWhoHasTheKey()
    {
        HubLine bench;
        bench.hub.setJoiningPermitted(true);
        QCOMPARE(bench.secure(Key), QByteArrayList{"04 80 01 68 00 00"});
        QCOMPARE(bench.join(), QByteArrayList{"05 80 01 1f 00 00"});
        QCOMPARE(bench.line.listen(1s), QByteArrayList{"05 90 01 19 00 90"});
        // Node 0x1000 + 0x0102030405060708 % 0xE000; a router there.
        QCOMPARE(bench.line.say("06 00 01 27 00"), QByteArrayList{"06 80 01 27 00 08 b7"});
        QVERIFY(bench.line.say("07 00 01 28 00")[0].startsWith("07 80 01 28 00 00 02 07 06"));
        QVERIFY(!bench.hub.trusts(CoprocessorLine::Own));
    }

    void sendsNoKeyToWhoHasAnother()
    {
        HubLine bench;
        bench.hub.setJoiningPermitted(true);
        bench.secure(OtherKey);
        bench.join();
        QVERIFY(bench.line.listen(2s).isEmpty());
        QCOMPARE(bench.line.listen(2s), QByteArrayList{"05 90 01 19 00 ad"}); // NO_NETWORK_KEY_RECEIVED
    }

    void letsNobodyInWhileItIsClosed()
    {
        HubLine bench;
        bench.secure(Key);
        bench.join();
        QCOMPARE(bench.line.listen(2s), QByteArrayList{"05 90 01 19 00 94"}); // JOIN_FAILED
    }

    /// Nothing of the emulation sleeps.
    void takesRoutersAlone()
    {
        HubLine bench;
        bench.hub.setJoiningPermitted(true);
        bench.secure(Key);
        QCOMPARE(bench.line.say("05 00 01 1f 00 04" + Network), QByteArrayList{"05 80 01 1f 00 02"});
    }

    /// One that has not agreed on a key with the hub is introduced to nobody: EmberKeyStatus 4 after 5 s.
    void introducesNobodyThatItDoesNotTrust()
    {
        HubLine bench;
        bench.hub.setJoiningPermitted(true);
        bench.secure(Key);
        bench.join();
        bench.line.listen(1s);
        const QByteArray meter = "44 33 22 11 00 d6 c5 90";
        QCOMPARE(bench.line.say("08 00 01 14 00 " + meter), QByteArrayList{"08 80 01 14 00 00"});
        QCOMPARE(bench.line.listen(6s), QByteArrayList{"08 90 01 9b 00 " + meter + " 04"});
    }

    void isGoneWithItsNetwork()
    {
        HubLine bench;
        bench.hub.setJoiningPermitted(true);
        bench.secure(Key);
        bench.join();
        bench.line.listen(1s);
        bench.air.close();
        QCOMPARE(bench.line.listen(1s), QByteArrayList{"05 90 01 19 00 91"});
        QVERIFY(bench.line.say("09 00 01 17 00 0000")[0].startsWith("09 80 01 17 00 93")); // NOT_JOINED
    }
};

QTEST_GUILESS_MAIN(HubTest)
#include "hubtest.moc"
