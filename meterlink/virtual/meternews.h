#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/se/command.h"
#include "meterlink/zcl/bytes.h"

namespace meterglass::virtualhan {

/// What a meter says unasked beside its reports and prices: a new message or its end by the supplier, a change of
/// supplier, and alerts.
class MeterNews
{
public:
    /// @param meter must outlive this
    explicit MeterNews(const core::SingleElementMeter &meter);

    struct Command
    {
        se::CommandId id;
        zcl::Bytes payload;
    };
    /// What has happened since the last call, or the construction.
    std::vector<Command> take();

private:
    void takeMessage(std::vector<Command> &news);
    void takeSupplier(std::vector<Command> &news);
    void takeAlerts(std::vector<Command> &news);

    const core::SingleElementMeter &m_meter;
    std::optional<core::HeldMessage> m_message;
    core::SupplierDetails m_supplier;
    std::int64_t m_events;
};

} // namespace meterglass::virtualhan
