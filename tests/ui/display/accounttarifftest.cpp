#include "tests/ui/support/accountsaying.h"
#include "ui/display/account/tariffband.h"
#include "ui/display/account/tariffrows.h"

#include <QTest>

#include <optional>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

core::UtcSecond utc(int month, unsigned day, std::chrono::minutes time)
{
    return std::chrono::sys_days(std::chrono::year(2026) / month / int(day)) + time;
}

} // namespace

/// The tariff's rates and their hours.
class AccountTariffTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;

    ui::TariffHours hoursAt(core::UtcSecond now) const
    {
        return ui::tariffHours(m_meter->store.snapshot(), now, m_meter->zone);
    }
    std::vector<ui::CardRow> rows(const ui::TariffHours &hours) const
    {
        const ui::Moment moment{m_meter->clock.now(), m_meter->alarms.now()};
        return ui::tariffRows(m_meter->store.snapshot(), hours, moment, m_meter->zone,
                              QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    /// "> name | value | detail" of each row, ">" where it is in force.
    QStringList texts(core::UtcSecond now) const
    {
        QStringList texts;
        for (const ui::CardRow &row : rows(hoursAt(now))) {
            const QString mark = row.mark == ui::Mark::InForce ? QStringLiteral("> ") : QString();
            texts << mark + QStringList{row.name, row.value, row.detail}.join(u" | ");
        }
        return texts;
    }

private Q_SLOTS:
    void init() { m_meter.emplace(); }

    void waitsForTheMeter()
    {
        QCOMPARE(ui::tariffTitle(m_meter->store.snapshot()), QStringLiteral("Your tariff"));
        QCOMPARE(texts(utc(11, 21, 14h + 2min)),
                 (QStringList{QStringLiteral("Price | — | Waiting for your meter"),
                              QStringLiteral("Next | — | Waiting for your meter"),
                              QStringLiteral("Standing charge | — | Waiting for your meter")}));
    }

    void thePriceInForceIsShownBeforeTheList()
    {
        m_meter->sayPrice();
        QCOMPARE(texts(utc(11, 21, 14h + 2min)).front(), QStringLiteral("> Day (now) | 27.69p / kWh | "));
    }

    void eachRateHasItsPriceAndItsHours()
    {
        test::sayTwoRates(*m_meter);
        QCOMPARE(ui::tariffTitle(m_meter->store.snapshot()), QStringLiteral("Your tariff: Day and Night"));
        QCOMPARE(texts(utc(11, 21, 14h + 2min)),
                 (QStringList{QStringLiteral("> Day (now) | 27.69p / kWh | Today until 00:30, from 07:30"),
                              QStringLiteral("Night | 13.85p / kWh | Today 00:30 to 07:30"),
                              QStringLiteral("Next | Night, 13.85p, from 00:30 tomorrow | "),
                              QStringLiteral("Standing charge | 53.80p a day | ")}));
    }

    void hoursAreLocalAndTheNextSwitchMayBeToday()
    {
        test::sayTwoRates(*m_meter);
        // 00:30 UTC is 01:30 in July; the switch back to "Day" is at 07:30 UTC.
        const QStringList july = texts(utc(7, 1, 3h));
        QCOMPARE(july[1].section(QStringLiteral(" | "), 2), QStringLiteral("Today 01:30 to 08:30"));
        QCOMPARE(july[2], QStringLiteral("Next | Day, 27.69p, from 08:30 | "));
    }

    void aDayOf25AndOf23HoursHasItsQuartersInPlace()
    {
        test::sayTwoRates(*m_meter);
        // From 23:00 UTC: 06:00 is 7 hours on, of 25.
        const ui::TariffHours autumn = hoursAt(utc(10, 25, 12h));
        QCOMPARE(autumn.quarters, (std::vector<double>{0.0, 7 / 25.0, 13 / 25.0, 19 / 25.0, 1.0}));
        QCOMPARE(autumn.now, 13 / 25.0);
        // From 00:00 UTC: 06:00 is 5 hours on, of 23.
        const ui::TariffHours spring = hoursAt(utc(3, 29, 11h));
        QCOMPARE(spring.quarters, (std::vector<double>{0.0, 5 / 23.0, 11 / 23.0, 17 / 23.0, 1.0}));
        QCOMPARE(spring.now, 11 / 23.0);
    }

    void theBandStepsWithThePrices()
    {
        test::sayTwoRates(*m_meter);
        const ui::BandFigures band = ui::bandFigures(m_meter->store.snapshot(), hoursAt(utc(11, 21, 18h)));
        QCOMPARE(band.steps.size(), std::size_t(3));
        QCOMPARE(band.steps[0].end, 0.5 / 24);
        QCOMPARE(band.steps[1].end, 7.5 / 24);
        QCOMPARE(band.steps[1].height, 13'847.0 / 27'691.0);
        QCOMPARE(band.steps[2].height, 1.0);
        QVERIFY(!band.steps[0].isNow && !band.steps[1].isNow && band.steps[2].isNow);
        QCOMPARE(band.now, 0.75);
        QCOMPARE(band.words, QStringLiteral("Day 00:00 – 00:30, Night 00:30 – 07:30, Day 07:30 – 00:00"));
    }

    void blocksStandBelowTheirRateWithTheirThresholds()
    {
        test::sayBlocks(*m_meter);
        QCOMPARE(
            texts(utc(11, 21, 14h)),
            (QStringList{
                QStringLiteral("> Blocks (now) |  | All day"), QStringLiteral("First 80 kWh | 19.90p / kWh | "),
                QStringLiteral("80 to 200 kWh | 25.40p / kWh | "), QStringLiteral("Above 200 kWh | 31.20p / kWh | "),
                QStringLiteral("Next | No change planned | "), QStringLiteral("Standing charge | 53.80p a day | ")}));
        QVERIFY(ui::bandFigures(m_meter->store.snapshot(), hoursAt(utc(11, 21, 14h))).steps.empty());
    }

    void ofManyRatesTheOneInForceIsFirst()
    {
        test::sayManyRates(*m_meter);
        const QStringList all = texts(utc(11, 21, 14h + 2min));
        QCOMPARE(all.size(), 50);
        // 14:00 begins the 29th half hour: 9p and 29 times 1p.
        QCOMPARE(all[0], QStringLiteral("> Half hour 29 (now) | 38.00p / kWh | Today 14:00 to 14:30"));
        QVERIFY(all[1].startsWith(QStringLiteral("Half hour 1 | 10.00p / kWh | Today until 00:30")));
        QVERIFY(all[47].endsWith(QStringLiteral("57.00p / kWh | Today from 23:30")));
    }

    void aRateThatIsNotOfTodayComesLast()
    {
        test::sayTwoRates(*m_meter);
        ui::TariffHours hours = hoursAt(utc(11, 21, 14h));
        hours.day = {hours.day[1]};
        const auto all = rows(hours);
        QCOMPARE(all[0].key, QStringLiteral("account.rate.2"));
        QCOMPARE(all[1].detail, QStringLiteral("Not today"));
    }

    void hoursAreWorkedOutOnceAMinuteAndForAnotherCalendar()
    {
        test::sayTwoRates(*m_meter);
        ui::TariffHoursOfTheMinute hours;
        client::MeterSnapshot snapshot = m_meter->store.snapshot();
        const auto at = [&](std::chrono::seconds later) {
            return hours.at(snapshot, {m_meter->clock.now() + later, m_meter->alarms.now()}, m_meter->zone);
        };
        const double first = at(0s).now;
        QCOMPARE(at(59s).now, first);
        QCOMPARE(at(60s).now, (14 * 60 + 3) / 1440.0);
        snapshot.tariffCalendar.value.table = core::SwitchingTable::always(core::TariffAction::timeOfUse(2));
        QCOMPARE(at(60s).day.size(), std::size_t(1));
        snapshot.tariffCalendar.quality = client::Quality::Invalid;
        QVERIFY(!at(60s).isKnown);
    }
};

QTEST_MAIN(AccountTariffTest)
#include "accounttarifftest.moc"
