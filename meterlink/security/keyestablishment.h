#pragma once

#include "meterlink/security/keyagreementengine.h"
#include "meterlink/zcl/frame.h"

#include <chrono>
#include <optional>

namespace meterglass::security {

/// Crypto suite 2 as a bit of KeyEstablishmentSuite.
inline constexpr std::uint16_t CryptoSuite2 = 0x0002;

/// What one end brings to an exchange.
struct KeyEstablishmentTerms
{
    KeyRole role = KeyRole::Initiator;
    Certificate::Octets certificate{};
    /// Who the other end must be.
    Eui64 peer{};
    /// What this end needs at most for its calculations, and what a peer that it sends away is to wait; seconds.
    std::uint8_t ephemeralDataGenerateTime = 10;
    std::uint8_t confirmKeyGenerateTime = 10;
    std::uint8_t waitTime = 10;
};

/// How an exchange ended.
struct KeyEstablishmentEnd
{
    enum class Cause : std::uint8_t {
        Agreed,           ///< both ends have the key
        TerminatedHere,   ///< for the reason in `status`
        TerminatedByPeer, ///< as `status` and `waitTime` say
        TimedOut,         ///< the peer did not answer
    };

    Cause cause = Cause::Agreed;
    TerminateStatus status{};
    std::chrono::seconds waitTime{0}; ///< before another attempt

    bool operator==(const KeyEstablishmentEnd &) const = default;
};

/// One end of a key establishment (cluster 0x0800, ZigBee Smart Energy C.3): a state machine without I/O or time. Each
/// event is answered by what is to be sent and what is to be calculated next. See KeyEstablishmentSession for its owner.
class KeyEstablishment
{
public:
    enum class Calculation : std::uint8_t { None, EphemeralKey, Macs };
    struct Step
    {
        std::optional<zcl::Frame> send;
        Calculation calculate = Calculation::None;

        bool operator==(const Step &) const = default;
    };

    explicit KeyEstablishment(const KeyEstablishmentTerms &terms) : m_terms(terms) { }

    /// The initiator's first request. @param sequence of its ZCL header; later requests count on from it
    Step start(std::uint8_t sequence);
    /// A command of the cluster from the peer. What was sent twice, answers another request or comes from the wrong
    /// side is ignored.
    Step receive(const zcl::FrameView &frame);
    Step ephemeralKeyReady(const Calculated<CurvePoint> &own);
    Step macsReady(const Calculated<ConfirmationMacs> &macs);
    /// Nothing came for as long as `patience` said.
    Step expire();

    /// How long to wait for what must come next: an own calculation, or the peer's next command.
    std::chrono::seconds patience() const;
    const std::optional<KeyEstablishmentEnd> &end() const { return m_end; }
    KeyRole role() const { return m_terms.role; }

    /// The peer's, for the calculation of the MACs.
    const Certificate::Octets &peerCertificate() const { return m_peerCertificate; }
    const CurvePoint &peerEphemeral() const { return m_peerEphemeral; }

private:
    /// The cluster's commands, which both ends send under the same numbers.
    enum class Command : std::uint8_t { Initiate = 0, EphemeralData = 1, ConfirmKey = 2, Terminate = 3 };

    bool isInitiator() const { return m_terms.role == KeyRole::Initiator; }
    bool isForThisEnd(const zcl::FrameView &frame) const;
    Step receiveInitiate(zcl::ByteView payload);
    Step receiveEphemeralData(zcl::ByteView payload);
    Step receiveConfirmKey(zcl::ByteView payload);
    Step receiveTerminate(zcl::ByteView payload);
    std::optional<TerminateStatus> complaintAbout(zcl::ByteView certificate) const;
    Step send(Command command, zcl::ByteView payload);
    Step sendInitiate();
    Step calculate(Calculation calculation);
    Step judgeMac(const Block &expected);
    Step terminate(TerminateStatus status);

    KeyEstablishmentTerms m_terms;
    /// The command that the peer must send next.
    Command m_awaited = Command::Initiate;
    Calculation m_pending = Calculation::None;
    std::uint8_t m_sequence = 0;
    std::optional<zcl::Frame> m_received; ///< the last
    Certificate::Octets m_peerCertificate{};
    std::chrono::seconds m_peerEphemeralTime{0};
    std::chrono::seconds m_peerConfirmTime{0};
    CurvePoint m_peerEphemeral{};
    zcl::Bytes m_peerMac;
    ConfirmationMacs m_macs;
    std::optional<KeyEstablishmentEnd> m_end;
};

} // namespace meterglass::security
