#include "meterlink/coordinator/faultplan.h"

#include <algorithm>

namespace meterglass::coordinator {

bool FaultPlan::strikes(Fault fault)
{
    constexpr int BitsOfADouble = 53;
    constexpr double Range = 1ULL << BitsOfADouble;
    const auto rate = m_rates.find(fault);
    return rate != m_rates.end() && static_cast<double>(m_random() >> (64 - BitsOfADouble)) < rate->second * Range;
}

std::optional<Fault> FaultPlan::striking(std::span<const Fault> several)
{
    const auto found = std::find_if(several.begin(), several.end(), [this](Fault fault) { return strikes(fault); });
    return found == several.end() ? std::nullopt : std::optional(*found);
}

} // namespace meterglass::coordinator
