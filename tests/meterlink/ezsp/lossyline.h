#pragma once

#include "core/time/alarms.h"
#include "meterlink/zcl/bytes.h"
#include "tests/support/seededrandom.h"

#include <functional>
#include <list>

namespace meterglass::test {

/// How often each thing befalls a frame on its way: once in so many, never for 0.
struct LineFaults
{
    int drop = 0;
    int damage = 0;
    int twice = 0;
    int swap = 0;
    /// Pieces arrive up to so late, in their order.
    std::chrono::milliseconds delay{0};
};

/// One direction of a serial line on which frames are torn into pieces and suffer by seed.
class LossyLine
{
public:
    LossyLine(std::uint64_t seed, const LineFaults &faults, core::Alarms &alarms)
        : m_random(seed),
          m_faults(faults),
          m_alarms(alarms)
    { }

    std::function<void(zcl::ByteView)> arrives;

    void send(zcl::Bytes bytes)
    {
        if (befalls(m_faults.drop))
            return;
        if (befalls(m_faults.damage))
            bytes[m_random.between<std::size_t>(0, bytes.size() - 1)] ^= m_random.between<std::uint8_t>(1, 255);
        if (befalls(m_faults.twice))
            tear(bytes);
        tear(bytes);
    }

private:
    bool befalls(int oneIn) { return oneIn > 0 && m_random.oneIn(oneIn); }

    void tear(const zcl::Bytes &bytes)
    {
        std::size_t at = 0;
        while (at < bytes.size()) {
            const auto size = m_random.between<std::size_t>(1, bytes.size() - at);
            m_pieces.emplace_back(bytes.begin() + std::ptrdiff_t(at), bytes.begin() + std::ptrdiff_t(at + size));
            if (m_pieces.size() > 1 && befalls(m_faults.swap))
                std::swap(m_pieces.back(), *std::prev(m_pieces.end(), 2));
            at += size;
        }
        deliverNext();
    }

    void deliverNext()
    {
        if (m_pieces.empty() || m_isBusy)
            return;
        m_isBusy = true;
        const auto delay = m_random.between<std::int64_t>(0, m_faults.delay.count() * 1000);
        m_alarm = m_alarms.after(std::chrono::microseconds(delay), [this] {
            const zcl::Bytes piece = std::move(m_pieces.front());
            m_pieces.pop_front();
            m_isBusy = false;
            arrives(piece);
            deliverNext();
        });
    }

    SeededRandom m_random;
    LineFaults m_faults;
    core::Alarms &m_alarms;
    std::list<zcl::Bytes> m_pieces;
    bool m_isBusy = false;
    core::Alarm m_alarm;
};

} // namespace meterglass::test
