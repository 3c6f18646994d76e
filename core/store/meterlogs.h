#pragma once

#include "core/meter/meterstate.h"
#include "core/store/sqlfile.h"

namespace meterglass::core {

/// The logs of a meter as rows: each entry is written once, and read back in its order.
namespace meterlogs {

/// Makes the tables.
void create(SqlFile &file);

/// Appends what the file does not hold yet; once a day forgets what is older than the logs reach.
void append(SqlFile &file, const MeterState &state);

/// Puts the entries back into a state that has none. Fails where they do not follow each other.
void restore(SqlFile &file, MeterState &state);

} // namespace meterlogs

} // namespace meterglass::core
