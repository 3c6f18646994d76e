#include "meterlink/se/commandcodec.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/zcl/attributerecord.h"
#include "meterlink/zcl/frame.h"
#include "tests/benchmark/codecpeers.h"
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

/// 0.27691 GBP/kWh in tier 1 of 2 for 420 minutes, every field there (tests/data/se/commandframes.txt).
const zcl::Bytes PricePublished = {0x19, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x52, 0x61, 0x74, 0x65, 0x20, 0x31,
                                   0x80, 0x4A, 0x37, 0x1C, 0x78, 0x00, 0x00, 0x31, 0x00, 0x3A, 0x03, 0x51, 0x21, 0x00,
                                   0x00, 0x00, 0x31, 0xA4, 0x01, 0x2B, 0x6C, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                   0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00};

/// Of fields at the beginning, in the middle and at the end, so that none is left out.
std::int64_t sumOfPrice(zcl::ByteView bytes)
{
    const auto frame = zcl::decodeFrame(bytes);
    if (!frame)
        return 0;
    const auto price = se::decodeCommand<se::PublishPrice>(frame->payload);
    if (!price)
        return 0;
    return std::int64_t(price->issuerEventId) + price->price + price->durationInMinutes
        + std::int64_t(price->rateLabel.octets().size()) + price->extendedRegisterTier.value_or(0);
}

} // namespace

Measurements measureCodec()
{
    const auto rate = [](const char *what, auto work, double limit) {
        return Measurement{QString::fromLatin1(what), ratePerSecond(work) / 1e6, limit, QStringLiteral("M/s"),
                           Measurement::Better::Higher};
    };
    Measurements measurements = {
        rate(
            "decode a Metering report", [] { keep(sumOf(MeteringReport)); }, 60),
        rate(
            "decode a PublishPrice", [] { keep(sumOfPrice(PricePublished)); }, 30),
        pipedDecoding(QStringLiteral("meterglass decode, Metering reports from a pipe"), QStringLiteral("0x0702"),
                      MeteringReport),
        pipedDecoding(QStringLiteral("meterglass decode, PublishPrice from a pipe"), QStringLiteral("0x0700"),
                      PricePublished),
    };
    const Measurements peers = measurePeers();
    measurements.insert(measurements.end(), peers.begin(), peers.end());
    return measurements;
}

} // namespace meterglass::benchmark
