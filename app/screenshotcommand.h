#pragma once

#include "app/program.h"

#include <QStringList>

namespace meterglass::app {

/// `meterglass screenshot`: draws a page of the display off screen, as it is at a moment.
int screenshot(const QStringList &arguments, Program program);

} // namespace meterglass::app
