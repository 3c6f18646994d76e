#pragma once

#include "meterlink/capture/framelog.h"
#include "tests/support/hex.h"

namespace meterglass::test {

/// Frames between a display (node 0) and a meter (0x1A2B), each so many milliseconds after 2026-07-01T11:30:00Z.
class FrameTraffic
{
public:
    static constexpr std::uint16_t Display = 0x0000;
    static constexpr std::uint16_t Meter = 0x1A2B;
    static constexpr std::uint16_t Metering = 0x0702;
    static constexpr std::int64_t StartSecond = 1'782'905'400;

    static core::MonotonicTime monotonic(int milliseconds)
    {
        return core::MonotonicTime(std::chrono::hours(1) + std::chrono::milliseconds(milliseconds));
    }

    static capture::CapturedFrame frame(int milliseconds, std::uint16_t from, std::uint16_t to,
                                        const QByteArray &payload, std::uint16_t cluster = Metering,
                                        han::Security security = han::Security::LinkKey)
    {
        capture::CapturedFrame captured;
        captured.direction =
            from == Display ? capture::CapturedFrame::Direction::Sent : capture::CapturedFrame::Direction::Received;
        captured.at = core::UtcInstant(std::chrono::seconds(StartSecond) + std::chrono::milliseconds(milliseconds));
        captured.passedAt = monotonic(milliseconds);
        captured.frame.source = {from, 1};
        captured.frame.destination = {to, 1};
        captured.frame.cluster = zcl::ClusterId(cluster);
        captured.frame.security = security;
        captured.frame.payload = hex(payload);
        return captured;
    }
    static capture::CapturedFrame asked(int milliseconds, const QByteArray &payload, std::uint16_t cluster = Metering)
    {
        return frame(milliseconds, Display, Meter, payload, cluster);
    }
    static capture::CapturedFrame answered(int milliseconds, const QByteArray &payload,
                                           std::uint16_t cluster = Metering)
    {
        return frame(milliseconds, Meter, Display, payload, cluster);
    }
};

} // namespace meterglass::test
