#pragma once

#include <QString>

namespace meterglass::app {

/// Where a home's file of a kind is, in the user's folder for local data; the folder is made where there is none.
/// @param kind names the folder
QString keptPath(const QString &kind, const QString &home);

/// One line on standard error.
void tell(const QString &what);

/// That `what` cannot be kept in a file, why, and what to do.
QString cannotBeKept(const QString &what, const QString &path, const QString &reason);

} // namespace meterglass::app
