#include "app/defaulthome.h"
#include "app/verify/examination.h"
#include "meterlink/judge/judgement.h"
#include "meterlink/judge/prober.h"
#include "tests/support/coordinatedhome.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using app::Examination;

namespace {

/// The midnight after the clocks went forward on Sunday 29 March 2026.
core::UtcSecond midnight()
{
    return std::chrono::sys_days(std::chrono::year(2026) / 3 / 29) + 23h;
}

judge::Transcript overTheLoopback()
{
    auto examination =
        Examination::overMidnight(app::defaultHome(midnight() - Examination::Before, core::HomeZone()), midnight());
    examination.run();
    return examination.transcript();
}

/// The same meter, asked through our host, a serial line and the emulated co-processor.
judge::Transcript overTheCoordinator()
{
    constexpr std::chrono::minutes Joining{5};
    const core::UtcSecond start = midnight() - Examination::Before - Joining;
    app::FittedHome fitted = app::defaultHome(start, core::HomeZone());
    test::CoordinatedHome home(*fitted.household, start,
                               {.version = 13, .meter = fitted.meter, .diary = fitted.diary, .fitted = fitted.fitted});
    const capture::CaptureRing ring(home.coordinator.transport(), home.clock, home.alarms);
    judge::Transcript transcript;
    QObject::connect(&ring, &capture::CaptureRing::captured, &ring,
                     [&transcript](const capture::CapturedFrame &frame) { transcript.push_back(frame); });
    if (!home.join())
        return {};
    while (home.clock.now() < midnight() + Examination::After)
        home.alarms.advance(1s);
    const han::HanAddress meter{home.coordinator.state().meterNode, coordinator::MeterStation::SmartEnergyEndpoint};
    const judge::Prober prober(home.exchange, meter);
    for (int second = 0; !prober.isDone() && second < 60; ++second)
        home.alarms.advance(1s);
    return transcript;
}

QStringList verdictsOf(const judge::Transcript &transcript)
{
    QStringList verdicts;
    for (const judge::Judgement &judgement : judge::judge(transcript, core::HomeZone()))
        verdicts +=
            QString::fromStdString(judgement.check) + QStringLiteral(": %1").arg(int(judgement.finding.verdict));
    return verdicts;
}

} // namespace

/// A meter is judged alike, whatever lies between it and the judge.
class CoordinatedVerdictsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areThoseOfTheLoopback()
    {
        const judge::Transcript transcript = overTheCoordinator();
        QVERIFY(!transcript.empty());
        QCOMPARE(verdictsOf(transcript), verdictsOf(overTheLoopback()));
    }
};

QTEST_GUILESS_MAIN(CoordinatedVerdictsTest)
#include "coordinatedverdictstest.moc"
