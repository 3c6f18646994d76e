#pragma once

#include "meterlink/ezsp/coordinatorstep.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/security/secret.h"

namespace meterglass::ezsp {

/// Lets a device with this install code's key join for `duration`, 1 to 254 s.
Step admit(EzspHost *host, Eui64 device, security::Key128 joiningKey, std::uint8_t duration, std::stop_token stop);

/// Gives the co-processor a link key that was agreed on here.
Step storeLinkKey(EzspHost *host, Eui64 device, security::Key128 linkKey, std::stop_token stop);

} // namespace meterglass::ezsp
