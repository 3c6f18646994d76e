#pragma once

#include "meterlink/zcl/bytes.h"
#include "tests/benchmark/measurement.h"

namespace meterglass::benchmark {

/// `meterglass decode` as a program between two pipes, which reads the frame over and over; its start is counted.
/// @param cluster such as "0x0702"
Measurement pipedDecoding(const QString &name, const QString &cluster, zcl::ByteView frame);

/// How fast zigbee-herdsman and tshark decode the same frames, on the same machine in the same run. A peer that cannot
/// be run is left out, and said so on standard error.
Measurements measurePeers();

} // namespace meterglass::benchmark
