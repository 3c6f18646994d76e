#include "tests/support/stephousehold.h"

#include <algorithm>
#include <random>

namespace meterglass::test {

using std::chrono::seconds;

StepHousehold::StepHousehold(core::UtcSecond start, seconds length, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    core::UtcSecond from = start;
    for (int step = 0; from < start + length; ++step) {
        const core::UtcSecond until = from + seconds(1 + random() % 90);
        m_steps.push_back({from, until, core::Power(100 + 10 * step)});
        from = until;
    }
}

std::size_t StepHousehold::play(core::UtcSecond from, core::UtcSecond until, std::span<core::LoadSegment> out) const
{
    auto step = std::partition_point(m_steps.begin(), m_steps.end(),
                                     [from](const auto &segment) { return segment.until <= from; });
    if (step == m_steps.end()) { // after the last step its load stays
        out[0] = {from, until, m_steps.back().load};
        return 1;
    }
    std::size_t count = 0;
    for (; step != m_steps.end() && step->from < until && count < out.size(); ++step)
        out[count++] = {std::max(step->from, from), std::min(step->until, until), step->load};
    return count;
}

std::size_t StepHousehold::indexOfKilowatts(const QString &text) const
{
    bool isNumber = false;
    const double kilowatts = text.toDouble(&isNumber);
    if (!isNumber)
        return 0;
    const auto step = static_cast<std::size_t>(qRound(kilowatts * 100) - 10);
    return std::min(step, m_steps.size() - 1);
}

} // namespace meterglass::test
