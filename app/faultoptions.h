#pragma once

#include "meterlink/coordinator/faultplan.h"

#include <QString>

namespace meterglass::app {

/// A line for each fault that can be named: its name and its meaning.
QString faultHelp();

/// Sets a rate as `NAME=RATE` says. @return why it cannot, in one line; empty where it has
QString applyFault(coordinator::FaultPlan &plan, const QString &setting);

} // namespace meterglass::app
