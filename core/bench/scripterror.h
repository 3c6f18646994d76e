#pragma once

#include <QString>

namespace meterglass::core {

/// Why a script was refused: the first thing found wrong with it.
struct ScriptError
{
    int line = 0;   ///< from 1; 0 where a line stands for itself
    int column = 0; ///< from 1
    /// One line of plain English: what is wrong, and what was expected.
    QString reason;

    bool operator==(const ScriptError &) const = default;

    /// "line 3, column 6: ..."
    QString text() const { return QStringLiteral("line %1, column %2: %3").arg(line).arg(column).arg(reason); }
};

} // namespace meterglass::core
