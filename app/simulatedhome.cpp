#include "app/simulatedhome.h"

namespace meterglass::app {

namespace {

/// Long enough for every request of the first page's reading to be answered.
constexpr std::chrono::milliseconds FirstReading(500);
/// 13 months of half hours take several refreshes; a meter that answers some of it with silence stops the rest.
constexpr std::chrono::minutes LongestReading(5);

} // namespace

SimulatedHome::SimulatedHome(FittedHome home, core::UtcSecond at)
    : m_clock(at, m_alarms),
      m_home(std::move(home), m_clock, m_alarms, m_zone)
{
    m_clock.pause();
    m_home.start();
    m_alarms.advance(FirstReading);
    for (auto waited = FirstReading; !m_home.reader().isReadWhole() && waited < LongestReading; waited += FirstReading)
        m_alarms.advance(FirstReading);
}

} // namespace meterglass::app
