#pragma once

#include "meterlink/coordinator/fault.h"

#include <map>
#include <random>

namespace meterglass::coordinator {

/// Which faults befall what leaves a co-processor, and how often; drawn by a seed of its own, so that a run can be had
/// again.
class FaultPlan
{
public:
    /// @param rate of the occasions: 0 for never to 1 for always
    void setRate(Fault fault, double rate) { m_rates[fault] = rate; }
    void clear() { m_rates.clear(); }

    /// There is an occasion. @return whether the fault befalls it
    bool strikes(Fault fault);
    /// The same of several. @return the first that does
    std::optional<Fault> striking(std::span<const Fault> several);

private:
    std::map<Fault, double> m_rates;
    std::mt19937_64 m_random{1};
};

} // namespace meterglass::coordinator
