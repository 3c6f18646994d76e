#pragma once

#include "meterlink/zcl/identifiers.h"

namespace meterglass::client {

/// Whether a refusal means that the meter does not have what was asked for, ever.
constexpr bool isAbsence(zcl::Status refusal)
{
    return refusal == zcl::Status::UnsupportedCluster || refusal == zcl::Status::UnsupportedClusterCommand
        || refusal == zcl::Status::UnsupportedAttribute;
}

} // namespace meterglass::client
