#pragma once

#include "meterlink/ezsp/coordinatorstate.h"
#include "meterlink/ezsp/radiosignal.h"
#include "meterlink/ezsp/serialsettings.h"

#include <QString>

#include <optional>

namespace meterglass::ui {

/// What is between the display and a meter on the radio: a port, the radio there, its network.
struct PortStatus
{
    /// Its device file, and as a person knows it.
    QString port;
    QString name;
    ezsp::SerialTrouble serialTrouble = ezsp::SerialTrouble::None;
    ezsp::CoordinatorState coordinator;
    /// Digits that let this display join the network of another; empty where it runs its own, and once it is in.
    QString ownInstallCode{};
    /// The meter is being read.
    bool isReading = false;
    /// How the meter was last heard.
    std::optional<ezsp::RadioSignal> signal;
    /// Until when a meter may join; nothing while none may.
    std::optional<core::MonotonicTime> joiningEnds;

    bool operator==(const PortStatus &) const = default;
};

} // namespace meterglass::ui
