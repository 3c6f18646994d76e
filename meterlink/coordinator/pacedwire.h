#pragma once

#include "core/time/alarms.h"
#include "meterlink/zcl/bytes.h"

#include <deque>
#include <functional>

namespace meterglass::coordinator {

/// One direction of a serial line that carries a byte in ten bit times: a start bit, eight of data, a stop bit.
///
/// Bytes leave in their order, each when its last bit would have; late alarms are made up for, so that a busy wire
/// keeps its rate. Owned by the composition root, on the line's thread.
class PacedWire
{
public:
    using Arrived = std::function<void(const zcl::Bytes &bytes)>;

    /// @param alarms must outlive the wire. @param baud 0 for one that takes no time: what is
    /// written has arrived when `write` returns
    PacedWire(std::uint32_t baud, core::Alarms &alarms, Arrived arrived);

    void write(zcl::ByteView bytes);

private:
    void deliver();
    void waitForNext();

    std::chrono::nanoseconds m_byteTime;
    core::Alarms &m_alarms;
    Arrived m_arrived;
    std::deque<std::uint8_t> m_onTheWay;
    /// When the first of them began.
    core::MonotonicTime m_begun{};
    core::Alarm m_next;
};

} // namespace meterglass::coordinator
