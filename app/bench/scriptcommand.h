#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass script`: runs a script of the bench on the built-in meter, and says what became of each line.
int script(const QStringList &arguments, Program program);

} // namespace meterglass::app
