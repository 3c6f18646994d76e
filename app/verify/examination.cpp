#include "app/verify/examination.h"

#include "meterlink/judge/prober.h"

namespace meterglass::app {

namespace {

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
    m_alarms.advance(m_length);
    const judge::Prober prober(m_home.reader().exchange(), BuiltInHome::meterAddress());
    for (std::chrono::seconds waited{0}; !prober.isDone() && waited < LongestProbe; waited += std::chrono::seconds(1))
        m_alarms.advance(std::chrono::seconds(1));
}

} // namespace meterglass::app
