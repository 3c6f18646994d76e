#include "tests/support/naiveschedule.h"

#include "tests/support/naivetime.h"

namespace meterglass::test {

namespace {

constexpr long long SecondsPerDay = 86400;
constexpr int NoSeason = -1;

} // namespace

NaiveSchedule::NaiveSchedule(const NaiveTariff &tariff, long long dayNumber) : m_tariff(tariff), m_day(dayNumber - 2)
{
    // No pattern is for years before 1900; until a season has started the first of the list holds.
    const long long earliest = NaiveDate{1900, 1, 1}.number();
    long long day = m_day;
    while (day >= earliest && seasonStartingOn(day) == NoSeason)
        --day;
    m_seasonToday = day >= earliest ? seasonStartingOn(day) : 0;
    goTo(dayNumber - 1);
}

int NaiveSchedule::seasonStartingOn(long long day) const
{
    int found = NoSeason;
    for (std::size_t i = 0; i < m_tariff.seasons.size(); ++i) {
        if (m_tariff.seasons[i].start.matches(day))
            found = static_cast<int>(i);
    }
    return found;
}

const std::vector<NaiveTariff::Entry> &NaiveSchedule::profileOn(long long day, int season) const
{
    for (const NaiveTariff::SpecialDay &special : m_tariff.specialDays) {
        if (special.date.matches(day))
            return m_tariff.dayProfiles.at(static_cast<std::size_t>(special.dayProfile) - 1);
    }
    const int week = m_tariff.seasons.at(static_cast<std::size_t>(season)).weekProfile;
    const auto weekday = static_cast<std::size_t>(NaiveDate::weekdayOf(day)) - 1;
    const int profile = m_tariff.weekProfiles.at(static_cast<std::size_t>(week) - 1).at(weekday);
    return m_tariff.dayProfiles.at(static_cast<std::size_t>(profile) - 1);
}

void NaiveSchedule::goTo(long long day)
{
    while (m_day < day) {
        ++m_day;
        m_seasonYesterday = m_seasonToday;
        if (seasonStartingOn(m_day) != NoSeason)
            m_seasonToday = seasonStartingOn(m_day);
        m_yesterday = profileOn(m_day - 1, m_seasonYesterday);
        m_today = profileOn(m_day, m_seasonToday);
    }
}

NaiveTariff::Action NaiveSchedule::actionAt(long long utc)
{
    const long long civil = m_tariff.isLocal ? NaiveLondon::localSeconds(utc) : utc;
    goTo(flooredQuotient(civil, SecondsPerDay));
    const long long minute = civil % SecondsPerDay / 60;
    NaiveTariff::Action action = m_yesterday.back().action;
    for (const NaiveTariff::Entry &entry : m_today) {
        if (entry.minute <= minute)
            action = entry.action;
    }
    return action;
}

} // namespace meterglass::test
