#pragma once

#include "ui/display/more/linkstatus.h"
#include "ui/display/parts/cardrow.h"

namespace meterglass::ui {

/// Where figures come from, how far that is, and what troubles it.
std::vector<CardRow> sourceRows(const LinkStatus &link);

/// The way from the port to readings: each step done, being done, or not yet.
std::vector<CardRow> progressRows(const PortStatus &port);

/// How a device on somebody else's network is known there: what a supplier needs to let it join.
std::vector<CardRow> identityRows(const PortStatus &port);

/// How well the meter is heard, and when it was heard last.
CardRow signalRow(const LinkStatus &link, core::MonotonicTime now);

/// How long joining stays open. @param ends later than `now`
QString joiningText(core::MonotonicTime ends, core::MonotonicTime now);

} // namespace meterglass::ui
