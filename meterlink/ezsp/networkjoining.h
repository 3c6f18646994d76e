#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/coordinatorstep.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/ezsp/networkplan.h"

namespace meterglass::ezsp {

/// What a co-processor is told to get onto a network of another device, in the order in which it must be told. Each ends
/// by itself.
class NetworkJoining
{
public:
    /// The trust centre has this long to send the network key.
    static constexpr std::chrono::seconds JoiningDeadline{30};

    /// @param host, @param alarms and @param plan must outlive it
    NetworkJoining(EzspHost &host, core::Alarms &alarms, const JoinPlan &plan)
        : m_host(host),
          m_alarms(alarms),
          m_plan(plan)
    { }

    /// The ZigBee PRO networks in reach that let devices join, in the order in which they were heard.
    QCoro::Task<han::Result<std::vector<EzspFoundNetwork>>> findOpenNetworks(std::stop_token stop);
    /// Tries one after the other. @return why the last one has not let it in
    Step joinOneOf(std::vector<EzspFoundNetwork> networks, std::stop_token stop);

private:
    Step secure(std::stop_token stop);
    Step join(EzspFoundNetwork network, std::stop_token stop);

    EzspHost &m_host;
    core::Alarms &m_alarms;
    const JoinPlan &m_plan;
};

} // namespace meterglass::ezsp
