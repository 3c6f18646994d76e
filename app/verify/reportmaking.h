#pragma once

#include "app/verify/report.h"
#include "meterlink/judge/reference.h"

namespace meterglass::app {

/// Judges what was heard of a meter. Who the meter is stands in the frames, too. @param reference what it truly measured;
/// without spans where that is not known
VerifyReport makeReport(judge::Transcript transcript, const judge::Reference &reference, const QString &operatorName);

} // namespace meterglass::app
