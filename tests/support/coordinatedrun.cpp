#include "tests/support/coordinatedrun.h"

#include "tests/support/coordinatedhome.h"
#include "tests/support/displaydifferences.h"
#include "tests/support/eventfulmeter.h"
#include "tests/support/itemwatch.h"
#include "tests/support/restlesshousehold.h"

namespace meterglass::test {

namespace {

using namespace std::chrono_literals;

/// Sunday evening in summer: a day, a week and a month end at 23:00 UTC.
constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 5 / 31) + 22h + 30min;

/// Items that change within an hour in which a month ends, of displayedItems().
constexpr std::ptrdiff_t FewestChanging = 20;

QStringList complaintsOf(const std::vector<ItemWatch> &watches)
{
    QStringList complaints;
    for (const ItemWatch &watch : watches) {
        if (watch.longest() > client::EsmeClient::RefreshInterval)
            complaints +=
                QStringLiteral("%1 was %2 ms old").arg(QLatin1String(watch.name())).arg(watch.longest().count());
    }
    const auto changing =
        std::count_if(watches.begin(), watches.end(), [](const ItemWatch &watch) { return watch.changes() > 0; });
    if (changing < FewestChanging)
        complaints += QStringLiteral("only %1 items changed").arg(changing);
    return complaints;
}

} // namespace

QStringList readForALongTime(ezsp::EzspVersion version, std::chrono::hours length)
{
    const ListedHousehold household = restlessHousehold(Start, length + 2h, 3);
    CoordinatedHome home(household, Start, {version, eventfulMeter(), eventfulDiary(Start + 1min, Start + length, 4)});
    if (!home.join())
        return {QStringLiteral("the meter did not get in")};
    home.readWhole(30min);

    std::vector<ItemWatch> watches;
    for (DisplayedItem &item : displayedItems())
        watches.emplace_back(std::move(item));
    const core::UtcInstant end = home.clock.now() + length;
    while (home.clock.now() < end) {
        home.alarms.advance(1s); // in which what the meter holds changes once
        for (ItemWatch &watch : watches)
            watch.look(home.meter, home.store.snapshot(), home.clock.now());
    }
    QStringList complaints = complaintsOf(watches);

    // What seldom changes is read when the meter is met, once an hour.
    home.clock.pause();
    home.clock.jumpTo(home.clock.now() + client::EsmeClient::MeetingInterval);
    home.esme.followClock();
    home.client->followClock();
    home.readWhole(10min);
    for (const QString &item : displayDifferences(home.store.snapshot(), home.meter))
        complaints += item + QStringLiteral(" differs at the end");
    return complaints;
}

} // namespace meterglass::test
