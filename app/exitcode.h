#pragma once

#include <QString>

namespace meterglass::app {

/// What the program ends with (design.md, "The command line").
enum ExitCode : int {
    Success = 0,
    /// It ran and found something wrong.
    FoundWrong = 1,
    /// Bad usage or bad input.
    BadUsage = 2,
};

/// Says in one line on standard error what is wrong with how the program was called, or with what it was given.
ExitCode refuse(const QString &reason);

} // namespace meterglass::app
