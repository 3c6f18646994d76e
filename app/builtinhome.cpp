#include "app/builtinhome.h"

namespace meterglass::app {

namespace {

constexpr han::HanAddress DisplayAddress{0x3C4D, 1};
constexpr han::HanAddress MeterAddress{0x1A2B, 1};

} // namespace

BuiltInHome::BuiltInHome(FittedHome home, const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone)
    : m_household(std::move(home.household)),
      m_meter(std::move(home.meter), *m_household, zone, home.fitted),
      m_network(alarms),
      m_esme(m_meter, MeterAddress, DisplayAddress, m_network.meterEnd(), clock, alarms),
      m_capture(m_network.displayEnd(), clock, alarms),
      m_exchange(DisplayAddress, m_network.displayEnd(), alarms),
      m_store(alarms),
      m_client(MeterAddress, m_exchange, m_store, clock, alarms)
{ }

} // namespace meterglass::app
