#pragma once

#include "meterlink/capture/framerow.h"

#include <map>
#include <optional>

namespace meterglass::capture {

/// What meters say of the scale of their energy and power: Multiplier, Divisor and UnitOfMeasure of the Metering
/// cluster (ZSE 1.4 D.3.2.2.4).
class MeteringScales
{
public:
    struct Scale
    {
        std::uint64_t multiplier = 1;
        std::uint64_t divisor = 1; ///< never 0

        bool operator==(const Scale &) const = default;
    };

    /// Takes what a Read Attributes Response of the cluster says. @param bytes the whole ZCL frame
    void learn(const FrameRow &row, zcl::ByteView bytes);
    /// Of a meter that counts kWh and kW and has said everything.
    std::optional<Scale> of(std::uint16_t node) const;

private:
    struct Said
    {
        std::optional<std::uint64_t> unit;
        std::optional<std::uint64_t> multiplier;
        std::optional<std::uint64_t> divisor;
    };

    std::map<std::uint16_t, Said> m_said;
};

} // namespace meterglass::capture
