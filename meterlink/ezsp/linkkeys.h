#pragma once

#include "meterlink/ezsp/coordinatorstep.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/security/secret.h"

namespace meterglass::ezsp {

/// As messages carry it.
EzspKey keyOf(const security::Key128 &key);

/// Lets a device with this install code's key join for `duration`, 1 to 254 s.
Step admit(EzspHost *host, Eui64 device, security::Key128 joiningKey, std::uint8_t duration, std::stop_token stop);

/// Gives the co-processor a link key that was agreed on here.
Step storeLinkKey(EzspHost *host, Eui64 device, security::Key128 linkKey, std::stop_token stop);

/// The same of one with the trust centre whose network this end has joined.
Step storeTrustCentreKey(EzspHost *host, Eui64 trustCentre, security::Key128 linkKey, std::stop_token stop);

/// Tells the co-processor whose node this is, so that it knows by which key frames to it are encrypted.
Step nameNode(EzspHost *host, Eui64 device, NodeId node, std::stop_token stop);

} // namespace meterglass::ezsp
