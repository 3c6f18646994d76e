#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/navigation/place.h"

class QSettings;

namespace meterglass::ui {

/// What the person chose on this machine; where nothing was chosen, or the file says something else, as the display
/// comes.
DisplayOptions savedPreferences(const QSettings &settings);

void saveThemeChoice(QSettings &settings, ThemeChoice choice);
void saveLargeFigure(QSettings &settings, LargeFigure large);
/// Where a kiosk was when it stopped; Now where that is not known.
Place savedPlace(const QSettings &settings);
void savePlace(QSettings &settings, Place place);
/// @param scale 1.0 or 2.0
void saveTextScale(QSettings &settings, double scale);
void saveUsageUnit(QSettings &settings, UsageUnit unit);

} // namespace meterglass::ui
