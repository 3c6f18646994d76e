#pragma once

#include "core/bench/scripterror.h"
#include "core/outcome/outcome.h"

#include <vector>

namespace meterglass::core {

/// A word of a script's line.
struct ScriptToken
{
    enum class Kind {
        Word,
        Text, ///< was in quotes, which it no longer has
        Json, ///< from a brace to the end of the line
    };

    Kind kind = Kind::Word;
    QString text;
    int column = 0; ///< of its first character, from 1

    bool operator==(const ScriptToken &) const = default;
};

/// The words of a line; none where it is empty or a comment.
Outcome<std::vector<ScriptToken>, ScriptError> tokensOf(const QString &line);

} // namespace meterglass::core
