#pragma once

#include <cstdint>
#include <vector>

namespace meterglass::core {

/// What a register took up in the current period and in a fixed number of periods before it, the newest first.
///
/// Every value is the difference of two reads of the register, so that the periods add up to what the register did. The
/// register's unit is the caller's: watt-hours, or 10^-5 GBP.
class PeriodStore
{
public:
    /// @param previous how many closed periods are kept; those before the start hold 0
    /// @param reading of the register at the start of the first period
    PeriodStore(std::size_t previous, std::int64_t reading) : m_startReading(reading), m_previous(previous, 0) { }

    /// Closes the current period at `reading` and begins the next.
    void close(std::int64_t reading);

    std::int64_t current(std::int64_t reading) const { return reading - m_startReading; }
    const std::vector<std::int64_t> &previous() const { return m_previous; }

    bool operator==(const PeriodStore &) const = default;

    /// Names what is remembered, for keeping it.
    static void describe(auto &self, auto visit)
    {
        visit("start", self.m_startReading);
        visit("previous", self.m_previous);
    }

private:
    std::int64_t m_startReading;
    std::vector<std::int64_t> m_previous;
};

} // namespace meterglass::core
