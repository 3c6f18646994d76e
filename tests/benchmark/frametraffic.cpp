#include "tests/benchmark/frametraffic.h"

#include "meterlink/zcl/hex.h"

#include <array>

namespace meterglass::benchmark {

namespace {

struct Row
{
    bool isAsked = false;
    std::uint16_t cluster = 0x0702;
    zcl::Bytes payload;
};

Row row(bool isAsked, std::uint16_t cluster, std::string_view hex)
{
    return {isAsked, cluster, *zcl::bytesFromHex(hex)};
}

/// Of tests/data; the second octet is the sequence number.
const std::array<Row, 8> &rows()
{
    static const std::array<Row, 8> all{
        row(false, 0x0702, "18010a 0000 25 15cd5b070000 0004 2a d20400"),
        row(true, 0x0702, "000200 0000 0003 0004"),
        row(false, 0x0702, "180201 0000 00 25 15cd5b070000 0003 00 30 00 0004 86"),
        row(true, 0x000A, "000300 0000 0100"),
        row(false, 0x000A, "180301 0000 00 e2 005a1e2d 0100 00 18 03"),
        row(false, 0x0702, "18040a 0004 2a d20400"),
        row(true, 0x0700, "01050000"),
        row(false, 0x0700, "18050b 00 8b"),
    };
    return all;
}

} // namespace

const capture::CapturedFrame &FrameTraffic::next()
{
    constexpr std::uint16_t Meter = 0x1A2B;
    const Row &chosen = rows()[m_count % rows().size()];
    const auto since = std::chrono::microseconds(4 * m_count);
    m_frame.direction =
        chosen.isAsked ? capture::CapturedFrame::Direction::Sent : capture::CapturedFrame::Direction::Received;
    m_frame.at = core::UtcInstant(std::chrono::hours(500'000) + std::chrono::floor<std::chrono::milliseconds>(since));
    m_frame.passedAt = core::MonotonicTime(since);
    // A hundred meters, so that sequence numbers are not used again too soon.
    const auto meter = static_cast<std::uint16_t>(Meter + m_count / rows().size() % 100);
    m_frame.frame.source = {chosen.isAsked ? std::uint16_t(0) : meter, 1};
    m_frame.frame.destination = {chosen.isAsked ? meter : std::uint16_t(0), 1};
    m_frame.frame.cluster = zcl::ClusterId(chosen.cluster);
    m_frame.frame.security = han::Security::LinkKey;
    m_frame.frame.payload = chosen.payload;
    m_frame.frame.payload[1] = static_cast<std::uint8_t>(m_frame.frame.payload[1] + m_count / rows().size() / 100 * 8);
    m_payloadBytes += chosen.payload.size();
    ++m_count;
    return m_frame;
}

} // namespace meterglass::benchmark
