#pragma once

#include "core/bench/checkstep.h"
#include "core/bench/driveaction.h"
#include "core/bench/scriptcursor.h"
#include "core/bench/timeaction.h"

namespace meterglass::core {

/// How a value stands in a script: its form, for help; how it is read; and the one way in which it is written.
/// Defined for every type that a command has: in scriptnumbers.cpp, scriptchoices.cpp and scriptwords.cpp.
template<typename T>
struct ScriptWord
{
    static QLatin1String form();
    static std::optional<T> read(ScriptCursor &cursor, const ScriptRange &range);
    static QString write(const T &value, const HomeZone &zone);
};

using JumpTarget = decltype(timeaction::Jump::target);
using MessageImportance = driveaction::PushMessage::Importance;

} // namespace meterglass::core
