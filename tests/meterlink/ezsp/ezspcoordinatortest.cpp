#include "meterlink/ezsp/ezspcoordinator.h"

#include "tests/meterlink/ezsp/scriptedhan.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::CoordinatorPhase;
using ezsp::CoordinatorTrouble;
using test::ScriptedHan;

namespace {

void addVersions()
{
    QTest::addColumn<int>("version");
    for (int version = ezsp::OldestEzspVersion; version <= ezsp::NewestEzspVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

constexpr ezsp::Eui64 Meter = 0x0a0b0c0d0e0f1011;
const char *const JoiningKey = "66b6900981e1ee3ca4206b6b861c02bb"; // coordinator-protocols.md, of its install code

} // namespace

/// A co-processor brought up to a network, and what may go wrong on the way.
class EzspCoordinatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsANetwork_data() { addVersions(); }
    void formsANetwork()
    {
        QFETCH(const int, version);
        ScriptedHan han(version);
        han.start();
        using enum CoordinatorPhase;
        QCOMPARE(han.phases(), QList({Starting, Configuring, ScanningEnergy, Forming, NetworkUp}));
        const ezsp::CoordinatorState &state = han.coordinator.state();
        QVERIFY(state.trouble == CoordinatorTrouble::None);
        QCOMPARE(int(state.version), version);
        QCOMPARE(int(state.stackVersion), 0x7430);
        QCOMPARE(state.eui64, ezsp::Eui64(0x0102030405060708));
        QCOMPARE(int(state.channel), 15);
        QCOMPARE(int(state.panId), 0x1a62);

        // The first of the two quietest channels; parameters as golden_ezsp.json has them but for the channels' mask.
        QCOMPARE(han.radio.commands(ScriptedHan::FormNetwork), QList<QByteArray>{han.Parameters});
        QCOMPARE(han.radio.commands(ScriptedHan::StartScan), QList<QByteArray>{"0000c8180305"});
        const auto security = han.radio.commands(ScriptedHan::SetSecurity);
        QCOMPARE(security.size(), 1);
        QCOMPARE(security[0].left(4), QByteArray("040b"));
        QCOMPARE(security[0].mid(36),
                 QByteArray("00112233445566778899aabbccddeeff"
                            "00"
                            "0000000000000000"));
        QCOMPARE(han.radio.commands(ScriptedHan::NetworkInit).front(), QByteArray(version < 6 ? "" : "0000"));
        const auto policies = han.radio.commands(ScriptedHan::SetPolicy);
        QVERIFY(policies.contains("0002")); // rejoins alone
        // Endpoint 1 of profile 0x0109, device 0x0500, with 3 clusters in and 12 out.
        QVERIFY(han.radio.commands(ScriptedHan::AddEndpoint)
                    .front()
                    .startsWith("0109010005"
                                "00"
                                "030c"
                                "0000"
                                "0a00"
                                "0008"));
    }

    void resumesTheNetworkThatItRemembers()
    {
        ScriptedHan han(13);
        han.radio.answer(ScriptedHan::NetworkInit, "00");
        han.radio.callBackAfter(ScriptedHan::NetworkInit, ScriptedHan::StackStatus, "90");
        han.start();
        using enum CoordinatorPhase;
        QCOMPARE(han.phases(), QList({Starting, Configuring, NetworkUp}));
        QVERIFY(han.radio.commands(ScriptedHan::FormNetwork).isEmpty());
    }

    void hasCredentialsMadeForItsAddress()
    {
        ScriptedHan::Settings settings = ScriptedHan::settingsWithCredentials();
        QList<ezsp::Eui64> asked;
        settings.issueCredentials = [&asked, issued = *settings.credentials](ezsp::Eui64 own) {
            asked.append(own);
            return issued;
        };
        settings.credentials.reset();
        ScriptedHan han(13, std::move(settings));
        han.start();
        QCOMPARE(asked, QList<ezsp::Eui64>{0x0102030405060708});
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::NetworkUp);
    }

