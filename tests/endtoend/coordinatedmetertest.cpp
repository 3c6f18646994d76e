#include "tests/support/coordinatedhome.h"
#include "tests/support/coordinatedrun.h"
#include "tests/support/displayedhome.h"
#include "tests/support/steadyhousehold.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::CoordinatorPhase;
using ezsp::CoordinatorTrouble;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 2 / 3);

/// How many hours each version runs; a whole day in tests/long.
std::chrono::hours lengthOfAll()
{
    const int hours = qEnvironmentVariableIntValue("METERGLASS_HOURS");
    return std::chrono::hours(hours > 0 ? hours : 1);
}

void addVersions()
{
    QTest::addColumn<int>("version");
    for (int version = ezsp::OldestEzspVersion; version <= ezsp::NewestEzspVersion; ++version)
        QTest::addRow("by EZSP %d", version) << version;
}

} // namespace

/// A meter behind the emulated co-processor, read by our host at the other end of the line: what is shown is what the
/// meter holds, and never older than a refresh.
class CoordinatedMeterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownInTime_data() { addVersions(); }
    void isShownInTime()
    {
        QFETCH(const int, version);
        const QStringList amiss = test::readForALongTime(ezsp::EzspVersion(version), lengthOfAll());
        QVERIFY2(amiss.isEmpty(), qPrintable(amiss.join(QStringLiteral("; "))));
    }

    void getsInStepByStep()
    {
        const test::SteadyHousehold household(core::Power(500));
        test::CoordinatedHome home(household, Start, {13, test::DisplayedHome::plainMeter()});
        QVERIFY(home.join());
        QList<CoordinatorPhase> phases;
        for (const ezsp::CoordinatorState &state : home.states) {
            if (phases.isEmpty() || phases.last() != state.phase)
                phases.append(state.phase);
        }
        using enum CoordinatorPhase;
        QCOMPARE(
            phases,
            QList({Starting, Configuring, ScanningEnergy, Forming, NetworkUp, MeterFound, Authenticating, KeysAgreed}));
        QCOMPARE(home.coordinator.state().meter, test::CoordinatedHome::Meter);
    }

    void agreesByTheCoProcessorsLibrary_data() { addVersions(); }
    void agreesByTheCoProcessorsLibrary()
    {
        QFETCH(const int, version);
        const test::SteadyHousehold household(core::Power(500));
        test::CoordinatedHome home(household, Start,
                                   {ezsp::EzspVersion(version),
                                    test::DisplayedHome::plainMeter(),
                                    {},
                                    test::CoordinatedHome::PrintedCode,
                                    {},
                                    true});
        bool isKeyKnownToHost = false;
        connect(&home.coordinator, &ezsp::EzspCoordinator::linkKeyAgreed, this, [&] { isKeyKnownToHost = true; });
        QVERIFY(home.join());
        QVERIFY(home.station.hasAgreedKey());
        QVERIFY(!isKeyKnownToHost);
        home.readWhole(10min);
        QVERIFY(home.store.snapshot().activePower.quality == client::Quality::Live);
        QCOMPARE(home.store.snapshot().activePower.value.count(), 500);
    }

    /// The meter of another install code cannot read the network key that it is sent.
    void staysOutsideWithAnotherInstallCode()
    {
        const test::SteadyHousehold household(core::Power(500));
        test::CoordinatedHome home(household, Start,
                                   {13, test::DisplayedHome::plainMeter(), {}, "83FED3407A939738C552"});
        QVERIFY(!home.join());
        QVERIFY(!home.station.hasJoined());
        QVERIFY(home.coordinator.state().phase == CoordinatorPhase::MeterFound);
        QVERIFY(home.coordinator.state().trouble == CoordinatorTrouble::NoAuthentication);
    }

    void doesNotAgreeWithACertificateOfAnotherAuthority()
    {
        const test::SteadyHousehold household(core::Power(500));
        const security::Credentials foreign =
            security::BenchAuthority().issue(security::Eui64(test::CoordinatedHome::Meter), Start);
        test::CoordinatedHome home(
            household, Start, {13, test::DisplayedHome::plainMeter(), {}, test::CoordinatedHome::PrintedCode, foreign});
        QVERIFY(!home.join());
        QVERIFY(home.station.hasJoined() && !home.station.hasAgreedKey());
        QVERIFY(home.coordinator.state().phase == CoordinatorPhase::Authenticating);
        QVERIFY(home.coordinator.state().trouble == CoordinatorTrouble::KeysDiffer);
    }

    /// One that does not even name the same issuer.
    void refusesACertificateOfAnotherIssuer()
    {
        const test::SteadyHousehold household(core::Power(500));
        security::Credentials foreign =
            security::BenchAuthority().issue(security::Eui64(test::CoordinatedHome::Meter), Start);
        constexpr std::size_t IssuerOffset = 11;
        foreign.certificate[IssuerOffset] ^= 0x01;
        test::CoordinatedHome home(
            household, Start, {13, test::DisplayedHome::plainMeter(), {}, test::CoordinatedHome::PrintedCode, foreign});
        QVERIFY(!home.join());
        QVERIFY(home.coordinator.state().trouble == CoordinatorTrouble::ForeignCertificate);
    }
};

QTEST_GUILESS_MAIN(CoordinatedMeterTest)
#include "coordinatedmetertest.moc"
