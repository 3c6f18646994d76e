#pragma once

#include <QString>

namespace meterglass::core {

/// Why a JSON document was refused: the first thing found wrong with it.
struct JsonError
{
    /// From the document's top, such as `tariff.switchingTable.dayProfiles[2][1].start`; empty where the whole document
    /// is meant.
    QString path;
    /// One line of plain English: what is wrong, and what is allowed.
    QString reason;

    bool operator==(const JsonError &) const = default;

    QString text() const { return path.isEmpty() ? reason : path + QStringLiteral(": ") + reason; }
};

} // namespace meterglass::core
