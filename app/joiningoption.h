#pragma once

#include "app/arguments.h"
#include "app/commandoptions.h"
#include "app/metersearch.h"

namespace meterglass::app {

/// `--join NUMBER`: a meter that is to join the port's network first.
void addJoiningOption(CommandOptions &options);
bool asksForJoining(const CommandOptions &options);
/// Why both cannot be had.
inline const QString EitherJoinOrRole =
    QStringLiteral("give either --join, for a meter that joins, or --role, to join a network");
/// What it asks for; the install code is a line of standard input, because others can see a command line.
Argument<std::optional<MeterSearch::Joining>> joiningOf(const CommandOptions &options);

} // namespace meterglass::app
