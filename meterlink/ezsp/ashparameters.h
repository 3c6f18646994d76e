#pragma once

#include <chrono>
#include <cstddef>

namespace meterglass::ezsp {

/// Which end of the line: the host resets the co-processor, the co-processor minds whether the host is ready.
enum class AshRole { Host, CoProcessor };

/// The times and counts of one end (UG101 5; the co-processor's are those of the firmware, the host's those of
/// zigbee-herdsman).
struct AshParameters
{
    using Milliseconds = std::chrono::milliseconds;

    AshRole role = AshRole::Host;
    /// DATA frames sent before the first of them is acknowledged (TX_K), 1 to 7.
    std::size_t window = 3;
    /// How long an acknowledgement is waited for at first, at least and at most (T_RX_ACK).
    Milliseconds ackTimeout{800};
    Milliseconds shortestAckTimeout{400};
    Milliseconds longestAckTimeout{2400};
    /// Timeouts in a row that are borne; one more, and the link has failed.
    int ackTimeouts = 6;
    /// How long an acknowledgement waits for data to travel with (T_TX_ACK_DELAY); 0 sends it once what has arrived is
    /// read.
    Milliseconds ackDelay{0};
    /// A host that is not ready says so again before it counts as ready; a co-processor takes it to be ready after
    /// this (T_REMOTE_NOTRDY).
    Milliseconds notReadyPeriod{480};
    /// Of a host: how long one RST waits for RSTACK (T_RSTACK_MAX), and how many are sent.
    Milliseconds resetTimeout{3200};
    int resetAttempts = 5;

    static AshParameters host() { return {}; }
    static AshParameters coProcessor()
    {
        using namespace std::chrono_literals;
        AshParameters parameters;
        parameters.role = AshRole::CoProcessor;
        parameters.window = 5;
        parameters.ackTimeout = 1600ms;
        parameters.longestAckTimeout = 3200ms;
        parameters.ackTimeouts = 4;
        parameters.ackDelay = 20ms;
        parameters.notReadyPeriod = 1000ms;
        return parameters;
    }
};

} // namespace meterglass::ezsp
