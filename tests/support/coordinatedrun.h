#pragma once

#include "meterlink/ezsp/ezspversion.h"

#include <QStringList>

#include <chrono>

namespace meterglass::test {

/// Lets the meter of a CoordinatedHome join and reads it for so long, while its load and its account change.
/// @return what was amiss: items that were shown as they had been more than 10 s before, and items that differ from the
/// meter's at the end
QStringList readForALongTime(ezsp::EzspVersion version, std::chrono::hours length);

} // namespace meterglass::test
