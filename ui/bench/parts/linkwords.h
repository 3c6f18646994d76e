#pragma once

#include "meterlink/han/linkerror.h"
#include "meterlink/zcl/identifiers.h"

#include <QString>

namespace meterglass::ui {

/// A status by its name, such as "UnsupportedAttribute", or its number.
QString statusText(zcl::Status status);

/// What a meter answered to something that it was to do, in a sentence.
QString wordsFor(const han::Result<zcl::Status> &result);

} // namespace meterglass::ui
