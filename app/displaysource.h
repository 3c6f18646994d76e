#pragma once

#include "app/meterreader.h"
#include "meterlink/security/installcode.h"
#include "ui/display/displaywindow.h"

namespace meterglass::app {

/// A home that the display shows, with all that it keeps.
///
/// Owned by SourceSwitch, on the application's thread.
class DisplaySource
{
public:
    DisplaySource() = default;
    virtual ~DisplaySource() = default;
    DisplaySource(const DisplaySource &) = delete;
    DisplaySource &operator=(const DisplaySource &) = delete;

    virtual MeterReader &reader() = 0;
    /// What is between the display and the meter now.
    virtual ui::LinkStatus link() const = 0;
    /// Begins to read the meter, and to keep what the window hears. The window outlives the source.
    virtual void start(ui::DisplayWindow &window) = 0;
    /// Keeps the rest; called once, while the window still shows the source.
    virtual void finish() = 0;
    /// Lets a meter join, where there is a radio.
    virtual void admit(ezsp::Eui64 /*device*/, const security::InstallCode & /*code*/) { }
};

} // namespace meterglass::app
