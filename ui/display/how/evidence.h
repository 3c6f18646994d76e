#pragma once

#include "core/time/homezone.h"
#include "ui/display/how/howtopic.h"
#include "ui/display/parts/figure.h"

namespace meterglass::client {
class FrameLedger;
}

namespace meterglass::ui {

/// A source in the standard's words, with its bytes.
struct Evidence
{
    /// "Metering 0x0400 InstantaneousDemand", "Price PublishPrice".
    QString name;
    /// The value's bytes as they came, "4f 06 00"; empty while the meter has not said it.
    QString raw;
    /// "14:01:52, 8 s ago"; or that the meter has not said it.
    QString heard;
    /// The whole ZCL frame, bytes apart.
    QString frame;

    bool operator==(const Evidence &) const = default;
};

/// @param ledger nullptr where frames are not kept: then nothing has been heard
Evidence evidenceOf(const Said &source, const client::FrameLedger *ledger, Moment moment, const core::HomeZone &zone);

} // namespace meterglass::ui
