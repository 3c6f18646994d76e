#include "tests/support/seededlives.h"

#include "tests/support/naivetime.h"
#include "tests/support/seededcore.h"

#include <algorithm>

namespace meterglass::test {

namespace {

constexpr long long SecondsPerDay = 86400;

/// Moves one meter in steps by seed.
class Stepper
{
public:
    Stepper(std::uint64_t seed, const SeededYear &year, const core::MeterConfiguration &configuration,
            const core::MeterDiary &diary, const ListedHousehold &household, const core::HomeZone &zone)
        : m_random(seed),
          m_configuration(configuration),
          m_diary(diary),
          m_household(household),
          m_zone(zone),
          m_now(year.start)
    {
        m_meter.emplace(m_configuration, m_household, m_zone, coreMoment(m_now), m_diary);
    }

    void stepTo(long long moment)
    {
        while (m_now < moment) {
            m_now = std::min(moment, m_now + drawStep());
            m_meter->advanceTo(coreMoment(m_now));
            if (m_random.oneIn(20)) {
                core::MeterState kept = m_meter->state();
                m_meter.emplace(m_configuration, m_household, m_zone, std::move(kept), m_diary);
            }
        }
    }
    const core::SingleElementMeter &meter() const { return *m_meter; }

private:
    long long drawStep()
    {
        constexpr long long Longest[] = {10, 3'600, 2 * SecondsPerDay, 21 * SecondsPerDay};
        return m_random.between(1LL, Longest[m_random.between(0, 3)]);
    }

    SeededRandom m_random;
    const core::MeterConfiguration &m_configuration;
    const core::MeterDiary &m_diary;
    const ListedHousehold &m_household;
    const core::HomeZone &m_zone;
    long long m_now;
    std::optional<core::SingleElementMeter> m_meter;
};

/// Up to 60 moments after `from`, up to and with `until`.
std::vector<long long> spread(long long from, long long until)
{
    const long long step = std::max(1LL, (until - from) / 60);
    std::vector<long long> moments;
    for (long long moment = from + step; moment < until; moment += step)
        moments.push_back(moment);
    moments.push_back(until);
    return moments;
}

std::string dateAndTime(long long utc)
{
    const NaiveDate date = NaiveDate::of(utc / SecondsPerDay);
    const long long second = utc % SecondsPerDay;
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02lld:%02lld:%02lldZ", date.year, date.month, date.day,
                  second / 3600, second / 60 % 60, second % 60);
    return text;
}

} // namespace

SeededLives::SeededLives(std::uint64_t seed)
    : m_seed(seed),
      m_year(SeededYear::of(seed)),
      m_configuration(coreConfiguration(m_year.configuration)),
      m_diary(coreDiary(m_year.diary)),
      m_household(coreHousehold(m_year.load))
{ }

SeededLives::Moments SeededLives::momentsToCompare() const
{
    SeededRandom random(m_seed + 1);
    Moments moments{m_year.end};
    for (int i = 0; i < 20; ++i)
        moments.push_back(random.between(m_year.start + 1, m_year.end));
    for (long long halfHour = m_year.start / 1800 * 1800 + 1800; halfHour < m_year.end; halfHour += 1800) {
        const long long local = NaiveLondon::localSeconds(halfHour);
        if (local % SecondsPerDay == 0 && NaiveDate::of(local / SecondsPerDay).day == 1)
            moments.insert(moments.end(), {halfHour - 1, halfHour});
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

std::optional<SeededLives::Finding> SeededLives::compareAt(const Moments &moments) const
{
    Stepper real(m_seed + 2, m_year, m_configuration, m_diary, m_household, m_zone);
    NaiveMeter naive(m_year.configuration, m_year.diary, m_year.start);
    long long agreedUntil = m_year.start;
    auto load = m_year.load.begin();
    for (const long long moment : moments) {
        while (naive.now() < moment) {
            naive.second(load->watts, load->vars);
            if (load->until == naive.now())
                ++load;
        }
        real.stepTo(moment);
        const MeterComparison comparison(real.meter(), naive, load == m_year.load.end() ? std::nullopt : load->watts);
        if (comparison.firstDifference())
            return Finding{moment, agreedUntil, *comparison.firstDifference()};
        agreedUntil = moment;
    }
    return std::nullopt;
}

std::optional<SeededLives::Finding> SeededLives::firstDifference() const
{
    std::optional<Finding> found = compareAt(momentsToCompare());
    while (found && found->at - found->agreedUntil > 1) {
        const auto nearer = compareAt(spread(found->agreedUntil, found->at));
        if (!nearer)
            break; // it takes the steps of before
        found = nearer;
    }
    return found;
}

std::string SeededLives::describe(const Finding &finding) const
{
    return "seed " + std::to_string(m_seed) + ", " + dateAndTime(finding.at) + " (agreed until "
        + dateAndTime(finding.agreedUntil) + "): " + finding.difference.item + ": the meter "
        + std::to_string(finding.difference.real) + ", the naive one " + std::to_string(finding.difference.naive);
}

} // namespace meterglass::test
