#pragma once

#include <QString>

namespace meterglass::app {

/// `meterglass verify --compare`: prints on which requirements two reports as JSON differ.
/// @return 1 where what was supported no longer is
int compareReportFiles(const QString &before, const QString &after, bool isJson);

} // namespace meterglass::app
