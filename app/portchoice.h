#pragma once

#include "app/arguments.h"
#include "app/commandoptions.h"
#include "meterlink/ezsp/hanrole.h"

namespace meterglass::app {

/// Which radio to read a meter by, and what the display is on its network.
struct PortChoice
{
    /// Its device file; empty for the built-in meter.
    QString port;
    /// On the network of another; nothing where the radio runs its own.
    std::optional<ezsp::HanRole> role;

    bool operator==(const PortChoice &) const = default;
};

/// As the command line and the settings name a role: ihd, ppmid, cad; empty for none.
QString nameOf(std::optional<ezsp::HanRole> role);
/// @return nothing of another name
std::optional<ezsp::HanRole> roleNamed(const QString &name);

/// `--port DEV` and `--role ROLE`. @param reads what the port is for, as help says it
void addPortOptions(CommandOptions &options, const QString &reads);
bool asksForPort(const CommandOptions &options);
/// What they ask for; a role without a port is refused.
Argument<PortChoice> portChoiceOf(const CommandOptions &options);

} // namespace meterglass::app
