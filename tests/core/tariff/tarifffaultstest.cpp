#include "core/tariff/tarifffaults.h"

#include "core/tariff/tariff.h"

#include <QTest>

#include <functional>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

using Change = std::function<void(Tariff &)>;

Tariff soundTariff()
{
    Tariff tariff;
    tariff.name = "Two steps";
    tariff.prices = {Price(9600)};
    tariff.blockSets = {{{1000}, {Price(1), Price(2)}}};
    tariff.switching = SwitchingTable::always(TariffAction::timeOfUse(1));
    return tariff;
}

SwitchingTable::DayProfile startingAt(minutes start)
{
    return {{start, TariffAction::timeOfUse(1)}};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TariffFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoneInASoundTariff() { QVERIFY(faultsOf(soundTariff()).empty()); }

    void says_data()
    {
        QTest::addColumn<Change>("spoil");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *fault, Change spoil) {
            QTest::newRow(fault) << spoil << QString::fromLatin1(fault);
        };
        row("the name is longer than 24 bytes", [](Tariff &t) { t.name.assign(25, 'x'); });
        row("there are 49 TOU prices, not 0 to 48", [](Tariff &t) { t.prices.resize(49); });
        row("TOU price 1 is out of range", [](Tariff &t) { t.prices[0] = Price(-1); });
        row("there are 9 block sets, not 0 to 8", [](Tariff &t) { t.blockSets.resize(9, t.blockSets[0]); });
        row("there are 49 TOU prices and block sets, of which a display can be told 48", [](Tariff &t) {
            t.prices.resize(41);
            t.blockSets.resize(8, t.blockSets[0]);
        });
        row("block set 1 needs one more price than thresholds", [](Tariff &t) { t.blockSets[0].prices.pop_back(); });
        row("the thresholds of block set 1 do not rise from above 0 Wh",
            [](Tariff &t) { t.blockSets[0].thresholds = {0}; });
        row("a threshold of block set 1 is above 4294967294 Wh",
            [](Tariff &t) { t.blockSets[0].thresholds = {0xFFFFFFFF}; });
        row("a price of block set 1 is out of range", [](Tariff &t) { t.blockSets[0].prices[1] = Price(0xFFFFFFFF); });
        row("there are 5 seasons, not 1 to 4",
            [](Tariff &t) { t.switching.seasons.resize(5, t.switching.seasons[0]); });
        row("season 1 starts on a date that never comes",
            [](Tariff &t) { t.switching.seasons[0].start = DatePattern::everyYear(2, 30); });
        row("season 1 names a week profile that is not there",
            [](Tariff &t) { t.switching.seasons[0].weekProfile = 2; });
        row("there are 5 week profiles, not 1 to 4",
            [](Tariff &t) { t.switching.weekProfiles.resize(5, t.switching.weekProfiles[0]); });
        row("week profile 1 names a day profile that is not there",
            [](Tariff &t) { t.switching.weekProfiles[0][6] = 0; });
        row("there are 17 day profiles, not 1 to 16",
            [](Tariff &t) { t.switching.dayProfiles.resize(17, t.switching.dayProfiles[0]); });
        row("there are 0 entries in day profile 1, not 1 to 48", [](Tariff &t) { t.switching.dayProfiles[0].clear(); });
        row("an entry of day profile 1 does not start on a half hour of the day",
            [](Tariff &t) { t.switching.dayProfiles[0] = startingAt(24h); });
        row("the entries of day profile 1 are not in order of time",
            [](Tariff &t) { t.switching.dayProfiles[0].push_back(t.switching.dayProfiles[0][0]); });
        row("an entry of day profile 1 names a price or block set that is not there",
            [](Tariff &t) { t.switching.dayProfiles[0][0].action = TariffAction::blocks(2); });
        row("there are 51 special days, not 0 to 50", [](Tariff &t) {
            t.switching.specialDays.resize(51, {DatePattern::everyYear(12, 25), 1});
        });
        row("special day 1 is a date that never comes", [](Tariff &t) {
            t.switching.specialDays = {{DatePattern::on(2026y / 2 / 29), 1}};
        });
        row("special day 1 names a day profile that is not there", [](Tariff &t) {
            t.switching.specialDays = {{DatePattern::everyYear(12, 25), 2}};
        });
        row("the standing charge is not 0 to 42949.67294 GBP",
            [](Tariff &t) { t.standingCharge.perDay = Money(0xFFFFFFFF); });
    }

    void says()
    {
        QFETCH(Change, spoil);
        QFETCH(QString, fault);
        Tariff tariff = soundTariff();
        spoil(tariff);
        const auto faults = faultsOf(tariff);
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(faults.front()), fault);
    }

    void findsThemAll()
    {
        Tariff tariff = soundTariff();
        tariff.name.assign(25, 'x');
        tariff.switching.seasons.clear();
        QCOMPARE(faultsOf(tariff).size(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TariffFaultsTest)
#include "tarifffaultstest.moc"
