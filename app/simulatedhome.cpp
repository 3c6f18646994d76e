#include "app/simulatedhome.h"

namespace meterglass::app {

namespace {

/// Long enough for every request of the first reading to be answered.
constexpr std::chrono::milliseconds FirstReading(500);

} // namespace

SimulatedHome::SimulatedHome(FittedHome home, core::UtcSecond at)
    : m_clock(at, m_alarms),
      m_home(std::move(home), m_clock, m_alarms, m_zone)
{
    m_clock.pause();
    m_home.start();
    m_alarms.advance(FirstReading);
}

} // namespace meterglass::app
