#pragma once

#include "app/arguments.h"
#include "app/portkeys.h"
#include "meterlink/security/benchauthority.h"

namespace meterglass::app {

/// The user's key file, in the folder for local data.
QString keyFilePath();

/// The authority whose certificates the user's simulated meters and displays have, as the key file keeps it; one is made
/// where it keeps none yet.
Argument<security::BenchAuthority> benchAuthorityOf(const QString &keyFile);

/// The keys of the user's networks; what was mended of their file is told on standard error.
/// @return why there are none, in one line
core::Outcome<PortKeys, QString> openPortKeys();

} // namespace meterglass::app
