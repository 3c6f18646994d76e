#include "meterlink/ezsp/ezspdevice.h"

#include "tests/meterlink/ezsp/scripteddevice.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::CoordinatorPhase;
using ezsp::CoordinatorTrouble;
using ezsp::HanRole;
using test::ScriptedDevice;

namespace {

void addVersions()
{
    QTest::addColumn<int>("version");
    for (int version = ezsp::OldestEzspVersion; version <= ezsp::NewestEzspVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

} // namespace

/// What a co-processor is told so that it joins the network of another, and what may keep it out. Key establishment and
/// all after it are in tests/endtoend/joinednetworktest.cpp.
class EzspDeviceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheNetworkThatIsOpen_data() { addVersions(); }
    void joinsTheNetworkThatIsOpen()
    {
        QFETCH(const int, version);
        ScriptedDevice han(version);
        han.start();
        using enum CoordinatorPhase;
        QCOMPARE(han.phases(), QList({Starting, Configuring, FindingNetwork, Joining, Authenticating}));
        const QList<std::uint16_t> wanted{ScriptedDevice::NetworkInit, ScriptedDevice::StartScan,
                                          ScriptedDevice::SetSecurity, ScriptedDevice::JoinNetwork,
                                          ScriptedDevice::GetParameters};
        const qsizetype begun = han.order.indexOf(ScriptedDevice::NetworkInit);
        QCOMPARE(han.order.mid(begun, wanted.size()), wanted);

        // Networks, on the channels that Smart Energy prefers.
        QCOMPARE(han.radio.commands(ScriptedDevice::StartScan), QList<QByteArray>{"0100c8180305"});
        // Preconfigured key, and the network key encrypted under it; no network key, no trust centre's address.
        QCOMPARE(han.radio.commands(ScriptedDevice::SetSecurity),
                 QList<QByteArray>{QByteArray("000966b6900981e1ee3ca4206b6b861c02bb") + QByteArray(50, '0')});
        QCOMPARE(han.radio.commands(ScriptedDevice::JoinNetwork), QList<QByteArray>{QByteArray("02") + han.Parameters});
        QVERIFY(han.radio.commands(ScriptedDevice::FormNetwork).isEmpty());
        QVERIFY(han.radio.commands(ScriptedDevice::PermitJoining).isEmpty());
        QCOMPARE(int(han.device.state().node), 0x1708);
        // IEEE_addr_req of node 0, and then nobody answers.
        const QByteArray asked = han.radio.commands(ScriptedDevice::SendUnicast).value(0);
        QVERIFY2(asked.startsWith("00000000000100"), asked.constData());
        han.radio.alarms.advance(5s);
        QVERIFY(han.states.last().trouble == CoordinatorTrouble::TrustCentreSilent
                || han.states[han.states.size() - 2].trouble == CoordinatorTrouble::TrustCentreSilent);
    }

    void saysWhatItIs_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QByteArray>("device");
        // ZCL's ami-devices.xml, by smets2-and-smart-energy.md 5.1 and 2.
        QTest::newRow("in-home display") << int(HanRole::InHomeDisplay) << QByteArray("0205");
        QTest::newRow("prepayment terminal") << int(HanRole::PrepaymentInterface) << QByteArray("0605");
        QTest::newRow("a CAD reads what an IHD reads") << int(HanRole::ConsumerAccessDevice) << QByteArray("0205");
    }
    void saysWhatItIs()
    {
        QFETCH(const int, role);
        QFETCH(const QByteArray, device);
        ScriptedDevice han(13, HanRole(role));
        han.start();
        QVERIFY(han.device.state().role == HanRole(role));
        // Endpoint 1 of profile 0x0109, 2 clusters in: Basic and Key Establishment.
        const QByteArray endpoint = han.radio.commands(ScriptedDevice::AddEndpoint).value(0);
        const QByteArray expected = QByteArray("010901") + device
            + QByteArray("00"
                         "020c"
                         "0000"
                         "0008");
        QCOMPARE(endpoint.left(expected.size()), expected);
    }

