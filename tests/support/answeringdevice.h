#pragma once

#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/attributes/attributebook.h"
#include "meterlink/han/hanexchange.h"
#include "tests/support/hex.h"
#include "tests/support/scriptedtransport.h"

namespace meterglass::test {

/// An exchange, and a device at its other end that a test answers for by hand.
struct AnsweringDevice
{
    static constexpr han::HanAddress Display{0x3C4D, 1};
    static constexpr han::HanAddress Meter{0x1A2B, 1};

    core::ManualAlarms alarms;
    core::BenchClock clock{core::UtcSecond(std::chrono::seconds(1'790'000'000)), alarms};
    ScriptedTransport wire;
    han::HanExchange exchange{Display, wire, alarms};
    attributes::AttributeBook book{wire, clock, alarms};

    std::size_t requests() const { return wire.frames.size(); }
    /// Of the last request, in hexadecimal, without its sequence number.
    QByteArray lastRequest() const
    {
        zcl::Bytes payload = wire.frames.back().payload;
        payload.erase(payload.begin() + 1);
        return hexOf(payload).replace(" ", "");
    }
    /// Answers the last request. @param payload after frame control and sequence number
    void answer(const char *payload)
    {
        zcl::Bytes frame = hex(QByteArray("1800") + payload);
        frame[1] = wire.frames.back().payload[1];
        wire.deliver(ScriptedTransport::answerTo(wire.frames.back(), frame));
        alarms.advance(std::chrono::milliseconds(1));
    }
    /// Says something unasked.
    void say(zcl::ClusterId cluster, const char *frame, han::HanAddress from = Meter,
             han::Security security = han::Security::LinkKey)
    {
        han::ApsFrame aps;
        aps.source = from;
        aps.destination = Display;
        aps.cluster = cluster;
        aps.security = security;
        aps.payload = hex(frame);
        wire.deliver(aps);
    }
};

} // namespace meterglass::test
