#include "tests/core/household/appliancemonth.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meterglass::core::test {

using std::chrono::seconds;

std::vector<qint64> secondsOf(const Household &household, UtcSecond from, UtcSecond until, std::size_t room)
{
    std::vector<LoadSegment> segments(room);
    std::vector<qint64> watts;
    for (UtcSecond now = from; now < until;) {
        const std::size_t count = household.play(now, until, segments);
        if (count == 0)
            qFatal("no segment");
        for (std::size_t index = 0; index < count; ++index) {
            const LoadSegment &segment = segments[index];
            if (segment.from != now || segment.until <= now || segment.until > until || !segment.load)
                qFatal("a gap, an overlap or an unknown load");
            watts.insert(watts.end(), std::size_t((segment.until - now).count()), segment.load->count());
            now = segment.until;
        }
    }
    return watts;
}

namespace {

/// Per cent of the steps of `watts`, read each 10 s, whose size in W the predicate takes.
template<typename Predicate>
double percentOfSteps(const std::vector<qint64> &watts, Predicate isCounted)
{
    int count = 0;
    int steps = 0;
    for (std::size_t index = 10; index < watts.size(); index += 10, ++steps)
        count += isCounted(std::abs(watts[index] - watts[index - 10]));
    return 100.0 * count / steps;
}

} // namespace

ApplianceMonth::ApplianceMonth(const Household &household, UtcSecond from, UtcSecond until)
    : m_watts(secondsOf(household, from, until)),
      m_sorted(m_watts)
{
    std::sort(m_sorted.begin(), m_sorted.end());
}

double ApplianceMonth::kilowattHours() const
{
    return double(std::accumulate(m_watts.begin(), m_watts.end(), qint64(0))) / 3.6e6;
}

qint64 ApplianceMonth::percentile(int perMille) const
{
    return m_sorted[m_sorted.size() * std::size_t(perMille) / 1000];
}

int ApplianceMonth::kettleStarts() const
{
    int starts = 0;
    for (std::size_t index = 1; index < m_watts.size(); ++index)
        starts += m_watts[index] - m_watts[index - 1] >= 2600;
    return starts;
}

double ApplianceMonth::percentMoved() const
{
    return percentOfSteps(m_watts, [](qint64 step) { return step > 100; });
}

double ApplianceMonth::percentStill() const
{
    return percentOfSteps(m_watts, [](qint64 step) { return step < 5; });
}

} // namespace meterglass::core::test
