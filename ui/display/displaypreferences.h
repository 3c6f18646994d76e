#pragma once

#include "ui/display/displayoptions.h"

class QSettings;

namespace meterglass::ui {

/// What the person chose on this machine; where nothing was chosen, or the file says something else, as the display
/// comes.
DisplayOptions savedPreferences(const QSettings &settings);

void saveThemeChoice(QSettings &settings, ThemeChoice choice);
void saveLargeFigure(QSettings &settings, LargeFigure large);
/// @param scale 1.0 or 2.0
void saveTextScale(QSettings &settings, double scale);
void saveUsageUnit(QSettings &settings, UsageUnit unit);

} // namespace meterglass::ui
