#pragma once

#include "meterlink/ezsp/ezspversion.h"

namespace meterglass::ezsp {

/// What a status says, whichever numbers the version has for it.
enum class EzspStatus : std::uint8_t {
    Success,
    InProgress,
    NetworkUp,
    NetworkDown,
    NotJoined,
    BadArgument,
    InvalidCall,
    NotFound,
    TableFull,
    OutOfMemory,
    MessageLimitReached,
    DeliveryFailed,
    LibraryNotPresent,
    FlashWriteInhibited,
    SecurityNotSet,
    SignatureWrong,
    ApsEncryptionFailed,
    JoinFailed,
    NoBeacons,
    KeyInTheClear,
    NoNetworkKey,
    NoLinkKey,
    PreconfiguredKeyRequired,
    /// One that nothing here tells apart.
    Other,
};

/// @param status EmberStatus before version 14, sl_Status from then on
EzspStatus statusFrom(std::uint32_t status, EzspVersion version);

/// The number that the version has for it; for Other that of a fatal error.
std::uint32_t toWire(EzspStatus status, EzspVersion version);

} // namespace meterglass::ezsp
