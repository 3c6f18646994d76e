#pragma once

#include "core/household/household.h"

#include <QtGlobal>

#include <vector>

namespace meterglass::core::test {

/// What one stretch of a household's load comes to, by plain counting second by second.
class ApplianceMonth
{
public:
    ApplianceMonth(const Household &household, UtcSecond from, UtcSecond until);

    double kilowattHours() const;
    /// The load that `perMille` of the seconds do not exceed, in W.
    qint64 percentile(int perMille) const;
    qint64 maximum() const { return m_sorted.back(); }
    /// Seconds at which the load rises by at least 2600 W, which only a kettle does.
    int kettleStarts() const;
    /// Per cent of the readings each 10 s that moved by more than 100 W.
    double percentMoved() const;
    /// Per cent of the readings each 10 s that moved by less than 5 W.
    double percentStill() const;

private:
    std::vector<qint64> m_watts;
    std::vector<qint64> m_sorted;
};

/// The load second by second. Checks that the segments follow each other without a gap, and are not empty.
std::vector<qint64> secondsOf(const Household &household, UtcSecond from, UtcSecond until, std::size_t room = 100);

} // namespace meterglass::core::test
