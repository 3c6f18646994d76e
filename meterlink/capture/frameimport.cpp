#include "meterlink/capture/frameimport.h"

#include <algorithm>

namespace meterglass::capture {

namespace {

using Direction = CapturedFrame::Direction;

constexpr std::size_t AcknowledgementSize = 5;
/// Times of a file may be anything; this far from its first is as far as they reach here.
constexpr std::chrono::microseconds Century = std::chrono::years(100);

/// A message that is whole in this frame.
bool isMessage(const AirFrame &frame)
{
    return frame.aps.type == han::ApsHeader::Type::Data
        && (!frame.aps.fragment || frame.aps.fragment->kind == han::ApsFragment::Kind::None);
}

/// Its addresses are in clear.
SealedFrame sealedOf(const RadioPacket &packet, Direction direction)
{
    SealedFrame sealed{direction, packet.at, 0, 0, packet.frame};
    zcl::ByteReader reader(packet.frame);
    const auto mac = readMacHeader(reader);
    if (!mac)
        return sealed;
    const auto nwk = readNwkHeader(reader);
    sealed.source = nwk ? nwk->source : mac->source;
    sealed.destination = nwk ? nwk->destination : mac->destination;
    return sealed;
}

} // namespace

bool FrameImport::advance(FrameLog &log, std::size_t most)
{
    for (; most > 0; --most) {
        const auto packet = m_reader.next();
        if (!packet)
            return true;
        if (!packet->hasValue()) {
            m_error = packet->error();
            return true;
        }
        take(log, **packet);
    }
    return false;
}

double FrameImport::progress() const
{
    return m_size == 0 ? 1 : static_cast<double>(m_reader.offset()) / static_cast<double>(m_size);
}

void FrameImport::take(FrameLog &log, const RadioPacket &packet)
{
    if (packet.frame.size() <= AcknowledgementSize) {
        ++m_passedOver;
        return;
    }
    if (!packet.comment.empty())
        m_comments.emplace(log.size(), packet.comment);
    const auto direction = packet.direction == RadioPacket::Direction::Sent ? Direction::Sent : Direction::Received;
    const auto air = decodeAirFrame(packet.frame, m_keys);
    if (air && isMessage(*air)) {
        log.append(direction, packet.at, monotonic(packet.at), apsFrameOf(*air));
        ++m_opened;
    } else {
        log.append(sealedOf(packet, direction));
        ++m_sealed;
    }
}

void FrameImport::settle(FrameLog &log)
{
    log.settle(core::MonotonicTime(Century + std::chrono::hours(1)));
}

core::MonotonicTime FrameImport::monotonic(FrameRow::Time at)
{
    if (!m_first)
        m_first = at;
    return core::MonotonicTime(std::clamp(at - *m_first, -Century, Century));
}

} // namespace meterglass::capture
