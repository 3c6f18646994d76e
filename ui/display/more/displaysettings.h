#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/parts/choicerow.h"

namespace meterglass::ui {

/// One thing that a person chooses about the display.
struct DisplaySetting
{
    /// Of the title's label.
    QString name;
    QString title;
    std::vector<ChoiceRow::Choice> choices;
    /// Which of the choices holds, and what another one changes.
    int (*chosen)(const DisplayOptions &options);
    void (*choose)(DisplayOptions &options, int index);
};

/// All of them, in their order on the page.
std::vector<DisplaySetting> displaySettings();

} // namespace meterglass::ui
