#pragma once

#include <QString>

namespace meterglass::ezsp {

/// The name of a port that stays when it is plugged in again: its link in the folder, or the path itself where it has
/// none there.
QString stableNameOf(const QString &path, const QString &folder = QStringLiteral("/dev/serial/by-id"));

} // namespace meterglass::ezsp
