#pragma once

#include "meterlink/client/metersnapshot.h"
#include "meterlink/client/refreshintervals.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/page.h"
#include "ui/display/parts/cardrow.h"

#include <vector>

namespace meterglass::ui {

/// The link to the meter, its clock beside this machine's, its reading and who it is (I-1, I-9).
std::vector<CardRow> statusRows(const client::MeterSnapshot &snapshot, const LinkStatus &link, Moment moment,
                                const Locality &locality);

/// How long ago each figure was heard.
std::vector<CardRow> ageRows(const client::MeterSnapshot &snapshot, Moment moment);

/// How many figures came how soon after they had come before (I-2), and what share came within 10 s.
std::vector<CardRow> refreshRows(const client::RefreshIntervals &intervals);

} // namespace meterglass::ui
