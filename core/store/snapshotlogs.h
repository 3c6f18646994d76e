#pragma once

#include "core/meter/meterstate.h"
#include "core/store/sqlfile.h"

namespace meterglass::core {

/// The Daily Read Log and the Billing Data Log as rows. As `meterlogs`, which calls them.
namespace snapshotlogs {

void create(SqlFile &file);
void append(SqlFile &file, const MeterState &state);
void forgetOld(SqlFile &file);
void restore(SqlFile &file, MeterState &state);

} // namespace snapshotlogs

} // namespace meterglass::core
