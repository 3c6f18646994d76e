#pragma once

#include "app/arguments.h"
#include "meterlink/judge/reference.h"

namespace meterglass::app {

/// The readings of a reference meter: comma separated text of at most 16 MiB, a header line `time,energy_wh` or
/// `time,energy_wh,uncertainty_percent`, then a reading a line. `time` is ISO 8601, in
/// London local time where it has no offset, strictly rising;
/// `energy_wh` is the reference's register of imported energy in Wh, never falling; `uncertainty_percent` is the expanded
/// uncertainty (k = 2) of what was counted since the reading before, 0 to 100.
Argument<judge::Reference> referenceFrom(const QString &path);

} // namespace meterglass::app
