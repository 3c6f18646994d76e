#include "meterlink/client/tarifftimetable.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::TariffRate;
using client::TariffTimetable;
using core::Price;
using core::TariffAction;

namespace {

constexpr std::chrono::local_days SpringForward{std::chrono::year(2026) / 3 / 29};
constexpr std::chrono::local_days FallBack{std::chrono::year(2026) / 10 / 25};
constexpr std::chrono::local_days Summer{std::chrono::year(2026) / 7 / 1};

template<typename T>
client::Reading<T> live(T value)
{
    client::Reading<T> reading;
    reading.set(std::move(value), client::Quality::Live, {});
    return reading;
}

/// A rate by day, and one from 00:30 to 07:30; blocks on Christmas Day.
client::MeterSnapshot snapshotIn(core::TimeReference reference)
{
    client::MeterSnapshot snapshot;
    client::TariffCalendar calendar;
    calendar.table = core::SwitchingTable::always(TariffAction::timeOfUse(1));
    calendar.table.reference = reference;
    calendar.table.dayProfiles = {{{30min, TariffAction::timeOfUse(2)}, {7h + 30min, TariffAction::timeOfUse(3)}},
                                  {{0min, TariffAction::timeOfUse(1)}}};
    calendar.table.weekProfiles = {{1, 1, 1, 1, 1, 1, 1}};
    calendar.table.specialDays = {{core::DatePattern::everyYear(12, 25), 2}};
    snapshot.tariffCalendar = live(calendar);
    snapshot.prices = {{{1, 1}, live(Price(100))},
                       {{1, 2}, live(Price(200))},
                       {{2, 1}, live(Price(13'840))},
                       {{3, 1}, live(Price(27'690))}};
    snapshot.blockThresholds = {{{1, 1}, live(core::fromWattHours(5'000))}};
    snapshot.tierLabels = live(client::TierLabels{{1, "Blocks"}, {2, "Night"}});
    return snapshot;
}

TariffTimetable timetable(core::TimeReference reference)
{
    return *TariffTimetable::of(snapshotIn(reference), core::HomeZone());
}

/// Such as "00:00-00:30 tier 3" of each period, in local time.
QStringList periods(const TariffTimetable &table, core::LocalDay day)
{
    QStringList texts;
    const auto clock = [day](core::LocalSecond moment) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(moment - day).count();
        return QStringLiteral("%1:%2")
            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    };
    for (const TariffTimetable::Period &period : table.day(day))
        texts += QStringLiteral("%1-%2 tier %3")
                     .arg(clock(period.localFrom), clock(period.localUntil))
                     .arg(period.rate.tier);
    return texts;
}

} // namespace

/// When which rate is in force.
class TariffTimetableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThereBeforeTheCalendar()
    {
        client::MeterSnapshot snapshot = snapshotIn(core::TimeReference::Utc);
        snapshot.tariffCalendar.quality = client::Quality::Never;
        QVERIFY(!TariffTimetable::of(snapshot, core::HomeZone()));
        snapshot.tariffCalendar.quality = client::Quality::Late;
        QVERIFY(TariffTimetable::of(snapshot, core::HomeZone()));
    }

    void knowsTheRates()
    {
        const std::vector<TariffRate> rates = timetable(core::TimeReference::Utc).rates();
        QCOMPARE(rates.size(), 3U);
        QVERIFY((rates[0] == TariffRate{1, "Blocks", {Price(100), Price(200)}, {core::fromWattHours(5'000)}}));
        QVERIFY((rates[1] == TariffRate{2, "Night", {Price(13'840)}, {}}));
        QVERIFY((rates[2] == TariffRate{3, "", {Price(27'690)}, {}}));
        QVERIFY(rates[0].hasBlocks() && !rates[1].hasBlocks());
    }

    void namesATierWithoutAPrice()
    {
        client::MeterSnapshot snapshot = snapshotIn(core::TimeReference::Utc);
        snapshot.prices.erase({2, 1});
        const auto table = TariffTimetable::of(snapshot, core::HomeZone());
        const TariffRate rate = table->rateAt(std::chrono::sys_days(std::chrono::year(2026) / 1 / 6) + 1h);
        QVERIFY((rate == TariffRate{2, "", {}, {}}));
    }

    void dividesADay_data()
    {
        QTest::addColumn<bool>("isLocal");
        QTest::addColumn<core::LocalDay>("day");
        QTest::addColumn<QStringList>("periods");
        QTest::newRow("in summer, of a calendar in UTC")
            << false << Summer
            << QStringList{QStringLiteral("00:00-01:30 tier 3"), QStringLiteral("01:30-08:30 tier 2"),
                           QStringLiteral("08:30-24:00 tier 3")};
        QTest::newRow("in summer, of a calendar in local time")
            << true << Summer
            << QStringList{QStringLiteral("00:00-00:30 tier 3"), QStringLiteral("00:30-07:30 tier 2"),
                           QStringLiteral("07:30-24:00 tier 3")};
        QTest::newRow("of 23 hours, in UTC")
            << false << SpringForward
            << QStringList{QStringLiteral("00:00-00:30 tier 3"), QStringLiteral("00:30-08:30 tier 2"),
                           QStringLiteral("08:30-24:00 tier 3")};
        QTest::newRow("of 25 hours, in UTC")
            << false << FallBack
            << QStringList{QStringLiteral("00:00-01:30 tier 3"), QStringLiteral("01:30-07:30 tier 2"),
                           QStringLiteral("07:30-24:00 tier 3")};

        QTest::newRow("of a special day") << true << core::LocalDay(std::chrono::year(2026) / 12 / 25)
                                          << QStringList{QStringLiteral("00:00-24:00 tier 1")};
        QTest::newRow("after a special day")
            << true << core::LocalDay(std::chrono::year(2026) / 12 / 26)
            << QStringList{QStringLiteral("00:00-00:30 tier 1"), QStringLiteral("00:30-07:30 tier 2"),
                           QStringLiteral("07:30-24:00 tier 3")};
    }
    void dividesADay()
    {
        QFETCH(const bool, isLocal);
        QFETCH(const core::LocalDay, day);
        const auto table = timetable(isLocal ? core::TimeReference::Local : core::TimeReference::Utc);
        QTEST(periods(table, day), "periods");
    }

    void joinsPeriodsWithoutAGap()
    {
        const core::HomeZone zone;
        const auto table = timetable(core::TimeReference::Utc);
        for (const core::LocalDay day : {SpringForward, FallBack}) {
            const auto parts = table.day(day);
            QVERIFY(parts.front().from == zone.startOfDay(day));
            QVERIFY(parts.back().until - parts.front().from == 30min * zone.halfHoursIn(day));
            for (std::size_t index = 1; index < parts.size(); ++index)
                QVERIFY(parts[index].from == parts[index - 1].until);
        }
    }

    void saysWhatIsNext()
    {
        const auto table = timetable(core::TimeReference::Utc);
        const auto evening = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 20h;
        const auto next = table.next(evening);
        QVERIFY(next);
        QVERIFY(next->at == evening + 4h + 30min);
        QVERIFY(next->localAt == Summer + 24h + 1h + 30min);
        QCOMPARE(next->rate.label, std::string("Night"));
        QVERIFY(next->rate.prices == std::vector{Price(13'840)});
        QVERIFY(table.next(next->at)->at == evening + 11h + 30min);
    }

    void hasNothingNextWhereOneRateHoldsForEver()
    {
        client::MeterSnapshot snapshot = snapshotIn(core::TimeReference::Utc);
        snapshot.tariffCalendar.value.table = core::SwitchingTable::always(TariffAction::timeOfUse(2));
        const auto table = TariffTimetable::of(snapshot, core::HomeZone());
        QVERIFY(!table->next(std::chrono::sys_days(std::chrono::year(2026) / 7 / 1)));
        QCOMPARE(table->day(Summer).size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TariffTimetableTest)
#include "tarifftimetabletest.moc"
