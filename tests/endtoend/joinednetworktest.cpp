#include "meterlink/ezsp/ezspcoordinator.h"
#include "meterlink/security/installcode.h"
#include "tests/support/displayedhome.h"
#include "tests/support/joinedhome.h"
#include "tests/support/steadyhousehold.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::CoordinatorPhase;
using ezsp::CoordinatorTrouble;
using test::JoinedHome;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 2 / 3);

JoinedHome::Settings settingsOf(int version)
{
    return {ezsp::EzspVersion(version), test::DisplayedHome::plainMeter()};
}

} // namespace

/// A display on the network of a communications hub, and what may keep it out.
class JoinedNetworkTest final : public QObject
{
    Q_OBJECT

    const test::SteadyHousehold m_household{core::Power(500)};

    bool hasTrouble(const JoinedHome &home, CoordinatorTrouble trouble) const
    {
        return std::any_of(home.states.begin(), home.states.end(),
                           [trouble](const auto &state) { return state.trouble == trouble; });
    }

private Q_SLOTS:
    void joinsAndReadsTheMeter_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("hasLibrary");
        for (const int version : {4, 8, 11, 12, 13, 14}) {
            QTest::addRow("version %d, keys agreed here", version) << version << false;
            QTest::addRow("version %d, keys agreed by the radio", version) << version << true;
        }
    }
    void joinsAndReadsTheMeter()
    {
        QFETCH(const int, version);
        QFETCH(const bool, hasLibrary);
        JoinedHome::Settings settings = settingsOf(version);
        settings.hasLibrary = hasLibrary;
        JoinedHome home(m_household, Start, settings);
        QVERIFY(home.hub.trusts(JoinedHome::Meter));
        home.hub.setJoiningPermitted(true);
        home.device.start();
        QVERIFY2(home.reach(CoordinatorPhase::KeysAgreed, 30s), home.told().constData());
        using enum CoordinatorPhase;
        QCOMPARE(
            home.phases(),
            QList({Starting, Configuring, FindingNetwork, Joining, Authenticating, NetworkUp, MeterFound, KeysAgreed}));
        const ezsp::CoordinatorState &state = home.device.state();
        QCOMPARE(state.trustCentre, JoinedHome::Hub);
        QCOMPARE(state.meter, JoinedHome::Meter);
        QCOMPARE(int(state.channel), 15);
        QCOMPARE(int(state.panId), 0x1a62);
        QVERIFY(home.hub.trusts(JoinedHome::CoProcessor));

        home.read();
        home.alarms.advance(10s);
        QVERIFY(home.store.snapshot().activePower.quality == client::Quality::Live);
        QCOMPARE(home.store.snapshot().activePower.value.count(), 500);
    }

    /// The hub is closed at first: the display asks again by itself until it is open.
    void waitsUntilANetworkIsOpen()
    {
        JoinedHome home(m_household, Start, settingsOf(13));
        home.device.start();
        home.alarms.advance(2min);
        QVERIFY(home.device.state().trouble == CoordinatorTrouble::NoOpenNetwork);
        QVERIFY(home.phases().count(CoordinatorPhase::FindingNetwork) >= 4);
        QVERIFY(!home.phases().contains(CoordinatorPhase::Joining));
        home.hub.setJoiningPermitted(true);
        QVERIFY2(home.reach(CoordinatorPhase::KeysAgreed, 60s), home.told().constData());
    }

    void staysOutsideWithAnotherInstallCode()
    {
        JoinedHome::Settings settings = settingsOf(13);
        settings.enteredCode = JoinedHome::MeterCode;
        JoinedHome home(m_household, Start, settings);
        home.hub.setJoiningPermitted(true);
        home.device.start();
        home.alarms.advance(30s);
        QVERIFY(hasTrouble(home, CoordinatorTrouble::InstallCodeRefused));
        QVERIFY(!home.phases().contains(CoordinatorPhase::Authenticating));

        const auto code = security::InstallCode::fromText(JoinedHome::OwnCode);
        home.hub.expect(JoinedHome::CoProcessor, code->linkKey());
        QVERIFY2(home.reach(CoordinatorPhase::KeysAgreed, 60s), home.told().constData());
    }

    void isRefusedWithACertificateOfAnotherAuthority()
    {
        JoinedHome::Settings settings = settingsOf(13);
        settings.credentials = security::BenchAuthority().issue(security::Eui64(JoinedHome::CoProcessor), Start);
        JoinedHome home(m_household, Start, settings);
        home.hub.setJoiningPermitted(true);
        home.device.start();
        home.alarms.advance(1min);
        QVERIFY(hasTrouble(home, CoordinatorTrouble::AuthenticationRefused));
        QVERIFY(!home.hub.trusts(JoinedHome::CoProcessor));
        QVERIFY(!home.phases().contains(CoordinatorPhase::NetworkUp));
    }

    /// The co-processor remembers the network and the keys; a host that knows the trust centre begins with the meter.
    void resumesAfterARestart()
    {
        JoinedHome home(m_household, Start, settingsOf(13));
        home.hub.setJoiningPermitted(true);
        QList<ezsp::Eui64> kept;
        connect(&home.device, &ezsp::EzspDevice::linkKeyAgreed, this,
                [&kept](ezsp::Eui64 device, const security::Key128 &) { kept.append(device); });
        home.device.start();
        QVERIFY2(home.reach(CoordinatorPhase::KeysAgreed, 30s), home.told().constData());
        QCOMPARE(kept, QList<ezsp::Eui64>{JoinedHome::Hub});
        home.hub.setJoiningPermitted(false);
        home.hostAsh.disconnect();
        home.hostAsh.stop();

        ezsp::AshEngine ash(ezsp::AshParameters::host(), home.alarms);
        ezsp::EzspHost host(ash, home.alarms);
        ezsp::EzspDevice::Settings settings = home.deviceSettings();
        settings.network.partners = {JoinedHome::Hub};
        ezsp::EzspDevice device(host, home.alarms, settings);
        home.toHost.arrives = [&ash](const zcl::Bytes &bytes) { ash.receive(bytes); };
        connect(&ash, &ezsp::AshEngine::written, &ash,
                [&](const zcl::Bytes &bytes) { home.toCoprocessor.write(bytes); });
        QList<CoordinatorPhase> phases;
        connect(&device, &ezsp::EzspDevice::stateChanged, &ash,
                [&phases](const ezsp::CoordinatorState &state) { phases.append(state.phase); });
        connect(&device, &ezsp::EzspDevice::linkKeyAgreed, &ash, [&kept](ezsp::Eui64 again) { kept.append(again); });
        device.start();
        home.alarms.advance(5s);
        using enum CoordinatorPhase;
        QCOMPARE(phases, QList({Starting, Configuring, Authenticating, NetworkUp, MeterFound, KeysAgreed}));
        QCOMPARE(kept.size(), 1);

        han::HanExchange exchange({device.state().node, 1}, device.transport(), home.alarms);
        client::EsmeClient client({device.state().meterNode, 1}, exchange, home.store, home.clock, home.alarms);
        client.start();
        home.alarms.advance(10s);
        QVERIFY(home.store.snapshot().activePower.quality == client::Quality::Live);
    }

    /// The hub ends its network, and begins another.
    void joinsAnewAfterItsNetworkHasGone()
    {
        JoinedHome home(m_household, Start, settingsOf(13));
        home.hub.setJoiningPermitted(true);
        home.device.start();
        QVERIFY2(home.reach(CoordinatorPhase::KeysAgreed, 30s), home.told().constData());
        home.hubAir.close();
        home.alarms.advance(500ms);
        QVERIFY(home.device.state().trouble == CoordinatorTrouble::NetworkLeft);
        home.hubAir.open(home.hub);
        QVERIFY2(home.reach(CoordinatorPhase::KeysAgreed, 2min), home.told().constData());
    }

    /// What it formed once is given up for the network that it is to join.
    void leavesANetworkOfItsOwn()
    {
        JoinedHome home(m_household, Start, settingsOf(13));
        {
            ezsp::EzspCoordinator::Settings settings;
            settings.network.panId = 0x4711;
            settings.credentials = home.credentials;
            ezsp::EzspCoordinator coordinator(home.host, home.alarms, settings);
            coordinator.start();
            home.alarms.advance(5s);
            QVERIFY(coordinator.state().phase == CoordinatorPhase::NetworkUp);
        }
        home.hub.setJoiningPermitted(true);
        home.device.start();
        QVERIFY2(home.reach(CoordinatorPhase::KeysAgreed, 30s), home.told().constData());
        QCOMPARE(int(home.device.state().panId), 0x1a62);
    }
};

QTEST_GUILESS_MAIN(JoinedNetworkTest)
#include "joinednetworktest.moc"
