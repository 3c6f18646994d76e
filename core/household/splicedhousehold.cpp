#include "core/household/splicedhousehold.h"

#include <algorithm>

namespace meterglass::core {

SplicedHousehold::SplicedHousehold(std::unique_ptr<Household> before, UtcSecond splice,
                                   std::unique_ptr<Household> after)
    : m_before(std::move(before)),
      m_splice(splice),
      m_after(std::move(after))
{ }

std::size_t SplicedHousehold::play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const
{
    if (from >= m_splice)
        return m_after->play(from, until, out);
    return m_before->play(from, std::min(until, m_splice), out);
}

} // namespace meterglass::core
