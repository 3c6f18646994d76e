#pragma once

#include "meterlink/coordinator/emulatedair.h"
#include "meterlink/coordinator/ncpmemory.h"
#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatus.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "meterlink/security/credentials.h"

namespace meterglass::coordinator {

class KeyLibrary;

/// What an emulated co-processor runs between its radio and its host: a network's coordinator and trust centre, or a
/// device on the network of another.
///
/// Owned by NetworkCoprocessor. Its commands are the functions of commandhandlers.h.
class NcpStack final : public QObject, public Station, public TrustCentre
{
    Q_OBJECT
public:
    static constexpr ezsp::NodeId CoordinatorNode = 0x0000;
    static constexpr std::uint16_t DefaultKeyTableSize = 12;
    /// Configuration of EzspConfigId.
    static constexpr std::uint8_t KeyTableSize = 0x1E;

    /// @param air and @param alarms must outlive the stack. @param version of EZSP, 4 to 14, in which it calls back
    NcpStack(EmulatedAir &air, core::Alarms &alarms, ezsp::EzspVersion version, ezsp::Eui64 own);
    ~NcpStack() override;

    ezsp::EzspVersion version() const { return m_version; }
    ezsp::Eui64 eui64() const override { return m_own; }
    NcpMemory &memory() { return m_memory; }
    NcpTokens &tokens() { return m_tokens; }
    /// Puts it in reach of a network that another device runs, which must outlive the stack.
    void bringInReach(EmulatedAir &network);
    /// Puts the library of key establishment into the firmware. @param credentials of this co-processor's address
    void addKeyLibrary(const security::Credentials &credentials);
    /// @return nullptr where the firmware has none
    KeyLibrary *keyLibrary() { return m_keyLibrary.get(); }

    /// Forgets what a reset forgets. The network's devices wait for it to be brought up again.
    void reset();
    /// Begins a network, and ends the one before.
    void form(const ezsp::EzspNetworkParameters &parameters);
    /// What an active scan hears.
    std::vector<ezsp::EzspFoundNetwork> networksInReach() const;
    /// Asks a network in reach to let it in, with the preconfigured key; how that went, the stack's status says.
    void join(const ezsp::EzspNetworkParameters &parameters);
    /// Asks its trust centre for a link key with another device.
    void requestLinkKey(ezsp::Eui64 partner);
    /// Its address on the network.
    ezsp::NodeId node() const { return m_tokens.membership ? m_tokens.membership->node : CoordinatorNode; }
    bool isDevice() const { return m_tokens.membership.has_value(); }
    /// Brings up the network that it remembers.
    void bringUp();
    void takeDown();
    /// @param duration 0 closes the network, 0xFF opens it until it is closed
    void permitJoining(std::chrono::seconds duration);

    std::uint32_t wire(ezsp::EzspStatus status) const { return toWire(status, m_version); }
    template<ezsp::EzspMessage Callback>
    void callBack(const Callback &callback)
    {
        if (const auto *info = ezsp::frameOf<Callback>(m_version))
            Q_EMIT calledBack(info->id, ezsp::encodeMessage(callback, m_version));
    }

    /// Sends to one device or, for an address of a broadcast, to all. @return what the host is told of it
    ezsp::EzspStatus send(ezsp::NodeId to, const ezsp::EzspApsFrame &aps, const zcl::Bytes &payload);
    std::uint8_t nextApsSequence() { return ++m_apsSequence; }
    /// @return false where the table is full
    bool storeLinkKey(ezsp::Eui64 partner, const security::Key128 &key);
    std::optional<security::Key128> linkKeyOf(ezsp::Eui64 partner) const;
    std::optional<ezsp::Eui64> eui64Of(ezsp::NodeId node) const;
    std::optional<ezsp::NodeId> nodeOf(ezsp::Eui64 device) const;
    std::uint16_t keyTableSize() const;

    void hear(const AirMessage &message) override;
    void takeLinkKey(const PartnerKey &key) override;
    ezsp::EzspNetworkParameters network() const override
    {
        return m_tokens.network.value_or(ezsp::EzspNetworkParameters());
    }
    bool isJoiningPermitted() const override { return m_memory.isNetworkUp && m_memory.isJoiningPermitted; }
    std::optional<ezsp::NodeId> admit(ezsp::Eui64 device, const security::Key128 &linkKey) override;

Q_SIGNALS:
    void calledBack(std::uint16_t id, const meterglass::zcl::Bytes &payload);

private:
    /// Of the network that it is on.
    EmulatedAir &air() { return m_tokens.membership && m_foreign ? *m_foreign : m_air; }
    void enter(const ezsp::EzspNetworkParameters &parameters);
    void endJoining(ezsp::EzspStatus status);
    void endKeyRequest(ezsp::Eui64 partner, std::uint8_t status);
    DeviceDescription description() const;
    void loopBack(const ezsp::EzspApsFrame &aps, const zcl::Bytes &payload);
    void announceJoin(ezsp::Eui64 device, ezsp::NodeId node, bool isAllowed);
    void announce(const han::ApsFrame &frame);
    void countSent(ezsp::NodeId to, bool isReached);
    void countReceived(const han::ApsFrame &frame);
    ezsp::NodeId addressFor(ezsp::Eui64 device);

    EmulatedAir &m_air;
    /// The network of another, in reach; else nullptr.
    EmulatedAir *m_foreign = nullptr;
    core::Alarms &m_alarms;
    ezsp::EzspVersion m_version;
    ezsp::Eui64 m_own;
    NcpMemory m_memory;
    NcpTokens m_tokens;
    std::unique_ptr<KeyLibrary> m_keyLibrary;
    std::uint8_t m_apsSequence = 0;
    core::Alarm m_joiningEnds;
    /// While it waits to be let in, and for a key.
    core::Alarm m_joining;
    core::Alarm m_keyRequest;
};

} // namespace meterglass::coordinator
