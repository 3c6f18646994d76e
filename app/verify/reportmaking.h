#pragma once

#include "app/verify/report.h"

namespace meterglass::app {

/// Judges what was heard of a meter. Who the meter is stands in the frames, too.
VerifyReport makeReport(judge::Transcript transcript, const QString &operatorName);

} // namespace meterglass::app
