#pragma once

#include "meterlink/ezsp/ezsptype.h"

namespace meterglass::ezsp {

/// @param name as in the tables of frames, which is that of UG100
/// @return nullptr where there is no such type
const EzspType *ezspType(std::string_view name);

} // namespace meterglass::ezsp
