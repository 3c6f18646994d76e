#pragma once

namespace meterglass::app {

/// How the program was called; a command that shows or draws something makes its QApplication of it.
struct Program
{
    int &argc;
    char **argv;
};

/// There is a display to open a window on, or a platform was named that needs none.
bool hasScreen();

/// Lets a QApplication that is made after this draw without a display.
void drawOffScreen();

/// A directory for what Qt keeps while the program runs, where no login has made one: Qt would complain on standard
/// error.
void provideRuntimeDirectory();

} // namespace meterglass::app
