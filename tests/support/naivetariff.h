#pragma once

#include <array>
#include <vector>

namespace meterglass::test {

/// A tariff in plain numbers. Prices are 10^-5 GBP a kWh; numbers of profiles, prices and block sets count from 1.
struct NaiveTariff
{
    static constexpr int Open = -1;    ///< a part of a date that matches everything
    static constexpr int LastDay = 32; ///< the last day of a month, or with a weekday its last such weekday

    struct DatePattern
    {
        int year = Open;
        int month = Open;
        int day = Open;
        int weekday = Open; ///< 1 is Monday

        bool matches(long long dayNumber) const;
    };
    struct Season
    {
        DatePattern start;
        int weekProfile = 1;
    };
    struct SpecialDay
    {
        DatePattern date;
        int dayProfile = 1;
    };
    struct Action
    {
        bool isBlocks = false;
        int number = 1;
    };
    struct Entry
    {
        int minute = 0; ///< of the day at which it starts
        Action action;
    };
    struct BlockSet
    {
        std::vector<long long> thresholds; ///< Wh
        std::vector<long long> prices;
    };
    enum class Timing { None, DayAhead, DayPast };

    std::vector<long long> prices;
    std::vector<BlockSet> blockSets;
    bool resetsCountersDaily = false;
    bool isLocal = false;
    std::vector<Season> seasons;
    std::vector<std::array<int, 7>> weekProfiles;
    std::vector<std::vector<Entry>> dayProfiles;
    std::vector<SpecialDay> specialDays;
    long long standingCharge = 0; ///< 10^-5 GBP a day
    Timing timing = Timing::DayAhead;
    bool chargesAllPeriods = true;
};

} // namespace meterglass::test
