#pragma once

#include "app/portkeys.h"

#include <QString>

namespace meterglass::app {

/// Where a home's file of a kind is, in the user's folder for local data; the folder is made where there is none.
/// @param kind names the folder
QString keptPath(const QString &kind, const QString &home);

/// The keys of the user's networks; what was mended of their file is told on standard error.
/// @return why there are none, in one line
core::Outcome<PortKeys, QString> openPortKeys();

/// One line on standard error.
void tell(const QString &what);

/// That `what` cannot be kept in a file, why, and what to do.
QString cannotBeKept(const QString &what, const QString &path, const QString &reason);

} // namespace meterglass::app
