#include "app/verify/examination.h"

#include "app/verify/appliedload.h"
#include "meterlink/judge/prober.h"

#include <algorithm>

namespace meterglass::app {

namespace {

/// The load is taken as one over so long.
constexpr std::chrono::minutes LoadInterval{5};
/// Each request of the prober ends within its deadline.
constexpr std::chrono::seconds LongestProbe{60};

} // namespace

Examination::Examination(FittedHome home, core::UtcSecond from, std::chrono::seconds length)
    : m_clock(from, m_alarms),
      m_home(std::move(home), m_clock, m_alarms, m_zone),
      m_length(length)
{
    QObject::connect(&m_home.reader().capture(), &capture::CaptureRing::captured, &m_clock,
                     [this](const capture::CapturedFrame &frame) { m_transcript.push_back(frame); });
}

void Examination::run()
{
    m_home.start();
    for (std::chrono::seconds left = m_length; left.count() > 0; left -= LoadInterval)
        watch(std::min<std::chrono::seconds>(left, LoadInterval));
    const judge::Prober prober(m_home.reader().exchange(), BuiltInHome::meterAddress());
    for (std::chrono::seconds waited{0}; !prober.isDone() && waited < LongestProbe; waited += std::chrono::seconds(1))
        m_alarms.advance(std::chrono::seconds(1));
}

void Examination::watch(std::chrono::seconds length)
{
    const auto isSupplied = [this] { return m_home.meter().supplyState() == core::SupplyState::Enabled; };
    const core::UtcSecond from = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    const bool wasSupplied = isSupplied();
    m_alarms.advance(length);
    if (wasSupplied && isSupplied())
        m_reference.spans.push_back(appliedLoad(m_home.household(), from, from + length));
}

} // namespace meterglass::app
