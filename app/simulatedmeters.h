#pragma once

#include "app/arguments.h"
#include "app/commandoptions.h"
#include "app/fittedhome.h"
#include "meterlink/ezsp/ezspstructures.h"
#include "meterlink/security/installcode.h"

namespace meterglass::app {

/// A simulated meter behind an emulated radio, and what is printed on its side so to say: no secret of a real device.
struct SimulatedMeter
{
    FittedHome home;
    ezsp::Eui64 number = 0;
    security::InstallCode code;
};

/// `--meters N`, beside the options of the home.
void addMetersOption(CommandOptions &options);
/// As many as the options ask for, one if they do not; each with a number, a serial number and an install code of its own.
Argument<std::vector<SimulatedMeter>> simulatedMeters(const CommandOptions &options, core::UtcSecond now);

} // namespace meterglass::app
