#include "meterlink/client/snapshotplaces.h"
#include "tests/support/displaydifferences.h"
#include "tests/support/displayedhome.h"
#include "tests/support/listedhousehold.h"
#include "tests/support/radioshare.h"
#include "tests/support/tworatetariff.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using core::Price;
using core::TariffAction;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 3 / 20);
constexpr core::UtcSecond Change = Start + 30min;

test::ListedHousehold steadyHome()
{
    return test::ListedHousehold({{Start, Start + std::chrono::days(3), core::Power(4'000)}});
}

/// As large as a tariff gets: 40 prices and 8 sets of 4 blocks, 16 days of 48 entries, 50 special days.
core::Tariff largestTariff()
{
    core::Tariff tariff;
    tariff.name = "0123456789abcdefghijklmn";
    for (int number = 1; number <= 40; ++number)
        tariff.prices.emplace_back(1'000 * number);
    for (int set = 1; set <= 8; ++set)
        tariff.blockSets.push_back({{100 * set, 200 * set, 300 * set}, {Price(set), Price(2), Price(3), Price(4)}});
    tariff.switching = core::SwitchingTable::always(TariffAction::timeOfUse(1));
    core::SwitchingTable::DayProfile day;
    for (int entry = 0; entry < 48; ++entry)
        day.push_back(
            {30min * entry, entry < 8 ? TariffAction::blocks(entry + 1) : TariffAction::timeOfUse(entry - 7)});
    tariff.switching.dayProfiles.assign(16, day);
    for (int number = 1; number < 16; ++number)
        tariff.switching.dayProfiles[std::size_t(number)].resize(3 * std::size_t(number));
    tariff.switching.weekProfiles = {{1, 2, 3, 4, 5, 6, 7}, {8, 9, 10, 11, 12, 13, 14}, {15, 16, 1, 1, 1, 1, 1}};
    tariff.switching.seasons = {{core::DatePattern::everyYear(4, 1), 2}, {core::DatePattern::everyYear(10, 1), 3}};
    for (unsigned number = 0; number < 50; ++number)
        tariff.switching.specialDays.push_back(
            {core::DatePattern::everyYear(1 + number % 12, 1 + number % 28), 1 + int(number % 16)});
    return tariff;
}

/// The same but for one special day.
core::Tariff withAnotherHoliday(core::Tariff tariff)
{
    tariff.switching.specialDays.push_back({core::DatePattern::everyYear(5, 4), 1});
    return tariff;
}

/// The items of a tariff in which the display differs from the meter.
QStringList differences(const test::DisplayedHome &home)
{
    QStringList found = test::displayDifferences(home.store.snapshot(), home.meter);
    static const QStringList Tariffs{QStringLiteral("tariff"),          QStringLiteral("tariffId"),
                                     QStringLiteral("standingCharge"),  QStringLiteral("prices"),
                                     QStringLiteral("blockThresholds"), QStringLiteral("tariffRegisters"),
                                     QStringLiteral("tierLabels")};
    found.removeIf(
        [](const QString &item) { return !Tariffs.contains(item) && !item.startsWith(QLatin1String("calendar")); });
    return found;
}

bool isTariffPush(const han::ApsFrame &frame)
{
    return frame.cluster == zcl::ClusterId(0x0700) && frame.payload.at(0) == 0x19 && frame.payload.at(2) == 0x04;
}

} // namespace

/// How soon, and how wholly, the display knows a supplier's other tariff.
class TariffChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWhole_data()
    {
        QTest::addColumn<core::Tariff>("before");
        QTest::addColumn<core::Tariff>("after");
        QTest::addColumn<double>("loss");
        QTest::addColumn<std::chrono::seconds>("limit");
        const core::Tariff two = test::twoRateTariff("Two rates");
        QTest::newRow("another holiday, at once") << two << withAnotherHoliday(two) << 0.0 << std::chrono::seconds(2);
        QTest::newRow("the largest tariff, by the next refresh")
            << two << largestTariff() << 0.0 << std::chrono::seconds(12);
        QTest::newRow("a smaller one, at once") << largestTariff() << two << 0.0 << std::chrono::seconds(6);
        QTest::newRow("another holiday, with one frame in ten lost")
            << two << withAnotherHoliday(two) << 0.1 << std::chrono::seconds(30);
    }
    void isReadWhole()
    {
        QFETCH(const core::Tariff, before);
        QFETCH(const core::Tariff, after);
        QFETCH(const double, loss);
        QFETCH(const std::chrono::seconds, limit);
        const test::ListedHousehold household = steadyHome();
        core::MeterConfiguration configuration = test::DisplayedHome::meterWithTwoRates();
        configuration.tariff = before;
        test::DisplayedHome home(household, Start, configuration, {{Change, core::metercommand::ChangeTariff{after}}});
        home.network.setFaults({.loss = loss, .shortestDelay = 4ms, .longestDelay = 20ms, .seed = 3});
        home.client.start();
        home.alarms.advance(30min + 1s);
        home.clock.pause(); // what is being counted would differ by what has not been asked for yet
        std::chrono::milliseconds waited{0};
        for (; waited < limit && !differences(home).isEmpty(); waited += 200ms)
            home.alarms.advance(200ms);
        qInfo("after %.1f s", double(waited.count()) / 1000);
        QVERIFY2(differences(home).isEmpty(), qPrintable(differences(home).join(u' ')));
        QVERIFY(home.meter.costs()->tariff() == after);
    }

    void leavesOtherDevicesTheRadio()
    {
        const test::ListedHousehold household = steadyHome();
        core::MeterConfiguration configuration = test::DisplayedHome::meterWithTwoRates();
        configuration.tariff = largestTariff();
        test::DisplayedHome home(household, Start, configuration);
        home.network.setFaults({.loss = 0, .shortestDelay = 4ms, .longestDelay = 20ms, .seed = 3});
        home.client.start();
        home.alarms.advance(1min);
        test::RadioShare radio(home.capture, this);
        constexpr std::chrono::seconds Watched{20min};
        for (std::chrono::seconds watched{0}; watched < Watched; watched += 1s) {
            home.alarms.advance(1s);
            const client::MeterSnapshot &snapshot = home.store.snapshot();
            QCOMPARE(snapshot.tariffRegisters.size(), 72U);
            client::forEachRefreshed(snapshot, [](const auto &reading) {
                QVERIFY(reading.quality == client::Quality::Live || !reading.isKnown());
            });
        }
        qInfo("%.2f %% of the radio's 250 kbit/s", 100 * radio.over(Watched));
        QVERIFY(radio.over(Watched) <= 0.05);
    }

    void isShownWithin10SecondsThoughThePushIsLost()
    {
        const test::ListedHousehold household = steadyHome();
        core::MeterConfiguration configuration = test::DisplayedHome::meterWithTwoRates();
        const core::Tariff after = withAnotherHoliday(*configuration.tariff);
        test::DisplayedHome home(household, Start, configuration, {{Change, core::metercommand::ChangeTariff{after}}});
        int lost = 0;
        home.meterDoor.setTamper([&lost, &home](han::ApsFrame &frame) {
            if (isTariffPush(frame) && home.now() == Change.time_since_epoch().count()) {
                ++lost;
                frame.payload = {0x00};
            }
        });
        home.client.start();
        home.alarms.advance(30min - 1s);
        QCOMPARE(home.store.snapshot().tariffCalendar.value.table.specialDays.size(), 0U);
        home.alarms.advance(11s);
        QCOMPARE(home.store.snapshot().tariffCalendar.value.table.specialDays.size(), 1U);
        QVERIFY(home.store.snapshot().tariffCalendar.quality == client::Quality::Live);
        QCOMPARE(lost, 1);
    }
};

QTEST_MAIN(TariffChangeTest)
#include "tariffchangetest.moc"
