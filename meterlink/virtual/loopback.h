#pragma once

#include "core/time/alarms.h"
#include "meterlink/han/hantransport.h"

#include <map>
#include <random>

namespace meterglass::virtualhan {

/// What a bad radio path does to frames. The same seed and traffic give the same faults.
struct LinkFaults
{
    /// Probabilities, 0 to 1, each per frame.
    double loss = 0;
    double doubling = 0;
    double damage = 0;
    /// Every frame takes a time between these, drawn evenly; none means the event loop's next turn.
    std::chrono::milliseconds shortestDelay{0};
    std::chrono::milliseconds longestDelay{0};
    std::uint64_t seed = 1;
};

/// Two devices' doors to a simulated home area network.
///
/// Each frame is sealed with its check sequence, carried as bytes, and dropped at the other end where the seal does not
/// fit. It arrives from the event loop, never from inside `send`. Owned by the composition root; used on one thread.
class Loopback
{
public:
    /// @param alarms must outlive the loopback
    explicit Loopback(core::Alarms &alarms, LinkFaults faults = {});
    ~Loopback();

    han::HanTransport &displayEnd();
    han::HanTransport &meterEnd();

    void setFaults(LinkFaults faults);

private:
    class End;

    void carry(const han::ApsFrame &frame, End &to);
    void deliverLater(zcl::Bytes sealed, End &to);
    bool happens(double probability);
    std::uint64_t below(std::uint64_t bound);

    core::Alarms &m_alarms;
    LinkFaults m_faults;
    std::mt19937_64 m_random;
    std::unique_ptr<End> m_displayEnd;
    std::unique_ptr<End> m_meterEnd;
    std::map<std::uint64_t, core::Alarm> m_inFlight;
    std::uint64_t m_lastFlight = 0;
};

} // namespace meterglass::virtualhan
