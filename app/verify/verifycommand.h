#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass verify`: what a meter supports against what SMETS2 asks, with the frames that prove it. @return 1 where
/// something is missing or wrong
int verify(const QStringList &arguments, Program program);

} // namespace meterglass::app
