#pragma once

#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "meterlink/han/hantransport.h"
#include "meterlink/virtual/faultyvalues.h"

namespace meterglass::virtualhan {

/// Stands between a virtual meter and its network, and makes of it a meter with faults: what it sends is changed, late,
/// repeated or lost, and what it would refuse is granted. Without faults every frame passes as it is.
///
/// Owned by the composition root, on the application's thread.
class FaultyDoor final : public han::HanTransport
{
    Q_OBJECT
public:
    /// How late an answer of a meter is that stalls, and how soon a report comes again that is pushed too often.
    static constexpr std::chrono::seconds Stall{3};
    static constexpr std::chrono::seconds Repeat{5};

    /// All must outlive the door.
    FaultyDoor(han::HanTransport &door, FaultyValues &values, const core::Clock &clock, core::Alarms &alarms);

    void send(const han::ApsFrame &frame) override;

private:
    void receive(const han::ApsFrame &frame);
    void sendLater(han::ApsFrame frame, std::chrono::nanoseconds delay);
    void grantWrite(const han::ApsFrame &frame, std::uint8_t sequence);
    bool isAnyRequestGranted() const;
    bool isAnyWriteGranted() const;

    /// A request of which the meter believes that a link key secured it.
    struct Promoted
    {
        han::HanAddress source;
        zcl::ClusterId cluster{};
        std::uint8_t sequence = 0;

        auto operator<=>(const Promoted &) const = default;
    };

    han::HanTransport &m_door;
    FaultyValues &m_values;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    std::map<Promoted, han::Security> m_promoted;
    std::map<std::uint64_t, core::Alarm> m_late;
    std::uint64_t m_lastLate = 0;
};

} // namespace meterglass::virtualhan
