#pragma once

#include "tests/ui/support/fakemeter.h"
#include "ui/display/displaywindow.h"
#include "ui/display/navigation/place.h"

#include <QString>

#include <vector>

namespace meterglass::test {

/// A situation that a page of the display has to show well.
struct State
{
    QString name;
    void (*bring)(FakeMeter &meter);
    ui::Place place = ui::Place::Now;
    /// The person has asked how the page's figures came to be.
    bool isHow = false;
    /// What keeps a radio from the meter.
    ezsp::SerialTrouble portTrouble = ezsp::SerialTrouble::None;
    ezsp::CoordinatorTrouble radioTrouble = ezsp::CoordinatorTrouble::None;
};

/// A window that shows that state.
class StateWindow
{
public:
    StateWindow(const State &state, const ui::DisplayOptions &options, QSize size);

    ui::DisplayWindow &window() { return m_window; }

private:
    FakeMeter m_meter;
    ui::DisplayWindow m_window;
};

/// Of all pages.
const std::vector<State> &states();

std::vector<State> nowStates();
std::vector<State> accountStates();
std::vector<State> messagesStates();
std::vector<State> usageStates();

} // namespace meterglass::test
