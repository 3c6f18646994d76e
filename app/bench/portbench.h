#pragma once

#include "app/arguments.h"
#include "app/bench/benchsource.h"
#include "app/metersearch.h"
#include "app/portchoice.h"
#include "app/porthome.h"
#include "core/time/systemclock.h"

namespace meterglass::app {

/// The meter behind a radio on a serial port, on the bench.
class PortBench final : public BenchSource
{
public:
    /// Opens the user's keys; the port is opened by `start`. @param joining a meter that is let in as soon as the network
    /// is up. @param alarms must outlive this
    static Argument<std::unique_ptr<BenchSource>> open(const PortChoice &choice,
                                                       std::optional<MeterSearch::Joining> joining,
                                                       core::Alarms &alarms);

    ui::BenchSubject subject() override;
    void start(ui::BenchWindow &window) override;

private:
    PortBench(const PortChoice &choice, std::optional<MeterSearch::Joining> joining, PortKeys keys,
              core::Alarms &alarms);

    ui::NetworkView network() const;
    QString stateText() const;
    ui::NetworkDevice ownDevice() const;
    void letIn();
    void follow(ui::BenchWindow &window) const;

    QString m_port;
    /// Until it was let in.
    std::optional<MeterSearch::Joining> m_joining;
    core::Alarms &m_alarms;
    core::HomeZone m_zone;
    core::SystemClock m_clock;
    PortKeys m_keys;
    PortHome m_home;
};

} // namespace meterglass::app
