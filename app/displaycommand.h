#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass` without a subcommand: the In-Home Display on the built-in meter.
int display(const QStringList &arguments, Program program);

} // namespace meterglass::app
