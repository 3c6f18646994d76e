#pragma once

#include "core/time/alarms.h"
#include "meterlink/zcl/bytes.h"

#include <deque>
#include <functional>

namespace meterglass::test {

/// One direction of a serial line on which whatever is written arrives whole, a little later, in its order.
class DelayedWire
{
public:
    static constexpr std::chrono::milliseconds Delay{2};

    explicit DelayedWire(core::Alarms &alarms) : m_alarms(alarms) { }

    std::function<void(const zcl::Bytes &)> arrives;

    void write(const zcl::Bytes &bytes)
    {
        m_onTheWay.push_back({m_alarms.now() + Delay, bytes});
        if (m_onTheWay.size() == 1)
            wait();
    }

private:
    struct Piece
    {
        core::MonotonicTime due;
        zcl::Bytes bytes;
    };

    void wait()
    {
        m_next = m_alarms.after(m_onTheWay.front().due - m_alarms.now(), [this] { deliver(); });
    }

    void deliver()
    {
        const zcl::Bytes bytes = std::move(m_onTheWay.front().bytes);
        m_onTheWay.pop_front();
        if (!m_onTheWay.empty())
            wait();
        arrives(bytes);
    }

    core::Alarms &m_alarms;
    std::deque<Piece> m_onTheWay;
    core::Alarm m_next;
};

} // namespace meterglass::test
