#include "app/builtinhome.h"

#include "app/defaulthome.h"

namespace meterglass::app {

namespace {

constexpr han::HanAddress DisplayAddress{0x3C4D, 1};
constexpr han::HanAddress MeterAddress{0x1A2B, 1};

} // namespace

BuiltInHome::BuiltInHome(core::RecordedTrace load, core::UtcSecond fitted, const core::Clock &clock,
                         core::Alarms &alarms, const core::HomeZone &zone)
    : m_household(std::move(load), zone),
      m_meter(defaultMeter(), m_household, zone, fitted),
      m_network(alarms),
      m_esme(m_meter, MeterAddress, DisplayAddress, m_network.meterEnd(), clock, alarms),
      m_capture(m_network.displayEnd(), clock, alarms),
      m_exchange(DisplayAddress, m_network.displayEnd(), alarms),
      m_store(alarms),
      m_client(MeterAddress, m_exchange, m_store, clock, alarms)
{ }

} // namespace meterglass::app
