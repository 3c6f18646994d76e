#pragma once

#include "meterlink/capture/airframe.h"

#include <string>

namespace meterglass::capture {

/// The capture's keys as Wireshark's table `zigbee_pc_keys` has them, for a file of its own that only its owner can
/// read (core/file/ownerfile.h), and only where somebody asks for it.
std::string wiresharkKeyTable(const AirKeys &keys);

} // namespace meterglass::capture
