#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass coordinator`: an emulated network co-processor on a pseudo-terminal, with a simulated meter behind it,
/// until it is told to end (SIGINT, SIGTERM).
int coordinator(const QStringList &arguments, Program program);

} // namespace meterglass::app
