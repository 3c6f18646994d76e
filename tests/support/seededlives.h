#pragma once

#include "core/time/homezone.h"
#include "tests/support/listedhousehold.h"
#include "tests/support/metercomparison.h"
#include "tests/support/seededyear.h"

namespace meterglass::test {

/// Lives a seeded year through with the meter in core/ and with the naive one, and compares them.
///
/// The meter in core/ goes in steps of its own, of a second to weeks, and now and then on from its kept state.
class SeededLives
{
public:
    explicit SeededLives(std::uint64_t seed);

    struct Finding
    {
        long long at = 0;          ///< seconds since 1970
        long long agreedUntil = 0; ///< the moment compared before
        MeterComparison::Difference difference;
    };
    /// At random moments, at each month's end and the second before, and at the end; where they differ, as near to the
    /// first difference as a search finds it.
    std::optional<Finding> firstDifference() const;
    /// One line, with the seed.
    std::string describe(const Finding &finding) const;

    const SeededYear &year() const { return m_year; }

private:
    using Moments = std::vector<long long>;
    Moments momentsToCompare() const;
    std::optional<Finding> compareAt(const Moments &moments) const;

    std::uint64_t m_seed;
    SeededYear m_year;
    core::HomeZone m_zone;
    core::MeterConfiguration m_configuration;
    core::MeterDiary m_diary;
    ListedHousehold m_household;
};

} // namespace meterglass::test
