#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass bench`: the engineer's window on the built-in meter, or on the one behind a serial port.
int bench(const QStringList &arguments, Program program);

} // namespace meterglass::app
