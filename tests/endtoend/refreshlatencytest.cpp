#include "tests/support/displayedhome.h"
#include "tests/support/histogram.h"
#include "tests/support/stephousehold.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

const core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 2 / 3);

/// From a change of the load to the moment the page shows it or a later one, for every change of a day.
test::Histogram latenciesOfADay(std::uint64_t seed, const virtualhan::LinkFaults &faults)
{
    const test::StepHousehold household(Start, 24h, seed);
    test::DisplayedHome home(household, Start);
    home.network.setFaults(faults);
    home.alarms.advance(std::chrono::milliseconds(seed * 137 % 1000)); // polls fall at any part of a second
    home.client.start();

    test::Histogram histogram;
    std::size_t awaited = 1; // the first reading is no change
    while (awaited < household.steps().size()) {
        home.alarms.advanceToNext(10s);
        const std::size_t shown = household.indexOfKilowatts(home.text("now.power"));
        for (; awaited <= shown && awaited < household.steps().size(); ++awaited)
            histogram.add(home.clock.now() - household.steps()[awaited].from);
    }
    return histogram;
}

} // namespace

/// A change at the meter is on the page within 10 s (row I-2), measured on the text of the widget.
class RefreshLatencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsShownWithinTenSeconds_data();
    void everyChangeIsShownWithinTenSeconds();
    void aBadLinkIsMeasured();
};

void RefreshLatencyTest::everyChangeIsShownWithinTenSeconds_data()
{
    QTest::addColumn<int>("shortestDelay");
    QTest::addColumn<int>("longestDelay");
    QTest::addColumn<double>("doubling");
    QTest::newRow("a quick link") << 4 << 4 << 0.0;
    QTest::newRow("a slow and uneven link") << 5 << 120 << 0.0;
    QTest::newRow("a link that doubles every third frame") << 4 << 60 << 0.33;
}

void RefreshLatencyTest::everyChangeIsShownWithinTenSeconds()
{
    QFETCH(const int, shortestDelay);
    QFETCH(const int, longestDelay);
    QFETCH(const double, doubling);
    test::Histogram all;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        virtualhan::LinkFaults faults;
        faults.shortestDelay = std::chrono::milliseconds(shortestDelay);
        faults.longestDelay = std::chrono::milliseconds(longestDelay);
        faults.doubling = doubling;
        faults.seed = seed;
        all.add(latenciesOfADay(seed, faults));
    }
    qInfo("%s", qUtf8Printable(all.toText()));
    QVERIFY(all.count() > 1000);
    QVERIFY2(all.longest() <= 10s, qUtf8Printable(all.toText()));
}

void RefreshLatencyTest::aBadLinkIsMeasured()
{
    virtualhan::LinkFaults faults;
    faults.loss = 0.05;
    faults.damage = 0.05;
    const test::Histogram histogram = latenciesOfADay(7, faults);
    qInfo("one frame in ten lost: %s", qUtf8Printable(histogram.toText()));
    // A lost poll is asked again after 1.5 s, at most twice; then the next refresh is due.
    QVERIFY(histogram.longest() <= 15s);
}

QTEST_MAIN(RefreshLatencyTest)
#include "refreshlatencytest.moc"
