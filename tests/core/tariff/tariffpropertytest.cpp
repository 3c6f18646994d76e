#include "core/tariff/tarifffaults.h"
#include "core/tariff/tariffregisters.h"
#include "core/tariff/tariffschedule.h"
#include "tests/support/randomtariff.h"

#include <QTest>

using namespace meterglass::core;
using namespace meterglass::test;
using namespace std::chrono;

namespace {

/// The schedule by plain search: forward through all days from 1990 for seasons, without DatePattern's own search.
class NaiveSchedule
{
public:
    explicit NaiveSchedule(const SwitchingTable &table) : m_table(table) { }

    /// Moves to `day`, which must not go back.
    void enter(local_days day)
    {
        for (; m_reached <= day; m_reached += days(1)) {
            for (const auto &season : m_table.seasons) {
                if (isOn(season.start, m_reached))
                    m_weekProfile = season.weekProfile;
            }
            m_yesterday = std::move(m_today);
            m_today = m_table.dayProfiles[std::size_t(profileOf(m_reached) - 1)];
        }
    }

    TariffAction at(minutes timeOfDay) const
    {
        TariffAction action = m_yesterday.back().action;
        for (const auto &entry : m_today) {
            if (entry.start <= timeOfDay)
                action = entry.action;
        }
        return action;
    }

private:
    static bool isOn(const DatePattern &pattern, local_days date)
    {
        if (!pattern.weekday || *pattern.day == DatePattern::LastDay)
            return isNamed(pattern, date) && (!pattern.weekday || weekdayOf(date) == *pattern.weekday);
        for (int back = 0; back < 7; ++back) {
            if (isNamed(pattern, date - days(back)) && weekdayOf(date) == *pattern.weekday)
                return true;
        }
        return false;
    }

    static bool isNamed(const DatePattern &pattern, local_days date)
    {
        const year_month_day civil(date);
        if ((pattern.year && int(civil.year()) != *pattern.year) || unsigned(civil.month()) != *pattern.month)
            return false;
        if (*pattern.day != DatePattern::LastDay)
            return unsigned(civil.day()) == *pattern.day;
        const int isLastOf = pattern.weekday ? 7 : 1;
        return year_month_day(date + days(isLastOf)).month() != civil.month();
    }

    static unsigned weekdayOf(local_days date) { return weekday(date).iso_encoding(); }

    int profileOf(local_days date) const
    {
        for (const auto &special : m_table.specialDays) {
            if (isOn(special.date, date))
                return special.dayProfile;
        }
        return m_table.weekProfiles[std::size_t(m_weekProfile - 1)][weekdayOf(date) - 1];
    }

    const SwitchingTable &m_table;
    int m_weekProfile = m_table.seasons.front().weekProfile;
    local_days m_reached = local_days(1990y / 1 / 1);
    SwitchingTable::DayProfile m_today;
    SwitchingTable::DayProfile m_yesterday;
};

} // namespace

class TariffPropertyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Minute by minute over 2024 (a leap year) or 2025, with both changes of the clocks.
    void agreesWithANaiveSearchAndSkipsNoSwitch_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithANaiveSearchAndSkipsNoSwitch()
    {
        QFETCH(unsigned, seed);
        Random random(seed);
        const Tariff tariff = randomTariff(random);
        QVERIFY(faultsOf(tariff).empty());
        const TariffSchedule schedule(tariff.switching, m_zone);
        NaiveSchedule naive(tariff.switching);
        const year first = seed % 2 == 0 ? 2024y : 2025y;
        UtcSecond now = sys_days(first / 1 / 1);
        TariffAction held = schedule.actionAt(now);
        UtcSecond next = schedule.nextSwitch(now);
        for (; now < sys_days((first + years(1)) / 1 / 2); now += 1min) {
            const LocalSecond civil = tariff.switching.reference == TimeReference::Utc
                ? LocalSecond(now.time_since_epoch())
                : m_zone.toLocal(now);
            naive.enter(floor<days>(civil));
            const TariffAction expected = naive.at(floor<minutes>(civil - floor<days>(civil)));
            if (schedule.actionAt(now) != expected)
                QFAIL(qPrintable(QStringLiteral("at unix second %1").arg(now.time_since_epoch().count())));
            if (now == next) {
                QCOMPARE(now.time_since_epoch() % 30min, 0s);
                held = expected;
                next = schedule.nextSwitch(now);
                QVERIFY(next > now);
            }
            if (expected != held)
                QFAIL(qPrintable(QStringLiteral("skipped at unix second %1").arg(now.time_since_epoch().count())));
        }
    }

    void sumsToAllUseAndPricesEachWattHour_data() { agreesWithANaiveSearchAndSkipsNoSwitch_data(); }

    void sumsToAllUseAndPricesEachWattHour()
    {
        QFETCH(unsigned, seed);
        Random random(seed);
        const Tariff tariff = randomTariff(random);
        TariffRegisters registers;
        TariffRegisters oneByOne;
        std::int64_t used = 0;
        for (int step = 0; step < 400; ++step) {
            const bool isBlocks = between(random, 0, 1) == 0;
            const auto count = static_cast<int>(isBlocks ? tariff.blockSets.size() : tariff.prices.size());
            const int number = between(random, 1, count);
            const auto action = isBlocks ? TariffAction::blocks(number) : TariffAction::timeOfUse(number);
            const int wattHours = between(random, 0, 900);
            Cost expected;
            for (int i = 0; i < wattHours; ++i) {
                expected += costOf(1, oneByOne.activePrice(action, tariff));
                oneByOne.use(1, action, tariff);
            }
            QCOMPARE(registers.use(wattHours, action, tariff), expected);
            QVERIFY(registers == oneByOne);
            QCOMPARE(registers.total(), used += wattHours);
            if (between(random, 0, 40) == 0) {
                registers.resetCounters();
                oneByOne.resetCounters();
            }
        }
    }

private:
    HomeZone m_zone;
};

QTEST_APPLESS_MAIN(TariffPropertyTest)
#include "tariffpropertytest.moc"
