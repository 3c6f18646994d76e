#pragma once

#include <QStringList>

namespace meterglass::app {

/// `meterglass screenshot`: draws a page of the display off screen, as it is at a moment.
int screenshot(const QStringList &arguments);

} // namespace meterglass::app
