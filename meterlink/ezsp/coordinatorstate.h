#pragma once

#include "meterlink/ezsp/ezspstructures.h"
#include "meterlink/ezsp/ezspversion.h"
#include "meterlink/ezsp/hanrole.h"

#include <optional>

namespace meterglass::ezsp {

/// How far a co-processor and a meter are on the way to readings. A device on somebody else's network authenticates
/// itself to the trust centre before it looks for the meter.
enum class CoordinatorPhase : std::uint8_t {
    Stopped,
    Starting,       ///< resets the co-processor and agrees on a version
    Configuring,    ///< settings, policies, endpoint
    ScanningEnergy, ///< looks for a quiet channel
    Forming,
    FindingNetwork, ///< looks for networks that let devices join
    Joining,
    NetworkUp, ///< no meter has been heard of
    MeterFound,
    Authenticating,
    KeysAgreed,
};

/// Why it is no further. Whoever shows it says what to do.
enum class CoordinatorTrouble : std::uint8_t {
    None,
    NoAnswer,             ///< nothing on the line answers a reset
    NotACoProcessor,      ///< what answers does not speak EZSP
    UnknownVersion,       ///< it speaks a version of EZSP before 4 or after 14
    LinkLost,             ///< it has reset, or no longer answers
    ConfigurationRefused, ///< it does not take a setting that Smart Energy needs
    ScanFailed,
    FormationFailed,
    NoOpenNetwork,         ///< none in reach lets devices join
    NetworkFull,           ///< none that does has let this one in
    InstallCodeRefused,    ///< the trust centre sent no network key under the install code's
    AuthenticationRefused, ///< the trust centre does not take this end's certificate, or this end not its
    TrustCentreSilent,     ///< it does not answer, or fell silent in the midst of the exchange
    NoMeter,               ///< nothing on the network says that it is a meter
    MeterKeyRefused,       ///< the trust centre gave no link key with the meter
    NetworkLeft,           ///< the network has sent this device away
    JoiningRefused,        ///< it does not take the install code's key
    KeyTableFull,          ///< it has no room for another link key
    NoCertificate,         ///< neither it nor the key file has one to agree on keys with
    MeterDenied,           ///< a device tried to join without an install code that is known here
    NoAuthentication,      ///< the meter joined and did not go on: most likely another install code than here
    ForeignCertificate,    ///< one end's certificate is of an issuer that the other does not know, or not sound
    KeysDiffer,            ///< the exchange came to two different keys
    ExchangeBrokenOff,     ///< by the meter, for want of resources or for what it read
    ExchangeNotAnswered,   ///< the meter fell silent in the midst of it
};

/// What is known of a coordinator, for a display.
struct CoordinatorState
{
    CoordinatorPhase phase = CoordinatorPhase::Stopped;
    CoordinatorTrouble trouble = CoordinatorTrouble::None;
    EzspVersion version = 0; ///< 0 until agreed
    std::uint16_t stackVersion = 0;
    Eui64 eui64 = 0;
    std::uint8_t channel = 0; ///< 11 to 26 while a network is up
    std::uint16_t panId = 0;
    /// What this end is on the network of another; nothing where it is the coordinator of its own.
    std::optional<HanRole> role;
    NodeId node = 0;
    /// Of the network of another, once it has answered.
    Eui64 trustCentre = 0;
    /// The meter, once found; 0 before.
    Eui64 meter = 0;
    NodeId meterNode = 0;

    bool operator==(const CoordinatorState &) const = default;
};

} // namespace meterglass::ezsp