    void letsAMeterIn_data() { addVersions(); }
    void letsAMeterIn()
    {
        QFETCH(const int, version);
        ScriptedHan han(version);
        han.start();
        han.coordinator.admit(Meter, test::annexc::secret<16>(JoiningKey), 180);
        han.radio.alarms.advance(100ms);
        const QByteArray key = han.MeterEui64 + JoiningKey;
        const auto transient = han.radio.commands(ScriptedHan::AddTransientKey);
        const auto imported = han.radio.commands(ScriptedHan::ImportTransientKey);
        if (version < 12)
            QCOMPARE(transient, QList<QByteArray>{key});
        else
            QCOMPARE(imported, QList<QByteArray>{version < 14 ? QByteArray(key + "00") : key});
        QCOMPARE(transient.size() + imported.size(), 1);
        // Joins by install code: a number before version 8, bits from then on.
        QCOMPARE(han.radio.commands(ScriptedHan::SetPolicy).last(), QByteArray(version < 8 ? "0006" : "0013"));
        QCOMPARE(han.radio.commands(ScriptedHan::PermitJoining), QList<QByteArray>{"b4"});

        han.meterJoins();
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::MeterFound);
        QCOMPARE(han.coordinator.state().meter, Meter);
        QCOMPARE(int(han.coordinator.state().meterNode), 0x1a2b);
    }

    void namesTheTrouble_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *name, int command, const char *status, CoordinatorTrouble trouble) {
            QTest::newRow(name) << command << QByteArray(status) << int(trouble);
        };
        using enum CoordinatorTrouble;
        row("the endpoint is refused", ScriptedHan::AddEndpoint, "36", ConfigurationRefused);
        row("no setting is taken", ScriptedHan::SetConfiguration, "35", ConfigurationRefused);
        row("the scan is refused", ScriptedHan::StartScan, "70", ScanFailed);
        row("the keys are refused", ScriptedHan::SetSecurity, "70", FormationFailed);
        row("the network is not formed", ScriptedHan::FormNetwork, "70", FormationFailed);
        row("the answer cannot be read", ScriptedHan::GetEui64, "00", NotACoProcessor);
    }
    void namesTheTrouble()
    {
        QFETCH(const int, command);
        QFETCH(const QByteArray, status);
        QFETCH(const int, trouble);
        ScriptedHan han(13);
        han.radio.forgetCallbacks();
        han.radio.callBackAfter(ScriptedHan::StartScan, ScriptedHan::EnergyScanResult, "0bd8");
        han.radio.callBackAfter(ScriptedHan::StartScan, ScriptedHan::ScanComplete, "0000");
        han.radio.answer(std::uint16_t(command), status);
        han.coordinator.start();
        han.radio.alarms.advance(900ms);
        QCOMPARE(int(han.coordinator.state().trouble), trouble);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::Stopped);
    }

    void saysThatAScanDoesNotEnd()
    {
        ScriptedHan han(13);
        han.radio.forgetCallbacks();
        han.coordinator.start();
        han.radio.alarms.advance(20'500ms);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::ScanFailed);
    }

    void saysThatTheNetworkDoesNotComeUp()
    {
        ScriptedHan han(13);
        han.radio.forgetCallbacks();
        han.radio.callBackAfter(ScriptedHan::StartScan, ScriptedHan::EnergyScanResult, "0bd8");
        han.radio.callBackAfter(ScriptedHan::StartScan, ScriptedHan::ScanComplete, "0000");
        han.coordinator.start();
        han.radio.alarms.advance(10'500ms);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::FormationFailed);
    }

    void needsACertificate()
    {
        ScriptedHan::Settings settings = ScriptedHan::settingsWithCredentials();
        settings.credentials.reset();
        ScriptedHan han(13, settings);
        han.coordinator.start();
        han.radio.alarms.advance(900ms);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::NoCertificate);
    }

    void saysThatTheKeyTableIsFull_data() { addVersions(); }
    void saysThatTheKeyTableIsFull()
    {
        QFETCH(const int, version);
        ScriptedHan han(version);
        han.radio.answer(ScriptedHan::AddTransientKey, han.radio.status("b4", "1c000000"));
        han.radio.answer(ScriptedHan::ImportTransientKey, "1c000000");
        han.start();
        han.coordinator.admit(Meter, test::annexc::secret<16>(JoiningKey), 180);
        han.radio.alarms.advance(100ms);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::KeyTableFull);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::NetworkUp);
        QVERIFY(han.radio.commands(ScriptedHan::PermitJoining).isEmpty());
    }

    void saysThatAMeterWasDenied()
    {
        ScriptedHan han(13);
        han.start();
        han.meterJoins("02");
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::MeterDenied);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::NetworkUp);
    }

    void saysThatAMeterDoesNotAuthenticate()
    {
        ScriptedHan han(13);
        han.start();
        han.meterJoins();
        han.radio.alarms.advance(59s);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::None);
        han.radio.alarms.advance(1s);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::NoAuthentication);
    }

    void triesAgainWithGrowingPauses()
    {
        ScriptedHan han(13);
        han.radio.alarms.advance(10ms);
        han.radio.coProcessor.isListening = false;
        han.coordinator.start();
        han.radio.alarms.advance(5min);
        QVERIFY(!han.states.isEmpty());
        const auto tries = han.phases().count(CoordinatorPhase::Starting);
        QVERIFY(tries >= 4 && tries <= 12);
        QVERIFY(std::any_of(han.states.begin(), han.states.end(), [](const ezsp::CoordinatorState &state) {
            return state.trouble == CoordinatorTrouble::NoAnswer;
        }));
        han.radio.coProcessor.isListening = true;
        han.radio.alarms.advance(1min);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::NetworkUp);
    }

    void comesBackAfterAReset()
    {
        ScriptedHan han(13);
        han.start();
        han.radio.coProcessor.ash().giveUp(ezsp::AshReset::Watchdog);
        han.radio.alarms.advance(100ms);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::LinkLost);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::Stopped);
        han.radio.alarms.advance(30s);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::NetworkUp);
    }

    /// The co-processor falls silent after each command in turn; whatever the moment, it comes back by itself.
    void comesBackFromAResetAtAnyMoment()
    {
        int failures = 0;
        for (int moment = 1; moment < 40; ++moment) {
            ScriptedHan han(13);
            int commands = 0;
            han.radio.onCommand = [&](const ezsp::EzspFrameView &) {
                if (++commands == moment)
                    han.radio.coProcessor.ash().giveUp(ezsp::AshReset::Assert);
            };
            han.coordinator.start();
            han.radio.alarms.advance(60s);
            QVERIFY2(han.coordinator.state().phase == CoordinatorPhase::NetworkUp, qPrintable(QString::number(moment)));
            failures += han.phases().contains(CoordinatorPhase::Stopped) ? 1 : 0;
        }
        QVERIFY(failures >= 20);
    }

    void goesAtAnyMoment()
    {
        for (int moment = 0; moment < 200; ++moment) {
            ScriptedHan han(13);
            han.coordinator.start();
            han.radio.alarms.advance(moment * 1ms);
        }
    }
};

QTEST_GUILESS_MAIN(EzspCoordinatorTest)
#include "ezspcoordinatortest.moc"
