#pragma once

#include "ui/display/displayoptions.h"

class QSettings;

namespace meterglass::ui {

/// What the person chose on this machine; System before that, or when the file says something else.
ThemeChoice savedThemeChoice(const QSettings &settings);
void saveThemeChoice(QSettings &settings, ThemeChoice choice);

} // namespace meterglass::ui
