#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace meterglass::client {

/// How long it took from one hearing of an item to the next, counted in steps: the proof of the 10-second rule.
class RefreshIntervals
{
public:
    /// What each step ends with, inclusive; the last has no end.
    static constexpr std::array Ends{std::chrono::seconds(2),  std::chrono::seconds(5),  std::chrono::seconds(8),
                                     std::chrono::seconds(10), std::chrono::seconds(15), std::chrono::seconds(30)};
    static constexpr std::size_t Steps = Ends.size() + 1;

    void add(std::chrono::nanoseconds interval)
    {
        std::size_t step = 0;
        while (step < Ends.size() && interval > Ends[step])
            ++step;
        ++m_counts[step];
    }

    const std::array<std::uint64_t, Steps> &counts() const { return m_counts; }

    bool operator==(const RefreshIntervals &) const = default;

private:
    std::array<std::uint64_t, Steps> m_counts{};
};

} // namespace meterglass::client
