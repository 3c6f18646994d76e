#pragma once

#include "meterlink/ezsp/coordinatorstep.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/ezsp/hanrole.h"

namespace meterglass::ezsp {

/// The endpoint of Meterglass on the home area network.
inline constexpr std::uint8_t HanEndpoint = 1;

/// Tells a co-processor that has just reset what Smart Energy needs of it: sizes and times, policies, the endpoint.
/// @param role on somebody else's network; nothing where it is to be the coordinator of its own
Step setUpSmartEnergy(EzspHost *host, std::optional<HanRole> role, std::stop_token stop);

/// Whether devices with a known install code may join from now on; others may only come back.
Step setTrustCentrePolicy(EzspHost *host, bool isJoiningAllowed, std::stop_token stop);

} // namespace meterglass::ezsp
