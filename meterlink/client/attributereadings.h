#pragma once

#include "meterlink/se/attributereading.h"
#include "meterlink/zcl/decodeerror.h"
#include "meterlink/zcl/frame.h"

#include <vector>

namespace meterglass::client {

/// What a Read Attributes Response, a Report Attributes or a Default Response says of attributes. A Default Response
/// says the same of all that were `asked` for. The readings borrow from `frame`.
zcl::Decoded<std::vector<se::AttributeReading>> readingsOf(zcl::ClusterId cluster,
                                                           const std::vector<zcl::AttributeId> &asked,
                                                           const zcl::Frame &frame);

} // namespace meterglass::client
