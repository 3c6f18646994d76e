#pragma once

#include "core/meter/singleelementmeter.h"
#include "tests/support/seededcore.h"

#include <memory>

namespace meterglass::test {

/// The household, configuration and diary of a seeded year, and meters in it.
class SeededMeter
{
public:
    explicit SeededMeter(std::uint64_t seed)
        : m_year(SeededYear::of(seed)),
          m_household(coreHousehold(m_year.load)),
          m_configuration(coreConfiguration(m_year.configuration)),
          m_diary(coreDiary(m_year.diary))
    { }

    core::UtcSecond start() const { return coreMoment(m_year.start); }
    core::UtcSecond end() const { return coreMoment(m_year.end); }

    std::unique_ptr<core::SingleElementMeter> fitted() const
    {
        return std::make_unique<core::SingleElementMeter>(m_configuration, m_household, m_zone, start(), m_diary);
    }
    /// Goes on from a kept state.
    std::unique_ptr<core::SingleElementMeter> resumed(core::MeterState state) const
    {
        return std::make_unique<core::SingleElementMeter>(m_configuration, m_household, m_zone, std::move(state),
                                                          m_diary);
    }

private:
    core::HomeZone m_zone;
    SeededYear m_year;
    ListedHousehold m_household;
    core::MeterConfiguration m_configuration;
    core::MeterDiary m_diary;
};

} // namespace meterglass::test
