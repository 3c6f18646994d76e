#pragma once

#include "core/bench/benchcontrol.h"
#include "core/time/homezone.h"

#include <QString>

#include <span>

namespace meterglass::ui {

/// One field of a row, and how its content stands in the line of a script that the row makes.
struct DriveField
{
    enum class Kind { Number, Text, Choice, Flag, Json };

    Kind kind = Kind::Number;
    const char *id = "";    ///< in the widget's object name
    const char *name = "";  ///< for a screen reader; a flag's word on the screen
    const char *unit = "";  ///< that follows it
    const char *label = ""; ///< the word before it, of what may be left out
    const char *hint = "";  ///< an example; a choice's words, apart by |
};

/// One thing that the bench drives: what is entered, and the command that is given.
struct DriveRow
{
    const char *id;
    const char *title;
    const char *command;
    const char *button; ///< what it is called to do it
    std::vector<DriveField> fields;
    /// What is in force; nullptr where the bench does not know.
    QString (*inForce)(const core::BenchState &state, const core::HomeZone &zone) = nullptr;
    /// A command that ends it, and what that is called.
    const char *endCommand = nullptr;
    const char *endButton = nullptr;
};

struct DriveGroup
{
    const char *id;
    const char *title;
    std::vector<DriveRow> rows;
};

/// In the order in which the panel has them; texts are those of the translation context "DrivePanel".
std::span<const DriveGroup> driveGroups();

} // namespace meterglass::ui
