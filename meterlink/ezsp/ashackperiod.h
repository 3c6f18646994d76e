#pragma once

#include "meterlink/ezsp/ashparameters.h"

#include <algorithm>

namespace meterglass::ezsp {

/// How long an acknowledgement is waited for, as the line teaches it (UG101 5.6).
class AshAckPeriod
{
public:
    explicit AshAckPeriod(const AshParameters &parameters)
        : m_shortest(parameters.shortestAckTimeout),
          m_longest(parameters.longestAckTimeout),
          m_current(parameters.ackTimeout)
    { }

    std::chrono::nanoseconds current() const { return m_current; }
    /// A frame was acknowledged so long after it was sent.
    void measured(std::chrono::nanoseconds delay) { m_current = clamped(m_current * 7 / 8 + delay / 2); }
    void expired() { m_current = clamped(m_current * 2); }

private:
    std::chrono::nanoseconds clamped(std::chrono::nanoseconds period) const
    {
        return std::clamp(period, m_shortest, m_longest);
    }

    std::chrono::nanoseconds m_shortest;
    std::chrono::nanoseconds m_longest;
    std::chrono::nanoseconds m_current;
};

} // namespace meterglass::ezsp
