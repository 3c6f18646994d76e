#include "tests/support/histogram.h"

#include <algorithm>
#include <numeric>

namespace meterglass::test {

void Histogram::add(std::chrono::milliseconds latency)
{
    const auto second = static_cast<std::size_t>(std::max<qint64>(0, latency.count() / 1000));
    ++m_bySecond[std::min(second, m_bySecond.size() - 1)];
    m_longest = std::max(m_longest, latency);
}

void Histogram::add(const Histogram &other)
{
    for (std::size_t second = 0; second < m_bySecond.size(); ++second)
        m_bySecond[second] += other.m_bySecond[second];
    m_longest = std::max(m_longest, other.m_longest);
}

int Histogram::count() const
{
    return std::accumulate(m_bySecond.begin(), m_bySecond.end(), 0);
}

QString Histogram::toText() const
{
    QString text = QStringLiteral("%1 changes, the longest %2 ms\n").arg(count()).arg(m_longest.count());
    for (std::size_t second = 0; second < m_bySecond.size(); ++second) {
        if (m_bySecond[second] > 0)
            text += QStringLiteral("  %1 to %2 s: %3\n").arg(second, 2).arg(second + 1, 2).arg(m_bySecond[second], 6);
    }
    return text;
}

} // namespace meterglass::test
