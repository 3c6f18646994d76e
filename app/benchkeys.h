#pragma once

#include "app/portkeys.h"

namespace meterglass::app {

/// The user's key file, in the folder for local data.
QString keyFilePath();

/// The keys of the user's networks, from the user's file if no other is given; what was mended of the file is told on
/// standard error.
/// @return why there are none, in one line
core::Outcome<PortKeys, QString> openPortKeys(const QString &file = keyFilePath());

} // namespace meterglass::app
