#pragma once

#include "app/verify/report.h"

#include <QImage>

namespace meterglass::app {

/// A picture of what was seen, for a report.
struct ReportPlot
{
    QString title;
    QImage picture;
};

/// What the meter said of its power while it was examined, its newest half hours, and how soon one report followed another;
/// each where something of it was seen. Needs a QGuiApplication.
std::vector<ReportPlot> plotsOf(const VerifyReport &report);

} // namespace meterglass::app
