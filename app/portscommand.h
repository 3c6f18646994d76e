#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass ports`: the serial ports of this machine.
/// @param arguments what follows the subcommand
int ports(const QStringList &arguments, Program program);

} // namespace meterglass::app
