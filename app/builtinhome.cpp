#include "app/builtinhome.h"

namespace meterglass::app {

namespace {

constexpr han::HanAddress DisplayAddress{0x3C4D, 1};
constexpr han::HanAddress MeterAddress{0x1A2B, 1};

core::SingleElementMeter meterOf(FittedHome &home, const core::Household &household, const core::HomeZone &zone)
{
    if (home.stored)
        return {std::move(home.meter), household, zone, std::move(*home.stored), std::move(home.diary)};
    return {std::move(home.meter), household, zone, home.fitted, std::move(home.diary)};
}

} // namespace

BuiltInHome::BuiltInHome(FittedHome home, const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone)
    : m_household(std::move(home.household)),
      m_meter(meterOf(home, m_household, zone)),
      m_network(alarms),
      m_values(m_meter),
      m_door(m_network.meterEnd(), m_values, clock, alarms),
      m_esme(m_meter, MeterAddress, DisplayAddress, m_door, clock, alarms),
      m_bench({m_meter, m_household, m_values, m_network, m_esme}),
      m_reader(DisplayAddress, m_network.displayEnd(), clock, alarms)
{
    if (home.stored)
        m_meter.endureOutage(std::chrono::floor<std::chrono::seconds>(clock.now()));
}

han::HanAddress BuiltInHome::meterAddress()
{
    return MeterAddress;
}

han::HanAddress BuiltInHome::displayAddress()
{
    return DisplayAddress;
}

void BuiltInHome::followClock()
{
    m_esme.followClock();
    m_reader.followClock();
}

void BuiltInHome::keepWith(core::MeterKeeper &keeper, core::UtcSecond origin)
{
    QObject::connect(&m_esme, &virtualhan::VirtualEsme::lived, &keeper,
                     [this, &keeper, origin] { keeper.look(m_meter, origin); });
}

} // namespace meterglass::app
