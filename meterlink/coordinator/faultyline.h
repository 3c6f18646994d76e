#pragma once

#include "core/time/alarms.h"
#include "meterlink/coordinator/faultplan.h"
#include "meterlink/ezsp/ashframe.h"

#include <deque>
#include <functional>

namespace meterglass::coordinator {

/// What befalls a co-processor's ASH frames on their way to the host. Without a fault a frame has arrived when `send`
/// returns.
///
/// Owned by NetworkCoprocessor.
class FaultyLine
{
public:
    using Arrived = std::function<void(const zcl::Bytes &bytes)>;

    /// @param plan and @param alarms must outlive the line
    FaultyLine(FaultPlan &plan, core::Alarms &alarms, Arrived arrived);

    /// @param bytes one frame as it travels
    void send(const zcl::Bytes &bytes);

private:
    struct Piece
    {
        core::MonotonicTime due;
        zcl::Bytes bytes;
    };

    void sendAck(const zcl::Bytes &bytes);
    void sendResetAnswer(const zcl::Bytes &bytes);
    void sendData(const ezsp::AshFrame &frame, const zcl::Bytes &bytes);
    void deliver(zcl::Bytes bytes);
    /// Arrives after `delay`, and after what was put before.
    void put(zcl::Bytes bytes, std::chrono::milliseconds delay = {});
    void waitForNext();

    FaultPlan &m_plan;
    core::Alarms &m_alarms;
    Arrived m_arrived;
    std::deque<Piece> m_onTheWay;
    core::Alarm m_next;
    /// A frame that lets the next one pass.
    zcl::Bytes m_overtaken;
    core::Alarm m_overtakenEnds;
    core::Alarm m_secondAnswer;
};

} // namespace meterglass::coordinator
