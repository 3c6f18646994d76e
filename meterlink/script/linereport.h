#pragma once

#include "core/time/instant.h"

#include <QString>

namespace meterglass::script {

/// What became of one line of a script.
struct LineReport
{
    int line = 0; ///< in the script's text, from 1
    core::UtcInstant at;
    bool isPassed = true;
    /// What the meter said, or why the line failed, in a line of plain English; empty where there is nothing to say.
    QString words;

    bool operator==(const LineReport &) const = default;
};

} // namespace meterglass::script
