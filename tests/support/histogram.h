#pragma once

#include <QString>

#include <array>
#include <chrono>

namespace meterglass::test {

/// How many latencies fell into each second from 0 to 20, and the longest of all.
class Histogram
{
public:
    void add(std::chrono::milliseconds latency);
    void add(const Histogram &other);

    int count() const;
    std::chrono::milliseconds longest() const { return m_longest; }
    QString toText() const;

private:
    std::array<int, 21> m_bySecond{};
    std::chrono::milliseconds m_longest{0};
};

} // namespace meterglass::test
