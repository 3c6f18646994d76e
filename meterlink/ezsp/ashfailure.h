#pragma once

#include "meterlink/ezsp/ashframe.h"

namespace meterglass::ezsp {

/// Why a link is of no use until it is started again.
struct AshFailure
{
    enum class Reason : std::uint8_t {
        /// No RSTACK came for any RST.
        NoAnswer,
        /// RSTACK came with another version of ASH.
        WrongVersion,
        /// Data was sent over and over and never acknowledged.
        TooManyTimeouts,
        /// The co-processor sent ERROR; `code` says why.
        CoProcessorFailed,
        /// The co-processor has reset unasked; `code` says why.
        CoProcessorReset,
        /// The port could not be opened, or went away.
        PortLost,
    };

    Reason reason = Reason::NoAnswer;
    AshReset code = AshReset::Unknown;

    bool operator==(const AshFailure &) const = default;
};

} // namespace meterglass::ezsp
