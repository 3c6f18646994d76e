#pragma once

#include "meterlink/client/powerhistory.h"
#include "ui/display/messages/messagememory.h"

namespace meterglass::ui {

/// What the display has heard and what was done on it, beside what the meter holds.
struct DisplayMemory
{
    /// Active power as it was heard.
    client::PowerHistory power;
    MessageMemory messages;
};

} // namespace meterglass::ui
