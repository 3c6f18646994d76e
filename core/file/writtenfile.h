#pragma once

#include <QString>

class QByteArray;

namespace meterglass::core {

/// Writes a whole file, or leaves what was there as it was.
/// @return why it cannot be written, in one line; empty where it was
QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace meterglass::core
