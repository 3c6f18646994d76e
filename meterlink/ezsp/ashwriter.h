#pragma once

#include "meterlink/ezsp/ashframe.h"

namespace meterglass::ezsp {

/// Appends the frame as it travels: masked, with its check sequence, stuffed and with the flag at its end.
/// @param frame its data as long as AshFrame says
void appendAshFrame(zcl::Bytes &bytes, const AshFrame &frame);

/// The same as bytes of their own.
zcl::Bytes encodeAshFrame(const AshFrame &frame);

} // namespace meterglass::ezsp
