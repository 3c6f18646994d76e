#include "tests/support/randomtariff.h"

namespace meterglass::test {

using namespace core;
using namespace std::chrono_literals;

int between(Random &random, int lowest, int highest)
{
    return lowest + static_cast<int>(random() % static_cast<unsigned>(highest - lowest + 1));
}

namespace {

BlockSet randomBlocks(Random &random)
{
    BlockSet set;
    std::int64_t threshold = 0;
    for (int count = between(random, 1, 3); count > 0; --count)
        set.thresholds.push_back(threshold += between(random, 1, 800));
    for (std::size_t i = 0; i <= set.thresholds.size(); ++i)
        set.prices.emplace_back(between(random, 0, 90000));
    return set;
}

DatePattern randomDate(Random &random)
{
    DatePattern date = DatePattern::everyYear(unsigned(between(random, 1, 12)), unsigned(between(random, 1, 28)));
    if (between(random, 0, 4) == 0)
        date.year = between(random, 2023, 2025);
    if (between(random, 0, 4) == 0)
        date.weekday = unsigned(between(random, 1, 7));
    if (between(random, 0, 9) == 0)
        date.day = DatePattern::LastDay;
    return date;
}

SwitchingTable::DayProfile randomDay(Random &random, const Tariff &tariff)
{
    SwitchingTable::DayProfile profile;
    const int odds = between(random, 0, 12);
    const int always = between(random, 0, 47);
    for (int halfHour = 0; halfHour < 48; ++halfHour) {
        if (halfHour != always && between(random, 0, odds) != 0)
            continue;
        const bool isBlocks = between(random, 0, 3) == 0;
        const auto count = isBlocks ? tariff.blockSets.size() : tariff.prices.size();
        const int number = between(random, 1, static_cast<int>(count));
        profile.push_back(
            {halfHour * 30min, isBlocks ? TariffAction::blocks(number) : TariffAction::timeOfUse(number)});
    }
    return profile;
}

} // namespace

Tariff randomTariff(Random &random)
{
    Tariff tariff;
    for (int count = between(random, 1, 40); count > 0; --count)
        tariff.prices.emplace_back(between(random, 0, 90000));
    for (int count = between(random, 1, 8); count > 0; --count)
        tariff.blockSets.push_back(randomBlocks(random));
    SwitchingTable &table = tariff.switching;
    table.reference = between(random, 0, 1) == 0 ? TimeReference::Utc : TimeReference::Local;
    for (int count = between(random, 1, 16); count > 0; --count)
        table.dayProfiles.push_back(randomDay(random, tariff));
    const int lastProfile = static_cast<int>(table.dayProfiles.size());
    for (int count = between(random, 1, 4); count > 0; --count) {
        SwitchingTable::WeekProfile &week = table.weekProfiles.emplace_back();
        for (int &day : week)
            day = between(random, 1, lastProfile);
    }
    for (int count = between(random, 1, 4); count > 0; --count)
        table.seasons.push_back({randomDate(random), between(random, 1, static_cast<int>(table.weekProfiles.size()))});
    for (int count = between(random, 0, 50); count > 0; --count)
        table.specialDays.push_back({randomDate(random), between(random, 1, lastProfile)});
    return tariff;
}

} // namespace meterglass::test
