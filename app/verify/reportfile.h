#pragma once

#include "app/verify/report.h"

namespace meterglass::app {

/// What a report's file may end in: html, pdf, json or xml.
bool isReportName(const QString &path);
/// Writes the report in the form that the file's ending names.
/// @return why not, in one line; empty where it is written
QString writeReport(const VerifyReport &report, const QString &path);

} // namespace meterglass::app
