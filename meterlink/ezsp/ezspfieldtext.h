#pragma once

#include "meterlink/ezsp/ezsptype.h"
#include "meterlink/ezsp/ezspversion.h"

#include <functional>

namespace meterglass::ezsp {

using EzspTypeLookup = std::function<const EzspType *(std::string_view)>;

/// Reads what the tables say of a frame's or a structure's fields: "name:Type" with commas between them, where behind
/// the type stands [8] for so many in a row, [#] for as many as a byte in front says, [name] for as many as a field
/// before says, [] for as many as there are, and ? for one that may be absent at the end. From version 14 on
/// EmberStatus and EzspStatus are sl_Status. A type that the lookup does not know is nullptr.
std::vector<EzspField> fieldsFrom(std::string_view text, EzspVersion version, const EzspTypeLookup &lookup);

} // namespace meterglass::ezsp
