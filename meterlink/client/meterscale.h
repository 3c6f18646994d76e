#pragma once

#include "core/quantity/energy.h"
#include "core/quantity/power.h"
#include "meterlink/se/attributereading.h"

#include <cstdint>
#include <optional>

namespace meterglass::client {

/// How a meter's raw numbers become quantities: UnitOfMeasure, Multiplier and Divisor (Metering 0x0300 to 0x0302); and
/// those of block thresholds (Price 0x0615, 0x0202, 0x0203).
///
/// A Multiplier or Divisor that the meter does not have counts as 1, one of 0 makes every value invalid. What is no
/// number makes every value invalid, too; a refusal says nothing. Until all three have been answered nothing can be
/// scaled.
class MeterScale
{
public:
    /// The scale of registers and demand.
    MeterScale();
    static MeterScale ofThresholds();

    /// @return whether `reading` was one of the three
    bool apply(const se::AttributeReading &reading);

    bool isKnown() const { return m_unit && m_multiplier && m_divisor; }

    /// Both give nothing where the scale makes no sense: not kWh, a factor of 0, or a result beyond the quantity's
    /// range. Energy is rounded down to a watt-second, power to the nearest watt.
    std::optional<core::Energy> energy(std::uint64_t raw) const;
    std::optional<core::Power> power(std::int64_t raw) const;

private:
    MeterScale(zcl::ClusterId cluster, zcl::AttributeId unit, zcl::AttributeId multiplier, zcl::AttributeId divisor);
    bool isUsable() const;

    zcl::ClusterId m_cluster;
    zcl::AttributeId m_unitId;
    zcl::AttributeId m_multiplierId;
    zcl::AttributeId m_divisorId;

    std::optional<std::uint64_t> m_unit;
    std::optional<std::uint64_t> m_multiplier;
    std::optional<std::uint64_t> m_divisor;
};

} // namespace meterglass::client
