#include "app/bench/scriptrun.h"

namespace meterglass::app {

namespace {

/// Something is always due within it: the meter's next second.
constexpr std::chrono::hours LongestStep{1};

} // namespace

ScriptRun::ScriptRun(FittedHome home, core::UtcSecond at)
    : m_clock(at, m_alarms),
      m_home(std::move(home), m_clock, m_alarms, m_zone)
{
    QObject::connect(&m_clock, &core::BenchClock::adjusted, &m_clock, [this] { m_home.followClock(); });
    m_home.start();
}

bool ScriptRun::run(core::Script script, const std::function<void(const script::LineReport &)> &tell)
{
    script::ScriptRunner runner({&m_home.bench(), &m_clock, m_clock, m_alarms, m_home.reader().exchange(),
                                 BuiltInHome::meterAddress(), m_zone});
    bool isPassed = false;
    QObject::connect(&runner, &script::ScriptRunner::lineEnded, &runner, tell);
    QObject::connect(&runner, &script::ScriptRunner::finished, &runner, [&isPassed](script::ScriptRunner::End end) {
        isPassed = end == script::ScriptRunner::End::Passed;
    });
    runner.start(std::move(script));
    while (runner.isRunning())
        m_alarms.advanceToNext(LongestStep);
    return isPassed;
}

} // namespace meterglass::app
