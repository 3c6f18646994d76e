#pragma once

#include "app/bench/benchsource.h"
#include "app/builtinhome.h"
#include "core/time/benchclock.h"

namespace meterglass::app {

/// The built-in meter on the bench: its time is the bench's own, and nothing is kept.
class BuiltInBench final : public BenchSource
{
public:
    /// @param home seen from `at`, when the bench's clock begins. @param name of the home. @param alarms must outlive this
    BuiltInBench(FittedHome home, const QString &name, core::UtcSecond at, core::Alarms &alarms);

    ui::BenchSubject subject() override;
    void start(ui::BenchWindow &window) override;

    core::BenchClock &clock() { return m_clock; }

private:
    QString m_name;
    core::Alarms &m_alarms;
    core::HomeZone m_zone;
    core::BenchClock m_clock;
    BuiltInHome m_home;
};

} // namespace meterglass::app
