#pragma once

#include "meterlink/capture/capturering.h"

#include <QString>

/// How a frame stands in a report.
namespace meterglass::app {

/// "2026-03-30T00:00:01.250Z"
QString momentText(core::UtcInstant at);
/// The meter's or the examiner's.
QString senderText(const capture::CapturedFrame &captured);
/// Its bytes in hexadecimal.
QString bytesText(const capture::CapturedFrame &captured);
/// "link key", "network key" or "none".
QString securityText(const capture::CapturedFrame &captured);
QString clusterText(const capture::CapturedFrame &captured);

} // namespace meterglass::app
