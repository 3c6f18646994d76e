#pragma once

#include "core/outcome/outcome.h"
#include "core/time/homezone.h"

#include <QString>

namespace meterglass::core {

/// A moment of the years 2001 to 2099 in ISO 8601: `2026-07-01T18:30`, with seconds or without; in the home's local
/// time where it has no offset (`Z`, `+01:00`). A date alone is its midnight.
/// @return else why not, to follow the text: "is not ..."
Outcome<UtcSecond, QString> parseIsoTime(const QString &text, const HomeZone &zone);

} // namespace meterglass::core
