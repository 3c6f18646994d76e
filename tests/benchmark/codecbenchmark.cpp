#include "meterlink/zcl/attributerecord.h"
#include "meterlink/zcl/frame.h"
#include "tests/benchmark/measurement.h"
#include "tests/benchmark/rate.h"

namespace meterglass::benchmark {

namespace {

/// CurrentSummationDelivered 123456789 and InstantaneousDemand 1234, as reported by a meter.
const zcl::Bytes MeteringReport = {0x18, 0x01, 0x0A, 0x00, 0x00, 0x25, 0x15, 0xCD, 0x5B,
                                   0x07, 0x00, 0x00, 0x00, 0x04, 0x2A, 0xD2, 0x04, 0x00};

std::int64_t sumOf(zcl::ByteView bytes)
{
    std::int64_t sum = 0;
    const auto frame = zcl::decodeFrame(bytes);
    if (!frame)
        return sum;
    zcl::RecordCursor cursor(frame->payload, zcl::RecordCursor::Layout::Report);
    while (const auto *record = cursor.next())
        sum += record->value->asSigned().value_or(static_cast<std::int64_t>(record->value->asUnsigned().value_or(0)));
    return sum;
}

} // namespace

Measurements measureCodec()
{
    const double rate = ratePerSecond([] { keep(sumOf(MeteringReport)); });
    return {{QStringLiteral("decode a Metering report"), rate / 1e6, 60, QStringLiteral("M/s"),
             Measurement::Better::Higher}};
}

} // namespace meterglass::benchmark
