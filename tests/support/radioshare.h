#pragma once

#include "meterlink/capture/capturering.h"

#include <chrono>

namespace meterglass::test {

/// How much of the radio's time the frames of a capture take.
class RadioShare final
{
public:
    /// @param context until whose end frames are counted
    RadioShare(const capture::CaptureRing &capture, QObject *context)
    {
        QObject::connect(&capture, &capture::CaptureRing::captured, context,
                         [bytes = m_bytes](const capture::CapturedFrame &captured) {
                             *bytes += FrameOverhead + captured.frame.payload.size();
                         });
    }

    void beginAnew() { *m_bytes = 0; }
    /// From 0 to 1. @param time in which the frames were sent
    double over(std::chrono::seconds time) const
    {
        return double(*m_bytes) * 8 / double(time.count()) / BitsPerSecondOfTheRadio;
    }

private:
    /// Bytes on the air for a frame: 54 around its payload (IEEE 802.15.4, network and APS layers with their security;
    /// see han::LargestPayload), 6 of preamble and length, and 11 of the MAC's acknowledgement; and the same without a
    /// payload for the APS layer's acknowledgement.
    static constexpr std::uint64_t FrameOverhead = 2 * (54 + 6 + 11);
    static constexpr double BitsPerSecondOfTheRadio = 250'000;

    std::shared_ptr<std::uint64_t> m_bytes = std::make_shared<std::uint64_t>(0);
};

} // namespace meterglass::test
