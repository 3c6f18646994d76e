#pragma once

#include "meterlink/ezsp/coordinatorstate.h"
#include "meterlink/ezsp/serialsettings.h"

#include <QString>

namespace meterglass::ui {

/// A trouble in plain words.
struct TroubleWords
{
    /// What is wrong; empty where nothing is.
    QString what;
    /// What a person can do about it.
    QString advice;

    bool isTrouble() const { return !what.isEmpty(); }

    bool operator==(const TroubleWords &) const = default;
};

TroubleWords wordsFor(ezsp::SerialTrouble trouble);
TroubleWords wordsFor(ezsp::CoordinatorTrouble trouble);
/// Of both, what is to be mended first.
TroubleWords wordsFor(ezsp::SerialTrouble port, ezsp::CoordinatorTrouble coordinator);

} // namespace meterglass::ui
