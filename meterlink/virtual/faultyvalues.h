#pragma once

#include "core/bench/meterfault.h"
#include "core/meter/singleelementmeter.h"
#include "meterlink/han/apsframe.h"
#include "meterlink/zcl/attributerecord.h"

#include <map>
#include <set>

namespace meterglass::virtualhan {

/// Makes of the values that a good meter sends what a meter with faults would send: attributes and samples of logs,
/// frame by frame.
class FaultyValues
{
public:
    /// @param meter what the good one holds; must outlive this
    explicit FaultyValues(const core::SingleElementMeter &meter) : m_meter(meter) { }

    const std::set<core::MeterFault> &faults() const { return m_faults; }
    bool has(core::MeterFault fault) const { return m_faults.contains(fault); }
    void switchFault(core::MeterFault fault, bool isOn);

    /// How far the clock is ahead that the meter shows.
    std::chrono::seconds clockOffset() const { return m_clockOffset; }
    void setClockOffset(std::chrono::seconds offset) { m_clockOffset = offset; }

    /// @param frame of the meter's
    void change(han::ApsFrame &frame);

    /// What a fault knows when it changes a number.
    struct Knowledge
    {
        const core::SingleElementMeter &meter;
        /// The number when it was first said with the fault on.
        std::int64_t first = 0;
    };

private:
    bool isGood() const { return m_faults.empty() && m_clockOffset == std::chrono::seconds(0); }
    zcl::ReadRecord changed(zcl::ReadRecord record, zcl::ClusterId cluster);
    void changeNumber(zcl::ReadRecord &record, zcl::ClusterId cluster);
    zcl::Bytes changedResponse(zcl::ByteView payload, zcl::ClusterId cluster);
    zcl::Bytes changedReport(zcl::ByteView payload, zcl::ClusterId cluster);
    zcl::Bytes changedSamples(zcl::ByteView payload);
    std::uint32_t changedSample(std::uint32_t amount, core::UtcSecond start);

    const core::SingleElementMeter &m_meter;
    std::set<core::MeterFault> m_faults;
    std::chrono::seconds m_clockOffset{0};
    std::map<core::MeterFault, std::int64_t> m_first;
    /// How often a half hour was given.
    std::map<core::UtcSecond, std::uint32_t> m_timesRead;
};

} // namespace meterglass::virtualhan
