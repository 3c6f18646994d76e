#pragma once

#include "core/household/recordedtrace.h"

#include <optional>

namespace meterglass::core {

/// How a recording writes its rows.
enum class TraceForm {
    UnixSeconds, ///< `unix_utc`: whole seconds since 1970; the second column is the load in W
    /// `Time`: 2013-06-01 00:00:30 in UTC; the second column, `Aggregate`, is the mean load in W. Its makers filled
    /// holes with 0 W, which no inhabited home draws: such a row is no reading.
    UtcText,
};

/// The form that a file's first line announces; nothing where it announces neither.
std::optional<TraceForm> traceFormOf(QByteArrayView header);

/// One row; nothing where it stands for no reading. @param line its number, for the error
Outcome<std::optional<TraceSample>, TraceError> parseTraceRow(QByteArrayView row, TraceForm form, int line);

/// What a message quotes of a file: short, in one line, printable.
QString quotedFromTrace(QByteArrayView field);

} // namespace meterglass::core
