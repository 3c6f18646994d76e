#include "meterlink/capture/frameexport.h"

#include "meterlink/capture/pcapngwriter.h"

namespace meterglass::capture {

namespace {

/// Of the capture: which network it was, no frame that a co-processor hands up shows.
constexpr std::uint16_t PanId = 0x1A62;

} // namespace

FrameExport::FrameExport(const FrameLog &log, AirKeys keys) : m_log(log), m_air(PanId, std::move(keys)) { }

zcl::Bytes FrameExport::header()
{
    return pcapng::fileHeader("Meterglass", "bench");
}

zcl::Bytes FrameExport::packet(std::size_t index, std::string comment)
{
    const FrameRow &row = m_log.row(index);
    RadioPacket packet;
    packet.at = row.at;
    packet.comment = std::move(comment);
    packet.direction = row.is(FrameRow::IsSent) ? RadioPacket::Direction::Sent : RadioPacket::Direction::Received;
    if (row.kind == FrameRow::Kind::Sealed) {
        const zcl::ByteView octets = m_log.bytesOf(row);
        packet.frame.assign(octets.begin(), octets.end());
    } else {
        packet.frame = m_air.rebuild(m_log.frame(index));
    }
    return pcapng::packet(packet);
}

} // namespace meterglass::capture
