#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass read`: reads attributes of the built-in meter through frames. @return 1 where any was not read
int read(const QStringList &arguments, Program program);

} // namespace meterglass::app
