#pragma once

#include "meterlink/ezsp/ezspvalue.h"
#include "meterlink/se/jsontext.h"

namespace meterglass::ezsp {

/// Writes `fields` and, where there are some, `names` into an object; see ezspjson.h.
void writeFields(se::JsonText &json, const std::vector<EzspField> &fields, const std::vector<EzspValue> &values);

} // namespace meterglass::ezsp
