#include "meterlink/virtual/loopback.h"

#include "meterlink/han/frameseal.h"

namespace meterglass::virtualhan {

class Loopback::End final : public han::HanTransport
{
public:
    explicit End(Loopback &loopback) : m_loopback(loopback) { }

    void joinTo(End &other) { m_other = &other; }

    void send(const han::ApsFrame &frame) override
    {
        Q_EMIT sent(frame);
        m_loopback.carry(frame, *m_other);
    }

    void arrive(zcl::ByteView sealed)
    {
        if (const auto frame = han::unseal(sealed))
            Q_EMIT received(*frame);
    }

private:
    Loopback &m_loopback;
    End *m_other = nullptr;
};

Loopback::Loopback(core::Alarms &alarms, LinkFaults faults)
    : m_alarms(alarms),
      m_faults(faults),
      m_random(faults.seed),
      m_displayEnd(std::make_unique<End>(*this)),
      m_meterEnd(std::make_unique<End>(*this))
{
    m_displayEnd->joinTo(*m_meterEnd);
    m_meterEnd->joinTo(*m_displayEnd);
}

Loopback::~Loopback() = default;

han::HanTransport &Loopback::displayEnd()
{
    return *m_displayEnd;
}

han::HanTransport &Loopback::meterEnd()
{
    return *m_meterEnd;
}

void Loopback::setFaults(LinkFaults faults)
{
    m_faults = faults;
    m_random.seed(faults.seed);
}

void Loopback::carry(const han::ApsFrame &frame, End &to)
{
    if (happens(m_faults.loss))
        return;
    zcl::Bytes sealed = han::seal(frame);
    if (happens(m_faults.damage))
        sealed[below(sealed.size())] ^= static_cast<std::uint8_t>(1 + below(255));
    if (happens(m_faults.doubling))
        deliverLater(sealed, to);
    deliverLater(std::move(sealed), to);
}

void Loopback::deliverLater(zcl::Bytes sealed, End &to)
{
    const auto spread = m_faults.longestDelay - m_faults.shortestDelay;
    const auto extra = spread.count() > 0
        ? std::chrono::milliseconds(below(static_cast<std::uint64_t>(spread.count()) + 1))
        : std::chrono::milliseconds(0);
    const std::uint64_t flight = ++m_lastFlight;
    auto arrival = [this, flight, &to, bytes = std::move(sealed)] {
        m_inFlight.erase(flight);
        to.arrive(bytes);
    };
    m_inFlight.emplace(flight, m_alarms.after(m_faults.shortestDelay + extra, std::move(arrival)));
}

bool Loopback::happens(double probability)
{
    if (probability <= 0)
        return false;
    constexpr double steps = 1ULL << 53;
    return static_cast<double>(m_random() >> 11) / steps < probability;
}

std::uint64_t Loopback::below(std::uint64_t bound)
{
    return m_random() % bound;
}

} // namespace meterglass::virtualhan
