#pragma once

#include <QString>

namespace meterglass::core {

/// Renames a file that cannot be read to the first free name of the form "path.damaged-1", so that nothing overwrites
/// it. @return its name now; empty where it could not be renamed
QString setAside(const QString &path);

} // namespace meterglass::core
