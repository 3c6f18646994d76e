#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/callbackwait.h"
#include "meterlink/ezsp/ezsphost.h"

namespace meterglass::ezsp {

/// What a co-processor is on its network (EmberNodeType).
enum class NodeType : std::uint8_t { Coordinator = 1, Router = 2 };

/// How long a network may take to come up or to go.
inline constexpr std::chrono::seconds NetworkDeadline{10};

/// The callback that says that the network is up.
CallbackWait::IsAwaited networkUp(EzspVersion version);

/// Whether the network that the co-processor remembers is up again. One on which it is another type of node is left.
QCoro::Task<han::Result<bool>> resumeNetwork(EzspHost *host, core::Alarms *alarms, NodeType own, std::stop_token stop);

} // namespace meterglass::ezsp
