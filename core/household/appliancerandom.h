#pragma once

#include "core/quantity/power.h"

#include <chrono>
#include <cstdint>
#include <span>

namespace meterglass::core {

/// Chance for the modelled household: splitmix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195), in integers
/// alone, so that every compiler and library draws the same. A value.
class ApplianceRandom
{
public:
    /// What is drawn for; each has a stream of its own, so that more draws in one leave the others as they were.
    enum class Stream : std::uint64_t {
        Occupancy,
        Weather,
        Base,
        Fridge,
        Kitchen,
        Wash,
        Lighting,
        Electronics,
        Heating
    };

    /// The stream of one household, appliance and index (a day, a cycle).
    ApplianceRandom(std::uint64_t seed, Stream stream, std::int64_t index)
        : m_state(mixed(mixed(seed + Step * (1 + static_cast<std::uint64_t>(stream)))
                        + Step * static_cast<std::uint64_t>(index)))
    { }

    std::uint64_t next()
    {
        m_state += Step;
        return mixed(m_state);
    }
    /// Low to high, both included; they are less than 2^32 apart.
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        const std::uint64_t span = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<std::int64_t>(((next() >> 32) * span) >> 32);
    }
    std::chrono::seconds between(std::chrono::seconds low, std::chrono::seconds high)
    {
        return std::chrono::seconds(between(low.count(), high.count()));
    }
    Power between(Power low, Power high) { return Power(between(low.count(), high.count())); }
    bool chance(int perMille) { return between(0, 999) < perMille; }
    /// An index into `weights`, as likely as its weight. @param weights at least one is above 0
    std::size_t pick(std::span<const std::uint16_t> weights)
    {
        std::int64_t sum = 0;
        for (const std::uint16_t weight : weights)
            sum += weight;
        std::int64_t left = between(0, sum - 1);
        std::size_t index = 0;
        while (left >= weights[index])
            left -= weights[index++];
        return index;
    }

private:
    static constexpr std::uint64_t Step = 0x9E3779B97F4A7C15;

    static constexpr std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    std::uint64_t m_state;
};

} // namespace meterglass::core
