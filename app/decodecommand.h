#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass decode`: prints one JSON object for each frame, in order; FoundWrong where a frame cannot be decoded.
int decode(const QStringList &arguments, Program program);

} // namespace meterglass::app
