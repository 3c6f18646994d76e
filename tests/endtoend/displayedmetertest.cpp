#include "app/readings.h"
#include "core/household/replayhousehold.h"
#include "tests/support/displaydifferences.h"
#include "tests/support/displayedhome.h"

#include <QTest>

#include <random>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

const QString Recording = QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv");
constexpr core::UtcSecond Fitted = std::chrono::sys_days(std::chrono::year(2026) / 3 / 20);

core::MeterConfiguration inCredit()
{
    core::MeterConfiguration configuration = test::DisplayedHome::meterWithTwoRates();
    configuration.account.paymentMode = core::PaymentMode::Credit;
    configuration.initialTimeDebt = {};
    return configuration;
}

core::MeterConfiguration withBlocks()
{
    core::MeterConfiguration configuration = inCredit();
    core::Tariff &tariff = *configuration.tariff;
    tariff.blockSets = {{{20'000, 60'000}, {core::Price(19'900), core::Price(25'400), core::Price(31'200)}}};
    tariff.switching.dayProfiles = {
        {{30min, core::TariffAction::timeOfUse(2)}, {7h + 30min, core::TariffAction::blocks(1)}}};
    return configuration;
}

} // namespace

/// Every item that the display knows equals what the meter holds, at moments drawn by seed.
class DisplayedMeterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheMeter_data()
    {
        QTest::addColumn<core::MeterConfiguration>("configuration");
        QTest::addColumn<int>("items");
        QTest::newRow("without a tariff") << test::DisplayedHome::plainMeter() << 33;
        QTest::newRow("in credit mode, with two rates") << inCredit() << 73;
        QTest::newRow("in credit mode, with blocks by day") << withBlocks() << 73;
        QTest::newRow("in prepayment mode, until its credit is used up")
            << test::DisplayedHome::meterWithTwoRates() << 73;
    }
    void isTheMeter()
    {
        QFETCH(const core::MeterConfiguration, configuration);
        QFETCH(const int, items);
        const core::HomeZone zone;
        auto trace = core::RecordedTrace::fromFile(Recording);
        QVERIFY(trace);
        const core::ReplayHousehold household(std::move(trace).value(), zone);
        test::DisplayedHome home(household, Fitted, configuration);
        home.client.start();
        home.alarms.advance(2s);
        home.clock.pause();
        std::mt19937_64 random(7);
        core::UtcSecond now = Fitted;
        for (int moment = 0; moment < 15; ++moment) {
            now += std::chrono::seconds(1 + random() % (4 * 86400));
            home.clock.jumpTo(now);
            home.alarms.advance(12s);
            for (int wait = 0; wait < 60 && !home.client.isUpToDate(); ++wait)
                home.alarms.advance(1s);
            const QStringList found = test::displayDifferences(home.store.snapshot(), home.meter);
            QVERIFY2(found.isEmpty(), qPrintable(app::isoTime(now) + QLatin1Char(' ') + found.join(QLatin1Char(' '))));
        }
        QCOMPARE(app::toJson(home.meter).size(), items);
    }

    void endsInAnEmptyAccount()
    {
        const core::HomeZone zone;
        auto trace = core::RecordedTrace::fromFile(Recording);
        QVERIFY(trace);
        const core::ReplayHousehold household(std::move(trace).value(), zone);
        test::DisplayedHome home(household, Fitted, test::DisplayedHome::meterWithTwoRates());
        home.client.start();
        home.alarms.advance(2s);
        home.clock.pause();
        home.clock.jumpTo(Fitted + 60 * 24h);
        home.alarms.advance(12s);
        const client::MeterSnapshot &snapshot = home.store.snapshot();
        QVERIFY(snapshot.supplyState.value == core::SupplyState::Disabled);
        QVERIFY(snapshot.creditStatus.value.isEmergencyCreditAvailable && snapshot.creditStatus.value.isExhausted);
        QVERIFY(meterBalance(snapshot).quality == client::Quality::Live);
        QVERIFY(meterBalance(snapshot).value <= core::Money(0));
    }
};

QTEST_MAIN(DisplayedMeterTest)
#include "displayedmetertest.moc"
