#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/han/apsframe.h"

/// Questions of the ZigBee device profile, each with its answer (ZigBee specification 2.4).
namespace meterglass::ezsp {

/// A broadcast to every device whose receiver is always on.
inline constexpr NodeId AllThatListen = 0xFFFD;
/// How long an answer may take.
inline constexpr std::chrono::seconds DeviceAnswerDeadline{5};

/// The first endpoint of the Smart Energy profile that serves the cluster (Match_Desc_req, 2.4.3.1.7).
/// @param where a node, or AllThatListen
QCoro::Task<han::Result<han::HanAddress>> findService(EzspHost *host, core::Alarms *alarms, NodeId where,
                                                      zcl::ClusterId served, std::stop_token stop);

/// A node's long address, by its own word (IEEE_addr_req, 2.4.3.1.2).
QCoro::Task<han::Result<Eui64>> longAddressOf(EzspHost *host, core::Alarms *alarms, NodeId node, std::stop_token stop);

} // namespace meterglass::ezsp
