#pragma once

#include <QString>

#include <map>
#include <vector>

namespace meterglass::test {

/// The default home again, by plain arithmetic and without a header of core/: the recording read line by line, London
/// time by the rule of the last Sundays, the week's mapping written out by hand, the registers summed second by second.
class NaiveHome
{
public:
    explicit NaiveHome(const QString &csvPath);

    /// Starts summing at `utc`, seconds since 1970; the import register holds `wattHours` then.
    void start(long long utc, long long wattHours);
    /// Lives second by second up to `utc`.
    void runTo(long long utc);

    /// The load in the second that begins now.
    int watts() const { return wattsAt(m_now); }
    long long registerWattHours() const { return m_wattSeconds / 3600; }
    long long todayWattHours() const { return registerWattHours() - m_midnightWattHours; }

    /// Watt-hours of each local day, Monday week and month that has begun, by the number of its first day since 1970;
    /// the current ones up to now.
    const std::map<long long, long long> &days() const { return m_days; }
    const std::map<long long, long long> &weeks() const { return m_weeks; }
    const std::map<long long, long long> &months() const { return m_months; }
    /// Watt-hours of each half hour, by the UTC at which it ended.
    const std::map<long long, long long> &halfHours() const { return m_halfHours; }

    /// Costs in 10^-5 GBP of two rates in 10^-5 GBP a kWh, the night's from 00:30 to 07:30 UTC, and of a standing
    /// charge at each local midnight for the day that begins; by period as above. Set before `start`.
    void setRates(int day, int night, int standingCharge);
    const std::map<long long, long long> &dayCosts() const { return m_dayCosts; }
    const std::map<long long, long long> &weekCosts() const { return m_weekCosts; }
    const std::map<long long, long long> &monthCosts() const { return m_monthCosts; }

    static bool isSummerTime(long long utc);
    static long long localSeconds(long long utc) { return utc + (isSummerTime(utc) ? 3600 : 0); }

private:
    struct Sample
    {
        long long utc;
        int watts;
    };
    void book(long long wattHours);
    void bookCost(long long amount);
    int wattsAt(long long utc) const;
    long long recordedMoment(long long local) const;

    std::vector<Sample> m_samples;
    long long m_now = 0;
    long long m_wattSeconds = 0;
    long long m_midnightWattHours = 0;
    mutable std::size_t m_cursor = 0;
    std::map<long long, long long> m_days;
    std::map<long long, long long> m_weeks;
    std::map<long long, long long> m_months;
    std::map<long long, long long> m_halfHours;
    int m_dayRate = 0;
    int m_nightRate = 0;
    int m_standingCharge = 0;
    long long m_exactCost = 0; ///< 10^-8 GBP
    std::map<long long, long long> m_dayCosts;
    std::map<long long, long long> m_weekCosts;
    std::map<long long, long long> m_monthCosts;
};

} // namespace meterglass::test
