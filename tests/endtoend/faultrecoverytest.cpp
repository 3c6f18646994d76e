#include "tests/support/coordinatedhome.h"
#include "tests/support/displayedhome.h"
#include "tests/support/steadyhousehold.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 2 / 3);
constexpr auto FaultyTime = 2min;
/// The longest pause between two attempts to start is 30 s, and one of the line takes 16 s.
constexpr auto RecoveryTime = 90s;

bool breaksDown(const coordinator::FaultInfo &info)
{
    return info.fault >= coordinator::Fault::Error51 && info.fault <= coordinator::Fault::Reset0B;
}

/// Of the answers that break a co-processor down a few, so that it also gets somewhere; else one in three.
double rateOf(const coordinator::FaultInfo &info)
{
    return breaksDown(info) ? 0.02 : 0.33;
}

int timesStopped(const test::CoordinatedHome &home)
{
    return int(std::count_if(home.states.begin(), home.states.end(), [](const ezsp::CoordinatorState &state) {
        return state.phase == ezsp::CoordinatorPhase::Stopped;
    }));
}

bool isLive(const test::CoordinatedHome &home)
{
    const auto &power = home.store.snapshot().activePower;
    return power.quality == client::Quality::Live
        && home.alarms.now() - power.receivedAt <= client::EsmeClient::RefreshInterval;
}

void addFaults()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < coordinator::faults().size(); ++index)
        QTest::newRow(std::string(coordinator::faults()[index].name).c_str()) << int(index);
}

} // namespace

/// Each fault of the virtual coordinator by its name: once it is over, figures are live again, and nobody has helped.
class FaultRecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoversWhileItReads_data() { addFaults(); }
    void recoversWhileItReads()
    {
        QFETCH(const int, index);
        const coordinator::FaultInfo &info = coordinator::faults()[std::size_t(index)];
        const test::SteadyHousehold household(core::Power(500));
        test::CoordinatedHome home(household, Start, {13, test::DisplayedHome::plainMeter()});
        QVERIFY(home.join());
        home.readWhole(1min);
        QVERIFY(isLive(home));
        home.coprocessor.faults().setRate(info.fault, rateOf(info));
        home.alarms.advance(FaultyTime);
        QVERIFY(timesStopped(home) > 0 || !breaksDown(info));
        home.coprocessor.faults().clear();
        home.alarms.advance(RecoveryTime);
        QVERIFY(isLive(home));
    }

    void recoversWhileItStarts_data() { addFaults(); }
    void recoversWhileItStarts()
    {
        QFETCH(const int, index);
        const coordinator::FaultInfo &info = coordinator::faults()[std::size_t(index)];
        const test::SteadyHousehold household(core::Power(500));
        test::CoordinatedHome home(household, Start, {13, test::DisplayedHome::plainMeter()});
        home.coprocessor.faults().setRate(info.fault, rateOf(info));
        home.coordinator.start();
        home.alarms.advance(FaultyTime);
        home.coprocessor.faults().clear();
        home.alarms.advance(RecoveryTime);
        QVERIFY(home.coordinator.state().phase == ezsp::CoordinatorPhase::NetworkUp);
        home.admit();
        home.alarms.advance(30s);
        QVERIFY(home.client);
        home.readWhole(1min);
        QVERIFY(isLive(home));
    }
};

QTEST_GUILESS_MAIN(FaultRecoveryTest)
#include "faultrecoverytest.moc"
