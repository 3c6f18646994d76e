#include "meterlink/client/powerhistory.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::PowerBand;
using client::PowerHistory;
using client::Quality;
using core::Power;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 14h;

client::Reading<Power> reading(std::chrono::seconds since, int watts, Quality quality = Quality::Live)
{
    client::Reading<Power> made;
    made.set(Power(watts), quality, {Start + since, {}});
    return made;
}

PowerBand steady(int watts)
{
    return {Power(watts), Power(watts), Power(watts)};
}

using Bands = std::vector<std::optional<PowerBand>>;

} // namespace

class PowerHistoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueHoldsUntilTheNext()
    {
        PowerHistory history;
        history.take(reading(0s, 200));
        history.take(reading(30s, 3000));
        QCOMPARE(history.bands(Start, 10s, 5), (Bands{steady(200), steady(200), steady(200), steady(3000), {}}));
    }

    void thinningKeepsTheExtremes()
    {
        PowerHistory history;
        history.take(reading(0s, 200));
        history.take(reading(40s, 3000));
        history.take(reading(50s, 600));
        // 4 x 200, 3000 and 600 W: 4400 W in six steps
        QCOMPARE(history.bands(Start, 60s, 1), (Bands{PowerBand{Power(200), Power(3000), Power(733)}}));
    }

    void whatWasStaleIsAGap()
    {
        PowerHistory history;
        history.take(reading(0s, 200));
        history.take(reading(20s, 200, Quality::Stale));
        history.take(reading(60s, 500));
        QCOMPARE(history.bands(Start, 10s, 7), (Bands{steady(200), steady(200), {}, {}, {}, {}, steady(500)}));
    }

    void whatIsInvalidIsAGap()
    {
        PowerHistory history;
        history.take(reading(0s, 200));
        history.take(reading(10s, 200, Quality::Invalid));
        history.take(reading(30s, -400));
        QCOMPARE(history.bands(Start, 10s, 4), (Bands{steady(200), {}, {}, steady(-400)}));
    }

    void holdsAWeekAndNotMuchMore()
    {
        PowerHistory history;
        for (int step = 0; step < 70'000; ++step)
            history.take(reading(step * 10s, step));
        QCOMPARE(history.end(), Start + 700'000s);
        QVERIFY(history.end() - history.begin() >= 7 * 24h);
        QVERIFY(history.end() - history.begin() <= 7 * 24h + 1h);
        QCOMPARE(history.bands(history.end() - 10s, 10s, 1), (Bands{steady(69'999)}));
    }

    void aLongSilenceAndAClockThatWentBack()
    {
        PowerHistory history;
        history.take(reading(0s, 200));
        history.take(reading(10s, 200, Quality::Stale));
        history.take(reading(std::chrono::days(9), 300));
        QCOMPARE(history.bands(Start + std::chrono::days(9) - 10s, 10s, 2), (Bands{{}, steady(300)}));
        history.take(reading(5s, 250));
        QCOMPARE(history.begin(), Start);
        QCOMPARE(history.end(), Start + 10s);
    }

    void goesOnWhereItWasRestored()
    {
        PowerHistory history;
        history.restore({{Start - 60s, {1, 2, 3}}, {Start - 40s, {40}}, {Start - 20s, {5}}});
        history.take(reading(0s, 200));
        // the step at -40 s was heard anew; nothing was heard at -30 s and from -10 s on
        QCOMPARE(history.bands(Start - 60s, 10s, 7),
                 (Bands{steady(1), steady(2), steady(40), {}, steady(5), {}, steady(200)}));
        QCOMPARE(history.stepsSince(Start - 20s), (core::PowerSteps{Start - 20s, {5, core::PowerSteps::None, 200}}));
        QVERIFY(history.stepsSince(Start + 10s).watts.empty());
    }

    void restoresNoMoreThanAWeek()
    {
        PowerHistory history;
        history.restore({{Start, std::vector<std::int32_t>(7 * 8640 + 5, 1)}, {Start + 10 * 24h, {7}}});
        QCOMPARE(history.end() - history.begin(), std::chrono::seconds(7 * 24h));
        QCOMPARE(history.bands(history.end() - 10s, 10s, 1), (Bands{steady(7)}));
    }

    void aHistoryThatBeganAnewGivesAllOfIt()
    {
        PowerHistory history;
        history.take(reading(0s, 200));
        QCOMPARE(history.stepsSince(Start + 1h), (core::PowerSteps{Start, {200}}));
        QCOMPARE(history.stepsSince(Start - 1h), (core::PowerSteps{Start, {200}}));
    }

    void nothingHeardIsNothing()
    {
        PowerHistory history;
        history.take(reading(0s, 0, Quality::Never));
        QVERIFY(history.isEmpty());
        QCOMPARE(history.bands(Start, 10s, 2), (Bands{{}, {}}));
    }
};

QTEST_APPLESS_MAIN(PowerHistoryTest)
#include "powerhistorytest.moc"
