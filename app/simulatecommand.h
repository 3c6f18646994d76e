#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass simulate`: runs the built-in meter at full speed to a time, reads it once as the display does, and
/// prints both.
int simulate(const QStringList &arguments, Program program);

} // namespace meterglass::app
