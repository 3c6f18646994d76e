#pragma once

#include "app/arguments.h"
#include "app/commandoptions.h"
#include "app/fittedhome.h"

namespace meterglass::app {

/// The options that say which home the built-in meter is in.
void addHomeOptions(CommandOptions &options);

/// The options name a home other than the default one.
bool asksForHome(const CommandOptions &options);

/// The home that those options ask for, seen from `now`.
Argument<FittedHome> homeOf(const CommandOptions &options, core::UtcSecond now);

/// A name for that home, which another home does not have: of its file's content, so that another version of a file is
/// another home.
Argument<QString> nameOfHome(const CommandOptions &options);

/// The moment that the option `name` gives, or now.
Argument<core::UtcSecond> momentOf(const CommandOptions &options, const QString &name);

/// The scenarios that are shipped, one a line, the name first.
QString scenarioList();

} // namespace meterglass::app
