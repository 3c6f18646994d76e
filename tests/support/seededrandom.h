#pragma once

#include <cstdint>
#include <random>

namespace meterglass::test {

/// Draws whole numbers by seed, the same with every library.
class SeededRandom
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) { }

    /// Both ends can be drawn.
    template<typename Number>
    Number between(Number lowest, Number highest)
    {
        const auto count = static_cast<std::uint64_t>(highest - lowest) + 1;
        return static_cast<Number>(lowest + static_cast<Number>(m_engine() % count));
    }
    bool oneIn(int n) { return between(1, n) == 1; }

private:
    std::mt19937_64 m_engine;
};

} // namespace meterglass::test
