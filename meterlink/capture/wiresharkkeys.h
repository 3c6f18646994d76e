#pragma once

#include "meterlink/capture/airframe.h"

#include <string>

namespace meterglass::capture {

/// The capture's keys as Wireshark's table `zigbee_pc_keys` has them, for a file of its own that only its owner can
/// read (core/file/ownerfile.h), and only where somebody asks for it.
std::string wiresharkKeyTable(const AirKeys &keys);

/// Reads such a table, whoever wrote it: the key labelled "network", else the first, is the network's, the others are
/// those of links. @return nothing where a line is none of the table or there is no key
std::optional<AirKeys> readWiresharkKeyTable(std::string_view table);

} // namespace meterglass::capture
