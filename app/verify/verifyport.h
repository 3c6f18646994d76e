#pragma once

#include "app/arguments.h"
#include "app/commandoptions.h"
#include "meterlink/judge/finding.h"

namespace meterglass::app {

/// What `meterglass verify --port` is asked with.
void addPortExaminationOptions(CommandOptions &options);

/// Examines the meter behind a port, for as long as the options say or until the program is told to end, and gives what
/// was heard, also by earlier examinations that the transcript's file has. Needs a QCoreApplication.
/// @return or with what the program ends: why was told
core::Outcome<judge::Transcript, int> examinePort(const CommandOptions &options);

/// The transcript of a file, for `--replay`.
Argument<judge::Transcript> readTranscript(const QString &path);

} // namespace meterglass::app
