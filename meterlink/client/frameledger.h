#pragma once

#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "meterlink/client/refreshintervals.h"
#include "meterlink/han/hantransport.h"
#include "meterlink/se/command.h"

#include <map>
#include <memory>
#include <set>

namespace meterglass::client {

/// The newest frame in which a device said each of its attributes and sent each of its commands: where any figure came
/// from.
///
/// On the application's thread. Takes only frames under the link key, as the store does. A frame that says several
/// attributes is kept once.
class FrameLedger final : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        core::UtcInstant at{};
        core::MonotonicTime receivedAt{};
        /// The whole ZCL frame.
        std::shared_ptr<const zcl::Bytes> frame;
        /// Where in it the attribute's value stands, or the command's payload.
        std::size_t offset = 0;
        std::size_t size = 0;

        zcl::ByteView value() const { return zcl::ByteView(*frame).subspan(offset, size); }
    };

    /// All must outlive the ledger.
    FrameLedger(han::HanAddress device, const han::HanTransport &transport, const core::Clock &clock,
                const core::Alarms &alarms);

    /// The device is found at this address from now on; what it said before is kept.
    void follow(han::HanAddress device) { m_device = device; }

    /// @return nullptr for what the device has not said; valid until the next frame
    const Entry *attribute(zcl::ClusterId cluster, zcl::AttributeId id) const;
    const Entry *command(const se::CommandId &id) const;

    /// Of the attributes that are read in every refresh.
    const RefreshIntervals &intervals() const { return m_intervals; }

private:
    using AttributeKey = std::pair<zcl::ClusterId, zcl::AttributeId>;

    void take(const han::ApsFrame &aps);
    void takeAttributes(zcl::ClusterId cluster, const zcl::FrameView &frame, Entry entry);
    void note(AttributeKey key, Entry entry);

    han::HanAddress m_device;
    const core::Clock &m_clock;
    const core::Alarms &m_alarms;
    std::set<AttributeKey> m_refreshed;
    std::map<AttributeKey, Entry> m_attributes;
    std::map<std::tuple<zcl::ClusterId, zcl::Direction, std::uint8_t>, Entry> m_commands;
    RefreshIntervals m_intervals;
};

} // namespace meterglass::client
