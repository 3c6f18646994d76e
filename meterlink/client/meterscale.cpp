#include "meterlink/client/meterscale.h"

#include "meterlink/se/clusters.h"

#include <cstdlib>
#include <limits>

namespace meterglass::client {

namespace {

/// raw (48 bits) x multiplier (24 bits) x 3,600,000 does not fit 64 bits.
__extension__ using Wide = unsigned __int128;

constexpr std::uint64_t KilowattHours = 0x00;
constexpr Wide WattSecondsPerKilowattHour = 3'600'000;
constexpr Wide WattsPerKilowatt = 1000;
constexpr Wide Largest = std::numeric_limits<std::int64_t>::max();

constexpr std::uint64_t LargestFactor = 0xFF'FFFF;
/// Stand for an answer that is no number.
constexpr std::uint64_t NoUnit = 0xFF;
constexpr std::uint64_t NoFactor = 0;

/// @param absent what counts where the meter does not have it. A refusal for another reason says nothing.
void take(std::optional<std::uint64_t> &known, const se::AttributeReading &reading, std::uint64_t absent,
          std::uint64_t none)
{
    if (reading.status == zcl::Status::UnsupportedAttribute) {
        known = absent;
    } else if (reading.value) {
        const auto number = reading.value->asUnsigned();
        known = number && *number <= LargestFactor && !reading.value->isInvalid() ? *number : none;
    }
}

} // namespace

MeterScale::MeterScale()
    : MeterScale(se::cluster::Metering, se::metering::UnitOfMeasure, se::metering::Multiplier, se::metering::Divisor)
{ }

MeterScale::MeterScale(zcl::ClusterId cluster, zcl::AttributeId unit, zcl::AttributeId multiplier,
                       zcl::AttributeId divisor)
    : m_cluster(cluster),
      m_unitId(unit),
      m_multiplierId(multiplier),
      m_divisorId(divisor)
{ }

MeterScale MeterScale::ofThresholds()
{
    return {se::cluster::Price, se::price::UnitOfMeasure, se::price::ThresholdMultiplier, se::price::ThresholdDivisor};
}

bool MeterScale::apply(const se::AttributeReading &reading)
{
    if (reading.cluster != m_cluster)
        return false;
    if (reading.id == m_unitId)
        take(m_unit, reading, KilowattHours, NoUnit);
    else if (reading.id == m_multiplierId)
        take(m_multiplier, reading, 1, NoFactor);
    else if (reading.id == m_divisorId)
        take(m_divisor, reading, 1, NoFactor);
    else
        return false;
    return true;
}

bool MeterScale::isUsable() const
{
    return isKnown() && *m_unit == KilowattHours && *m_multiplier != 0 && *m_divisor != 0;
}

std::optional<core::Energy> MeterScale::energy(std::uint64_t raw) const
{
    if (!isUsable())
        return std::nullopt;
    const Wide wattSeconds = Wide(raw) * *m_multiplier * WattSecondsPerKilowattHour / *m_divisor;
    if (wattSeconds > Largest)
        return std::nullopt;
    return core::Energy(static_cast<std::int64_t>(wattSeconds));
}

std::optional<core::Power> MeterScale::power(std::int64_t raw) const
{
    if (!isUsable())
        return std::nullopt;
    const Wide magnitude = raw < 0 ? Wide(0) - static_cast<Wide>(raw) : static_cast<Wide>(raw);
    const Wide watts = (magnitude * *m_multiplier * WattsPerKilowatt + *m_divisor / 2) / *m_divisor;
    if (watts > Largest)
        return std::nullopt;
    const auto rounded = static_cast<std::int64_t>(watts);
    return core::Power(raw < 0 ? -rounded : rounded);
}

} // namespace meterglass::client
