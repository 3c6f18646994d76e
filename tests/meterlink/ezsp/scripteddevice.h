#pragma once

#include "meterlink/ezsp/ezspdevice.h"
#include "tests/meterlink/ezsp/scriptedradio.h"
#include "tests/meterlink/security/annexc.h"

namespace meterglass::test {

/// A device on a co-processor that is in reach of two networks, of which the second lets devices join; a hub at node 0 that
/// says who it is. Payloads by hand after UG100; EUI-64s and numbers have their least significant byte first.
class ScriptedDevice
{
public:
    using Settings = ezsp::EzspDevice::Settings;

    explicit ScriptedDevice(int version, ezsp::HanRole role = ezsp::HanRole::InHomeDisplay)
        : radio(ezsp::EzspVersion(version)),
          device(radio.host, radio.alarms, settingsOf(role))
    {
        for (const std::uint16_t command :
             {SetConfiguration, SetPolicy, AddEndpoint, StartScan, SetSecurity, JoinNetwork, LeaveNetwork,
              SetRemoteEui64, RequestLinkKey, AddKeyTableEntry})
            radio.answer(command, radio.success());
        radio.answer(ImportKey, "00000000");
        radio.answer(SetRemoteNode, "");
        radio.answer(FindKey, "ff");
        radio.answer(GetEui64, "0807060504030201");
        radio.answer(GetNodeId, "0817");
        radio.answer(NetworkInit, radio.status("93", "17000000"));
        radio.answer(GetParameters, radio.success() + "02" + Parameters);
        radio.answer(SendUnicast, radio.success() + "07");
        radio.answer(SendBroadcast, radio.success() + "07");
        radio.callBackAfter(StartScan, NetworkFound, Closed + "ffd8");
        radio.callBackAfter(StartScan, NetworkFound, Open + "ffd8");
        radio.callBackAfter(StartScan, NetworkFound, Open + "80b0"); // the same, by a router farther away
        radio.callBackAfter(StartScan, NetworkFound, OtherStack + "ffd8");
        radio.callBackAfter(StartScan, ScanComplete, "00" + radio.success());
        radio.callBackAfter(JoinNetwork, StackStatus, radio.status("90", "15000000"));
        QObject::connect(&device, &ezsp::EzspDevice::stateChanged, &device,
                         [this](const ezsp::CoordinatorState &state) { states.append(state); });
        radio.onCommand = [this](const ezsp::EzspFrameView &command) { order.append(command.header.id); };
    }

    static Settings settingsOf(ezsp::HanRole role)
    {
        Settings settings;
        settings.network.role = role;
        // Of the install code 83FED3407A939723A5C639B26916D505C3B5 (coordinator-protocols.md).
        settings.network.joiningKey = annexc::secret<16>("66b6900981e1ee3ca4206b6b861c02bb");
        settings.credentials = security::Credentials{annexc::octets<74>(annexc::Second.certificate),
                                                     annexc::secret<36>(annexc::Second.privateKey),
                                                     annexc::point(annexc::AuthorityPublic)};
        return settings;
    }

    /// For so long that it has not begun anew.
    void start()
    {
        device.start();
        radio.alarms.advance(std::chrono::milliseconds(900));
    }

    QList<ezsp::CoordinatorPhase> phases() const
    {
        QList<ezsp::CoordinatorPhase> all;
        for (const ezsp::CoordinatorState &state : states)
            all.append(state.phase);
        return all;
    }

    static constexpr std::uint16_t AddEndpoint = 0x02, RequestLinkKey = 0x14, NetworkInit = 0x17, StackStatus = 0x19,
                                   StartScan = 0x1A, NetworkFound = 0x1B, ScanComplete = 0x1C, FormNetwork = 0x1E,
                                   JoinNetwork = 0x1F, LeaveNetwork = 0x20, PermitJoining = 0x22, GetEui64 = 0x26,
                                   GetNodeId = 0x27, GetParameters = 0x28, SendUnicast = 0x34, SendBroadcast = 0x36,
                                   SetConfiguration = 0x53, SetPolicy = 0x55, SetRemoteEui64 = 0x5C,
                                   SetRemoteNode = 0x5D, AddKeyTableEntry = 0x66, SetSecurity = 0x68, FindKey = 0x75,
                                   ImportKey = 0x115;
    /// Channel, PAN id, extended PAN id, joining allowed, stack profile, update id.
    const QByteArray Closed = "0b1111"
                              "1111111111111111"
                              "000200";
    const QByteArray Open = "0f621a"
                            "07060504030201dd"
                            "010203";
    const QByteArray OtherStack = "142222"
                                  "2222222222222222"
                                  "010100";
    /// As golden_ezsp.json has them but for the update and the channels' mask.
    const QByteArray Parameters = "07060504030201dd"
                                  "621a"
                                  "08"
                                  "0f"
                                  "00"
                                  "0000"
                                  "03"
                                  "00c81803";

    ScriptedRadio radio;
    ezsp::EzspDevice device;
    QList<ezsp::CoordinatorState> states;
    /// The commands by their ids, as they came.
    QList<std::uint16_t> order;
};

} // namespace meterglass::test
