#include "meterlink/ezsp/ashreader.h"
#include "meterlink/ezsp/ashwriter.h"
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
    };
}

} // namespace meterglass::benchmark
