#pragma once

#include "core/household/recordedtrace.h"
#include "core/outcome/outcome.h"
#include "core/time/homezone.h"

#include <QSize>
#include <QString>

namespace meterglass::app {

/// Why an argument was refused, in one line.
struct ArgumentError
{
    QString reason;
};

template<typename T>
using Argument = core::Outcome<T, ArgumentError>;

/// TIME: ISO 8601, in London local time where it has no offset; a date alone is its midnight. From 2001 to 2099.
Argument<core::UtcSecond> parseTime(const QString &text, const core::HomeZone &zone);

/// WxH in pixels, from 240x160 to 7680x4320.
Argument<QSize> parseSize(const QString &text);

/// The recording in a file.
Argument<core::RecordedTrace> loadFrom(const QString &path);

} // namespace meterglass::app
