#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/navigation/place.h"

class QSettings;

namespace meterglass::ui {

/// What the person chose on this machine; where nothing was chosen, or the file says something else, as the display
/// comes.
DisplayOptions savedPreferences(const QSettings &settings);

/// Keeps what is chosen otherwise than `before`; what only the command line said is not kept.
void savePreferences(QSettings &settings, const DisplayOptions &before, const DisplayOptions &chosen);

/// Where a kiosk was when it stopped; Now where that is not known.
Place savedPlace(const QSettings &settings);
void savePlace(QSettings &settings, Place place);

} // namespace meterglass::ui
