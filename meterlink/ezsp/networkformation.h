#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/coordinatorstep.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/ezsp/networkplan.h"

namespace meterglass::ezsp {

/// What a co-processor is told to begin a network, in the order in which it must be told. Each ends by itself.
class NetworkFormation
{
public:
    /// @param host, @param alarms and @param plan must outlive it
    NetworkFormation(EzspHost &host, core::Alarms &alarms, const NetworkPlan &plan)
        : m_host(host),
          m_alarms(alarms),
          m_plan(plan)
    { }

    /// The channel with the least energy.
    QCoro::Task<han::Result<std::uint8_t>> findQuietChannel(std::stop_token stop);
    Step form(std::uint8_t channel, std::stop_token stop);

private:
    Step secure(std::stop_token stop);

    EzspHost &m_host;
    core::Alarms &m_alarms;
    const NetworkPlan &m_plan;
};

} // namespace meterglass::ezsp
