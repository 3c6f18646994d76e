#include "tests/support/seededtariff.h"

#include "tests/support/naivetime.h"

#include <algorithm>

namespace meterglass::test {

namespace {

enum class Design { TimeOfUse, Blocks, Both };

std::vector<long long> drawPrices(SeededRandom &random, long long count)
{
    std::vector<long long> prices;
    while (std::ssize(prices) < count)
        prices.push_back(random.oneIn(20) ? 0 : random.between(1LL, 60'000LL));
    return prices;
}

/// Thresholds that a day's use crosses, or a month's.
NaiveTariff::BlockSet drawBlockSet(SeededRandom &random)
{
    NaiveTariff::BlockSet set;
    const long long widest = random.oneIn(2) ? 4'000 : 90'000;
    long long threshold = 0;
    for (int count = random.between(1, 3); count > 0; --count) {
        threshold += random.oneIn(5) ? 1 : random.between(1LL, widest);
        set.thresholds.push_back(threshold);
    }
    set.prices = drawPrices(random, std::ssize(set.thresholds) + 1);
    return set;
}

/// A day that comes, with parts of it left open.
NaiveTariff::DatePattern drawDate(SeededRandom &random, long long firstDay, int oddsOfOpen)
{
    const NaiveDate date = NaiveDate::of(firstDay + random.between(-200LL, 500LL));
    NaiveTariff::DatePattern pattern;
    if (random.oneIn(oddsOfOpen))
        pattern.year = date.year;
    if (!random.oneIn(oddsOfOpen))
        pattern.month = date.month;
    if (!random.oneIn(oddsOfOpen))
        pattern.day = random.oneIn(5) ? NaiveTariff::LastDay : date.day;
    if (random.oneIn(3))
        pattern.weekday = random.oneIn(2) ? 7 : random.between(1, 7);
    return pattern;
}

std::vector<NaiveTariff::Entry> drawDayProfile(SeededRandom &random, const NaiveTariff &tariff)
{
    std::vector<NaiveTariff::Entry> profile;
    const int odds = random.between(1, 16);
    const int always = random.oneIn(2) ? 0 : random.between(0, 47);
    for (int halfHour = 0; halfHour < 48; ++halfHour) {
        if (halfHour != always && !random.oneIn(odds))
            continue;
        const bool isBlocks = tariff.prices.empty() || (!tariff.blockSets.empty() && random.oneIn(2));
        const auto count = static_cast<int>(isBlocks ? tariff.blockSets.size() : tariff.prices.size());
        profile.push_back({halfHour * 30, {isBlocks, random.between(1, count)}});
    }
    return profile;
}

void drawCalendar(SeededRandom &random, long long firstDay, NaiveTariff &tariff)
{
    tariff.isLocal = random.oneIn(2);
    for (int count = random.between(1, 16); count > 0; --count)
        tariff.dayProfiles.push_back(drawDayProfile(random, tariff));
    const int lastProfile = static_cast<int>(tariff.dayProfiles.size());
    for (int count = random.between(1, 4); count > 0; --count) {
        for (int &day : tariff.weekProfiles.emplace_back())
            day = random.between(1, lastProfile);
    }
    const int lastWeek = static_cast<int>(tariff.weekProfiles.size());
    for (int count = random.between(1, 4); count > 0; --count) {
        const bool startsAsAnother = !tariff.seasons.empty() && random.oneIn(4);
        const auto start = startsAsAnother ? tariff.seasons.back().start : drawDate(random, firstDay, 5);
        tariff.seasons.push_back({start, random.between(1, lastWeek)});
    }
    // Open dates among special days would hide the rest of the calendar.
    for (int count = random.oneIn(3) ? 0 : random.between(1, 50); count > 0; --count)
        tariff.specialDays.push_back({drawDate(random, firstDay, 40), random.between(1, lastProfile)});
}

} // namespace

NaiveTariff drawTariff(SeededRandom &random, long long firstDay)
{
    NaiveTariff tariff;
    const auto design = static_cast<Design>(random.between(0, 2));
    if (design != Design::Blocks)
        tariff.prices = drawPrices(random, random.oneIn(4) ? 48 : random.between(1, 12));
    const int mostSets = static_cast<int>(std::min<std::ptrdiff_t>(8, 48 - std::ssize(tariff.prices)));
    for (int count = design == Design::TimeOfUse || mostSets == 0 ? 0 : random.between(1, mostSets); count > 0; --count)
        tariff.blockSets.push_back(drawBlockSet(random));
    tariff.resetsCountersDaily = random.oneIn(3);
    drawCalendar(random, firstDay, tariff);
    tariff.standingCharge = random.oneIn(10) ? 0 : random.between(1LL, 90'000LL);
    tariff.timing = static_cast<NaiveTariff::Timing>(random.between(0, 2));
    tariff.chargesAllPeriods = random.oneIn(2);
    return tariff;
}

long long meanPrice(const NaiveTariff &tariff)
{
    std::vector<long long> prices = tariff.prices;
    for (const NaiveTariff::BlockSet &set : tariff.blockSets)
        prices.insert(prices.end(), set.prices.begin(), set.prices.end());
    long long sum = 0;
    for (const long long price : prices)
        sum += price;
    return sum / std::max<long long>(std::ssize(prices), 1);
}

} // namespace meterglass::test
