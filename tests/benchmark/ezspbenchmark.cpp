#include "meterlink/ezsp/ashreader.h"
#include "meterlink/ezsp/ashwriter.h"
#include "meterlink/ezsp/ezspheader.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "tests/benchmark/measurement.h"
#include "tests/benchmark/rate.h"

#include <cstring>
#include <random>

namespace meterglass::benchmark {

namespace {

Measurement megabytesPerSecond(const char *what, double megabytes, double limit)
{
    return {QString::fromLatin1(what), megabytes, limit, QStringLiteral("MB/s"), Measurement::Better::Higher};
}

/// DATA frames of the length of an incoming message, as they travel; their bytes by seed, so that some are escaped.
zcl::Bytes stuffedStream()
{
    constexpr int Frames = 2000;
    constexpr std::size_t MessageSize = 100;
    std::mt19937 random(6);
    zcl::Bytes stream;
    zcl::Bytes data(MessageSize);
    for (int count = 0; count < Frames; ++count) {
        for (std::uint8_t &byte : data)
            byte = static_cast<std::uint8_t>(random());
        ezsp::AshFrame frame;
        frame.type = ezsp::AshFrame::Type::Data;
        frame.frameNumber = static_cast<std::uint8_t>(count) & ezsp::AshNumberMask;
        frame.data = data;
        ezsp::appendAshFrame(stream, frame);
    }
    return stream;
}

std::size_t dataIn(zcl::ByteView stream)
{
    ezsp::AshReader reader;
    std::size_t size = 0;
    while (const auto arrival = reader.next(stream))
        size += *arrival ? (*arrival)->data.size() : 0;
    return size;
}

unsigned byteLoop(zcl::ByteView bytes)
{
    unsigned sum = 0;
    for (const std::uint8_t byte : bytes)
        sum = sum * 31 + byte;
    return sum;
}

/// An incoming message of version 14 with a Metering report of 18 bytes (tests/data/ezsp/golden_ezsp.json, but for the
/// message).
const zcl::Bytes IncomingMessage = {0x2A, 0x90, 0x01, 0x45, 0x00, 0x00, 0x09, 0x01, 0x02, 0x07, 0x01, 0x01, 0x60, 0x01,
                                    0x00, 0x00, 0x00, 0x2B, 0x1A, 0x44, 0x33, 0x22, 0x11, 0x00, 0xD6, 0xC5, 0x90, 0xFF,
                                    0xFF, 0xFF, 0xD8, 0x04, 0x03, 0x02, 0x01, 0x12, 0x18, 0x01, 0x0A, 0x00, 0x00, 0x25,
                                    0x15, 0xCD, 0x5B, 0x07, 0x00, 0x00, 0x00, 0x04, 0x2A, 0xD2, 0x04, 0x00};

/// Of fields at the beginning, in the middle and at the end, so that none is left out.
std::size_t sumOfMessage(zcl::ByteView bytes)
{
    constexpr ezsp::EzspVersion Version = 14;
    const auto frame = ezsp::decodeEzspFrame(bytes, Version);
    if (!frame || ezsp::ezspFrame(Version, frame->header.id) != ezsp::frameOf<ezsp::IncomingMessageHandler>(Version))
        return 0;
    const auto message = ezsp::decodeMessage<ezsp::IncomingMessageHandler>(frame->payload, Version);
    return message ? message->aps.cluster + message->sender + message->timestamp + message->message.size() : 0;
}

} // namespace

Measurements measureEzsp()
{
    const zcl::Bytes stream = stuffedStream();
    zcl::Bytes copy(stream.size());
    const double megabytes = static_cast<double>(stream.size()) / 1e6;
    return {
        megabytesPerSecond("ASH receive (unstuff, unmask, CRC)",
                           megabytes * ratePerSecond([&] { keep(dataIn(stream)); }), 300),
        megabytesPerSecond("the same bytes in a plain loop", megabytes * ratePerSecond([&] { keep(byteLoop(stream)); }),
                           0),
        megabytesPerSecond("the same bytes by memcpy", megabytes * ratePerSecond([&] {
                                                           std::memcpy(copy.data(), stream.data(), stream.size());
                                                           keep(copy);
                                                       }),
                           0),
        {QStringLiteral("decode an EZSP incomingMessageHandler"),
         ratePerSecond([] { keep(sumOfMessage(IncomingMessage)); }) / 1e6, 5, QStringLiteral("M/s"),
         Measurement::Better::Higher},
    };
}

} // namespace meterglass::benchmark
