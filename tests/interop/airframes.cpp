#include "core/file/ownerfile.h"
#include "meterlink/capture/airrebuilder.h"
#include "meterlink/capture/pcapngwriter.h"
#include "meterlink/capture/wiresharkkeys.h"
#include "meterlink/zcl/hex.h"

#include <QFile>

#include <cstdio>
#include <fstream>
#include <sstream>

using namespace meterglass;

/// `airframes FRAMES CAPTURE KEYS`: writes the ZCL frames of a file (see tests/data/zcl/goldenframes.txt) as a capture,
/// in turns under the link key, under the network key and in clear, and the capture's keys into a file of their own.
namespace {

constexpr std::uint16_t Meter = 0x1A2B;

han::ApsFrame frameOf(const std::string &line, std::size_t number)
{
    std::istringstream words(line);
    unsigned cluster = 0;
    std::string side;
    std::string hex;
    words >> std::hex >> cluster >> side >> hex;
    han::ApsFrame frame;
    frame.source.node = side == "s" ? Meter : 0;
    frame.destination.node = side == "s" ? 0 : Meter;
    frame.cluster = zcl::ClusterId(cluster);
    frame.security = han::Security(2 - number % 3);
    if (auto bytes = zcl::bytesFromHex(hex))
        frame.payload = std::move(*bytes);
    return frame;
}

capture::RadioPacket packetOf(zcl::Bytes frame, std::size_t number)
{
    using Direction = capture::RadioPacket::Direction;
    capture::RadioPacket packet;
    packet.at = capture::RadioPacket::Time(std::chrono::microseconds(1'700'000'000'000'001 + number));
    packet.direction = number % 2 == 0 ? Direction::Received : Direction::Sent;
    packet.rssi = -40.0F - static_cast<float>(number % 50);
    packet.linkQuality = static_cast<std::uint8_t>(number);
    packet.channel = static_cast<std::uint8_t>(11 + number % 16);
    packet.comment = "frame " + std::to_string(number);
    packet.frame = std::move(frame);
    return packet;
}

void write(QFile &file, const zcl::Bytes &octets)
{
    file.write(reinterpret_cast<const char *>(octets.data()), static_cast<qint64>(octets.size()));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    std::ifstream frames(argv[1]);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!frames || !file.open(QIODevice::WriteOnly))
        return 1;
    capture::AirRebuilder air(0x1A62, capture::AirKeys::random());
    air.know(Meter, security::Eui64(0x90c5d60011223344));
    write(file, capture::pcapng::fileHeader("Meterglass", "test"));
    std::size_t number = 0;
    for (std::string line; std::getline(frames, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        write(file, capture::pcapng::packet(packetOf(air.rebuild(frameOf(line, number)), number)));
        ++number;
    }
    const std::string keys = capture::wiresharkKeyTable(air.keys());
    const auto error = core::ownerfile::write(QString::fromLocal8Bit(argv[3]), QByteArray::fromStdString(keys));
    std::printf("%zu frames\n", number);
    return error ? 1 : 0;
}
