#include "tests/support/displayedhome.h"
#include "tests/support/eventfulmeter.h"
#include "tests/support/itemwatch.h"
#include "tests/support/radioshare.h"
#include "tests/support/restlesshousehold.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

/// Sunday evening in summer: a day, a week and a month end at 23:00 UTC.
constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 5 / 31) + 18h;
constexpr std::chrono::hours Length{9};

/// What the plan may take of it on the mean, so that a home's other devices have the rest.
constexpr double ShareOfThePlan = 0.02;

} // namespace

/// Every electricity item shows a change at the meter within 10 s (SMETS2 6.4.4, row I-2), item by item.
class ItemLatencyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemIsShownInTime_data()
    {
        QTest::addColumn<double>("loss");
        QTest::addColumn<std::chrono::milliseconds>("limit");
        QTest::newRow("within 10 s on a link that loses nothing") << 0.0 << std::chrono::milliseconds(10s);
        QTest::newRow("one frame in ten lost") << 0.1 << std::chrono::milliseconds(30s);
    }
    void everyItemIsShownInTime()
    {
        QFETCH(const double, loss);
        QFETCH(const std::chrono::milliseconds, limit);
        const test::ListedHousehold household = test::restlessHousehold(Start, Length, 3);
        test::DisplayedHome home(household, Start, test::eventfulMeter(),
                                 test::eventfulDiary(Start + 1min, Start + Length, 4));
        test::RadioShare radio(home.capture, this);
        home.network.setFaults({.loss = loss, .shortestDelay = 4ms, .longestDelay = 30ms, .seed = 5});
        home.client.start();
        do
            home.alarms.advance(1s);
        while (!home.client.isUpToDate() && home.clock.now() < Start + 30min);

        std::vector<test::ItemWatch> watches;
        for (test::DisplayedItem &item : test::displayedItems())
            watches.emplace_back(std::move(item));
        radio.beginAnew();
        while (home.clock.now() < Start + Length) {
            home.alarms.advanceToNext(10s);
            for (test::ItemWatch &watch : watches)
                watch.look(home.meter, home.store.snapshot(), home.clock.now());
        }
        for (const test::ItemWatch &watch : watches) {
            qInfo("%-26s %6d changes, the longest after %5.2f s", watch.name(), watch.changes(),
                  double(watch.longest().count()) / 1000);
        }
        const double share = radio.over(Length);
        qInfo("%.2f %% of the radio's 250 kbit/s", 100 * share);
        QVERIFY(share <= ShareOfThePlan);
        for (const test::ItemWatch &watch : watches) {
            QVERIFY2(watch.changes() > 0, watch.name());
            QVERIFY2(watch.longest() <= limit, watch.name());
        }
    }
};

QTEST_MAIN(ItemLatencyTest)
#include "itemlatencytest.moc"
