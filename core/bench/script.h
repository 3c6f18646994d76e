#pragma once

#include "core/bench/checkstep.h"
#include "core/bench/driveaction.h"
#include "core/bench/scripterror.h"
#include "core/bench/timeaction.h"
#include "core/outcome/outcome.h"
#include "core/time/homezone.h"

#include <vector>

namespace meterglass::core {

/// What one line of a script does.
using ScriptStep = std::variant<DriveAction, TimeAction, CheckStep>;

struct ScriptLine
{
    int number = 0; ///< in its text, from 1
    ScriptStep step;

    bool operator==(const ScriptLine &) const = default;
};

/// What is done on a bench, in order: a line a step. Empty lines and what follows a `#` are for people.
using Script = std::vector<ScriptLine>;

/// The whole text, or the first thing that is wrong with it.
Outcome<Script, ScriptError> parseScript(const QString &text, const HomeZone &zone);

/// One line that is no comment; an error has no line number.
Outcome<ScriptStep, ScriptError> parseLine(const QString &line, const HomeZone &zone);

/// The one way in which a step is written.
QString toLine(const ScriptStep &step, const HomeZone &zone);

/// One command of the language.
struct ScriptHelp
{
    QString form; ///< such as `load NUMBER W [NUMBER var]`
    QString help; ///< a sentence

    bool operator==(const ScriptHelp &) const = default;
};
std::vector<ScriptHelp> scriptHelp();

} // namespace meterglass::core
