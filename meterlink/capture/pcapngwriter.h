#pragma once

#include "meterlink/capture/radiopacket.h"

#include <string_view>

/// A capture file, block by block, for whoever owns the file.
namespace meterglass::capture::pcapng {

/// What a file begins with: one section with one interface of link type IEEE802_15_4_TAP, its times in microseconds.
/// @param application and @param interface in UTF-8
zcl::Bytes fileHeader(std::string_view application, std::string_view interface);

zcl::Bytes packet(const RadioPacket &packet);

} // namespace meterglass::capture::pcapng
