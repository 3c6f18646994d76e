#pragma once

#include "meterlink/client/metersnapshot.h"

#include <optional>

namespace meterglass::client {

/// By how much the meter's clock was ahead when it was last read; nothing where it gave no time.
///
/// A difference of up to one second is none: the clock counts whole seconds, and its answer takes time to arrive.
std::optional<std::chrono::seconds> deviceClockSkew(const MeterSnapshot &snapshot);

} // namespace meterglass::client