    void saysWhyItIsNotIn_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("trouble");
        // EmberStatus by ezsp_enums.txt.
        const auto row = [](const char *name, const char *status, CoordinatorTrouble trouble) {
            QTest::newRow(name) << QByteArray(status) << int(trouble);
        };
        using enum CoordinatorTrouble;
        row("no network key came", "ad", InstallCodeRefused);
        row("no link key came", "ae", InstallCodeRefused);
        row("the network key came in the clear", "ac", InstallCodeRefused);
        row("a preconfigured key is needed", "af", InstallCodeRefused);
        row("nobody let it associate", "94", NetworkFull);
        row("the network has gone", "ab", NetworkFull);
    }
    void saysWhyItIsNotIn()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const int, trouble);
        ScriptedDevice han(13);
        han.radio.forgetCallbacks();
        han.radio.callBackAfter(ScriptedDevice::StartScan, ScriptedDevice::NetworkFound, han.Open + "ffd8");
        han.radio.callBackAfter(ScriptedDevice::StartScan, ScriptedDevice::ScanComplete, "0000");
        han.radio.callBackAfter(ScriptedDevice::JoinNetwork, ScriptedDevice::StackStatus,
                                "9c"); // of no account: opened
        han.radio.callBackAfter(ScriptedDevice::JoinNetwork, ScriptedDevice::StackStatus, status);
        han.start();
        QCOMPARE(int(han.device.state().trouble), trouble);
        QVERIFY(han.device.state().phase == CoordinatorPhase::Stopped);
    }

    void namesTheTrouble_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("trouble");
        using enum CoordinatorTrouble;
        QTest::newRow("the endpoint is refused") << int(ScriptedDevice::AddEndpoint) << int(ConfigurationRefused);
        QTest::newRow("the scan is refused") << int(ScriptedDevice::StartScan) << int(ScanFailed);
        QTest::newRow("the key is refused") << int(ScriptedDevice::SetSecurity) << int(NetworkFull);
        QTest::newRow("joining is refused") << int(ScriptedDevice::JoinNetwork) << int(NetworkFull);
    }
    void namesTheTrouble()
    {
        QFETCH(const int, command);
        QFETCH(const int, trouble);
        ScriptedDevice han(13);
        han.radio.answer(std::uint16_t(command), "70");
        if (command == ScriptedDevice::StartScan || command == ScriptedDevice::JoinNetwork)
            han.radio.forgetCallbacks();
        if (command == ScriptedDevice::JoinNetwork) {
            han.radio.callBackAfter(ScriptedDevice::StartScan, ScriptedDevice::NetworkFound, han.Open + "ffd8");
            han.radio.callBackAfter(ScriptedDevice::StartScan, ScriptedDevice::ScanComplete, "0000");
        }
        han.start();
        QCOMPARE(int(han.device.state().trouble), trouble);
    }

    void joinsNothingWhereAllAreClosed()
    {
        ScriptedDevice han(13);
        han.radio.forgetCallbacks();
        han.radio.callBackAfter(ScriptedDevice::StartScan, ScriptedDevice::NetworkFound, han.Closed + "ffd8");
        han.radio.callBackAfter(ScriptedDevice::StartScan, ScriptedDevice::NetworkFound, han.OtherStack + "ffd8");
        han.radio.callBackAfter(ScriptedDevice::StartScan, ScriptedDevice::ScanComplete, "0000");
        han.start();
        QVERIFY(han.device.state().trouble == CoordinatorTrouble::NoOpenNetwork);
        QVERIFY(han.radio.commands(ScriptedDevice::JoinNetwork).isEmpty());
        QVERIFY(han.radio.commands(ScriptedDevice::SetSecurity).isEmpty());
    }

    void resumesTheNetworkThatItRemembers()
    {
        ScriptedDevice han(13);
        han.radio.answer(ScriptedDevice::NetworkInit, "00");
        han.radio.callBackAfter(ScriptedDevice::NetworkInit, ScriptedDevice::StackStatus, "90");
        han.start();
        using enum CoordinatorPhase;
        QCOMPARE(han.phases(), QList({Starting, Configuring, Authenticating}));
        QVERIFY(han.radio.commands(ScriptedDevice::JoinNetwork).isEmpty());
        QVERIFY(han.radio.commands(ScriptedDevice::LeaveNetwork).isEmpty());
    }

    /// The co-processor has formed a network once; node type 1 is its coordinator.
    void leavesANetworkOfItsOwn()
    {
        ScriptedDevice han(13);
        han.radio.answer(ScriptedDevice::NetworkInit, "00");
        han.radio.answer(ScriptedDevice::GetParameters, QByteArray("0001") + han.Parameters);
        han.radio.callBackAfter(ScriptedDevice::NetworkInit, ScriptedDevice::StackStatus, "90");
        han.radio.callBackAfter(ScriptedDevice::LeaveNetwork, ScriptedDevice::StackStatus, "91");
        han.start();
        QCOMPARE(han.radio.commands(ScriptedDevice::LeaveNetwork).size(), 1);
        QCOMPARE(han.radio.commands(ScriptedDevice::JoinNetwork).size(), 1);
    }

    void goesAtAnyMoment()
    {
        for (int moment = 0; moment < 200; ++moment) {
            ScriptedDevice han(13);
            han.device.start();
            han.radio.alarms.advance(moment * 1ms);
        }
    }
};

QTEST_GUILESS_MAIN(EzspDeviceTest)
#include "ezspdevicetest.moc"
