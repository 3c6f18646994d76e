#include "meterlink/security/keyestablishment.h"

#include "meterlink/se/commandcodec.h"
#include "meterlink/se/keyestablishmentcommands.h"

namespace meterglass::security {

namespace {

using Cause = KeyEstablishmentEnd::Cause;
using Octets = se::ListView<zcl::DataType::Uint8>;

/// For the way there and back and a device that sleeps, on top of what the peer says that it needs.
constexpr std::chrono::seconds NetworkAllowance{10};

// A response has the fields of its request, so the requests' structs stand for both.
using Initiate = se::InitiateKeyEstablishmentRequest;
using EphemeralData = se::EphemeralDataRequest;
using ConfirmKey = se::ConfirmKeyDataRequest;

template<std::size_t Size>
bool copyTo(std::array<std::uint8_t, Size> &target, zcl::ByteView octets)
{
    if (octets.size() != Size)
        return false;
    std::copy(octets.begin(), octets.end(), target.begin());
    return true;
}

} // namespace

KeyEstablishment::Step KeyEstablishment::start(std::uint8_t sequence)
{
    m_sequence = static_cast<std::uint8_t>(sequence - 1);
    return sendInitiate();
}

bool KeyEstablishment::isForThisEnd(const zcl::FrameView &frame) const
{
    const auto fromPeer = isInitiator() ? zcl::Direction::ServerToClient : zcl::Direction::ClientToServer;
    if (frame.header.type != zcl::FrameType::Cluster || frame.header.manufacturerCode
        || frame.header.direction != fromPeer)
        return false;
    return !isInitiator() || frame.header.sequence == m_sequence;
}

KeyEstablishment::Step KeyEstablishment::receive(const zcl::FrameView &frame)
{
    if (m_end || !isForThisEnd(frame))
        return {};
    const zcl::Frame received(frame);
    if (m_received == received)
        return {};
    m_received = received;
    if (!isInitiator())
        m_sequence = frame.header.sequence;
    const auto command = Command(frame.header.command);
    if (command == Command::Terminate)
        return receiveTerminate(frame.payload);
    if (m_pending != Calculation::None || command != m_awaited)
        return terminate(TerminateStatus::BadMessage);
    switch (command) {
    case Command::Initiate:
        return receiveInitiate(frame.payload);
    case Command::EphemeralData:
        return receiveEphemeralData(frame.payload);
    case Command::ConfirmKey:
        return receiveConfirmKey(frame.payload);
    case Command::Terminate:
        break;
    }
    return {};
}

KeyEstablishment::Step KeyEstablishment::receiveInitiate(zcl::ByteView payload)
{
    const auto initiate = se::decodeCommand<Initiate>(payload);
    if (!initiate)
        return terminate(TerminateStatus::BadMessage);
    const std::uint16_t suites = initiate->keyEstablishmentSuite;
    if (isInitiator() ? suites != CryptoSuite2 : (suites & CryptoSuite2) == 0)
        return terminate(TerminateStatus::UnsupportedSuite);
    const zcl::ByteView certificate = initiate->identity.raw();
    if (const auto complaint = complaintAbout(certificate))
        return terminate(*complaint);
    copyTo(m_peerCertificate, certificate);
    m_peerEphemeralTime = std::chrono::seconds(initiate->ephemeralDataGenerateTime);
    m_peerConfirmTime = std::chrono::seconds(initiate->confirmKeyGenerateTime);
    m_awaited = Command::EphemeralData;
    return isInitiator() ? calculate(Calculation::EphemeralKey) : sendInitiate();
}

KeyEstablishment::Step KeyEstablishment::receiveEphemeralData(zcl::ByteView payload)
{
    const auto data = se::decodeCommand<EphemeralData>(payload);
    if (!data || !copyTo(m_peerEphemeral, data->ephemeralData.raw()))
        return terminate(TerminateStatus::BadMessage);
    m_awaited = Command::ConfirmKey;
    return calculate(isInitiator() ? Calculation::Macs : Calculation::EphemeralKey);
}

KeyEstablishment::Step KeyEstablishment::receiveConfirmKey(zcl::ByteView payload)
{
    const auto confirm = se::decodeCommand<ConfirmKey>(payload);
    if (!confirm)
        return terminate(TerminateStatus::BadMessage);
    m_peerMac.assign(payload.begin(), payload.end());
    return isInitiator() ? judgeMac(m_macs.responder) : calculate(Calculation::Macs);
}

KeyEstablishment::Step KeyEstablishment::receiveTerminate(zcl::ByteView payload)
{
    const auto command = se::decodeCommand<se::TerminateKeyEstablishment>(payload);
    m_end = command ? KeyEstablishmentEnd{Cause::TerminatedByPeer, TerminateStatus(command->statusCode),
                                          std::chrono::seconds(command->waitTime)}
                    : KeyEstablishmentEnd{Cause::TerminatedByPeer, TerminateStatus::BadMessage, {}};
    return {};
}

KeyEstablishment::Step KeyEstablishment::ephemeralKeyReady(const Calculated<CurvePoint> &own)
{
    if (m_end || m_pending != Calculation::EphemeralKey)
        return {};
    m_pending = Calculation::None;
    return own ? send(Command::EphemeralData, *own) : terminate(own.error());
}

KeyEstablishment::Step KeyEstablishment::macsReady(const Calculated<ConfirmationMacs> &macs)
{
    if (m_end || m_pending != Calculation::Macs)
        return {};
    m_pending = Calculation::None;
    if (!macs)
        return terminate(macs.error());
    m_macs = *macs;
    return isInitiator() ? send(Command::ConfirmKey, m_macs.initiator) : judgeMac(m_macs.initiator);
}

KeyEstablishment::Step KeyEstablishment::expire()
{
    if (m_end)
        return {};
    if (m_pending != Calculation::None)
        return terminate(TerminateStatus::NoResources);
    m_end = KeyEstablishmentEnd{Cause::TimedOut, {}, {}};
    return {};
}

std::chrono::seconds KeyEstablishment::patience() const
{
    if (m_pending == Calculation::EphemeralKey)
        return std::chrono::seconds(m_terms.ephemeralDataGenerateTime);
    if (m_pending == Calculation::Macs)
        return std::chrono::seconds(m_terms.confirmKeyGenerateTime);
    switch (m_awaited) {
    case Command::EphemeralData:
        return NetworkAllowance + m_peerEphemeralTime;
    case Command::ConfirmKey:
        return NetworkAllowance + m_peerConfirmTime;
    case Command::Initiate:
    case Command::Terminate:
        break;
    }
    return NetworkAllowance;
}

std::optional<TerminateStatus> KeyEstablishment::complaintAbout(zcl::ByteView certificate) const
{
    const auto peer = decodeCertificate(certificate);
    const auto own = decodeCertificate(m_terms.certificate);
    if (!own)
        return TerminateStatus::NoResources;
    if (!peer)
        return TerminateStatus::InvalidCertificate;
    if (peer->issuer != own->issuer)
        return TerminateStatus::UnknownIssuer;
    if (peer->subject != m_terms.peer || !peer->mayAgreeOnKeys())
        return TerminateStatus::InvalidCertificate;
    return std::nullopt;
}

KeyEstablishment::Step KeyEstablishment::send(Command command, zcl::ByteView payload)
{
    if (isInitiator())
        ++m_sequence;
    zcl::Header header;
    header.type = zcl::FrameType::Cluster;
    header.direction = isInitiator() ? zcl::Direction::ClientToServer : zcl::Direction::ServerToClient;
    header.isDefaultResponseDisabled = !isInitiator();
    header.sequence = m_sequence;
    header.command = static_cast<std::uint8_t>(command);
    return {zcl::Frame(header, zcl::Bytes(payload.begin(), payload.end())), Calculation::None};
}

KeyEstablishment::Step KeyEstablishment::sendInitiate()
{
    const Initiate initiate{CryptoSuite2, m_terms.ephemeralDataGenerateTime, m_terms.confirmKeyGenerateTime,
                            Octets(m_terms.certificate)};
    return send(Command::Initiate, se::encodeCommand(initiate));
}

KeyEstablishment::Step KeyEstablishment::calculate(Calculation calculation)
{
    m_pending = calculation;
    return {std::nullopt, calculation};
}

KeyEstablishment::Step KeyEstablishment::judgeMac(const Block &expected)
{
    if (!isSameMac(expected, m_peerMac))
        return terminate(TerminateStatus::BadKeyConfirm);
    m_end = KeyEstablishmentEnd{};
    return isInitiator() ? Step() : send(Command::ConfirmKey, m_macs.responder);
}

KeyEstablishment::Step KeyEstablishment::terminate(TerminateStatus status)
{
    m_pending = Calculation::None;
    m_end = KeyEstablishmentEnd{Cause::TerminatedHere, status, {}};
    const se::TerminateKeyEstablishment command{static_cast<std::uint8_t>(status), m_terms.waitTime, CryptoSuite2};
    return send(Command::Terminate, se::encodeCommand(command));
}

} // namespace meterglass::security
