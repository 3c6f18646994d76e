#pragma once

#include "core/time/homezone.h"
#include "meterlink/capture/framelog.h"

#include <QString>

/// What the frame list says of a frame, in the terms of the standards.
namespace meterglass::ui::framewords {

/// `0x1A2B`.
QString node(std::uint16_t node);
/// The name, or the number where there is none.
QString cluster(const capture::FrameRow &row);
QString command(const capture::FrameRow &row);
/// What it carries, in one line: `InstantaneousDemand 431 W`.
QString summary(const capture::FrameLog &log, std::size_t index);
QString security(const capture::FrameRow &row);
/// Of an answer; empty for other frames.
QString latency(const capture::FrameRow &row);
/// Local, with milliseconds.
QString time(capture::FrameRow::Time at, const core::HomeZone &zone);
/// Since the frame before, with its unit.
QString duration(std::chrono::microseconds duration);
/// A sentence and its clause for each remark, one a line.
QString remarks(const capture::FrameRow &row);
/// Pairs of digits with blanks between them.
QString hex(zcl::ByteView bytes);

} // namespace meterglass::ui::framewords
