#include "tests/support/seededyear.h"

#include "tests/support/naivetime.h"
#include "tests/support/seededdiary.h"
#include "tests/support/seededtariff.h"

namespace meterglass::test {

namespace {

constexpr long long SecondsPerDay = 86400;
constexpr long long Pound = 100'000;

long long drawStart(SeededRandom &random)
{
    const long long moment =
        random.between(NaiveDate{2018, 1, 1}.number(), NaiveDate{2034, 12, 31}.number()) * SecondsPerDay
        + random.between(0LL, SecondsPerDay - 1);
    switch (random.between(0, 4)) {
    case 0:
        return moment - moment % SecondsPerDay;
    case 1:
        return moment - moment % 1800;
    default:
        return moment;
    }
}

NaiveBilling drawBilling(SeededRandom &random, long long firstDay)
{
    NaiveDate start = NaiveDate::of(firstDay + random.between(-900LL, 900LL));
    start.day = random.between(1, 28);
    return {static_cast<NaiveBilling::Period>(random.between(0, 5)), start.number()};
}

NaiveMeter::Configuration drawConfiguration(SeededRandom &random, long long firstDay)
{
    NaiveMeter::Configuration configuration;
    for (long long &energy : configuration.registers)
        energy = random.oneIn(3) ? 0 : random.between(0LL, 100'000'000'000LL);
    if (!random.oneIn(25))
        configuration.tariff = drawTariff(random, firstDay);
    configuration.billing = drawBilling(random, firstDay);
    configuration.account = drawAccount(random);
    configuration.balance = random.between(-3 * Pound, 60 * Pound);
    configuration.timeDebt = random.oneIn(3) ? 0 : random.between(0LL, 150 * Pound);
    return configuration;
}

} // namespace

SeededYear SeededYear::of(std::uint64_t seed)
{
    SeededRandom random(seed);
    SeededYear year;
    year.start = drawStart(random);
    // Now and then as long as the stores of 13 months are full.
    year.end = year.start + (random.oneIn(4) ? 431 : 366) * SecondsPerDay;
    year.configuration = drawConfiguration(random, year.start / SecondsPerDay);
    const long long price = year.configuration.tariff ? meanPrice(*year.configuration.tariff) : 0;
    year.diary = drawDiary(random, year.start, year.end, price);
    year.load = drawLoad(random, year.start, year.end);
    return year;
}

} // namespace meterglass::test
