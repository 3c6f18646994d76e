#pragma once

#include "meterlink/ezsp/ezspcoordinator.h"
#include "tests/meterlink/ezsp/scriptedradio.h"
#include "tests/meterlink/security/annexc.h"

namespace meterglass::test {

/// A coordinator on a co-processor that has no network, and does all that is asked of it. Payloads by hand after
/// UG100; EUI-64s and numbers have their least significant byte first.
class ScriptedHan
{
public:
    using Settings = ezsp::EzspCoordinator::Settings;

    explicit ScriptedHan(int version, Settings settings = settingsWithCredentials())
        : radio(ezsp::EzspVersion(version)),
          coordinator(radio.host, radio.alarms, std::move(settings))
    {
        for (const std::uint16_t command : {SetConfiguration, SetPolicy, AddEndpoint, StartScan, SetSecurity,
                                            FormNetwork, PermitJoining, AddTransientKey, AddKeyTableEntry})
            radio.answer(command, radio.success());
        radio.answer(ImportTransientKey, "00000000");
        radio.answer(ImportLinkKey, "00000000");
        radio.answer(FindKey, "ff");
        radio.answer(GetEui64, "0807060504030201");
        radio.answer(NetworkInit, radio.status("93", "17000000"));
        radio.answer(GetParameters, radio.success() + "01" + Parameters);
        radio.answer(SendUnicast, radio.success() + "07");
        radio.answer(LookupEui64, radio.success() + MeterEui64);
        radio.callBackAfter(StartScan, EnergyScanResult, "0bd8"); // channel 11 at -40 dBm
        radio.callBackAfter(StartScan, EnergyScanResult, "0fb0"); // channel 15 at -80 dBm
        radio.callBackAfter(StartScan, EnergyScanResult, "19b0"); // channel 25 at -80 dBm
        radio.callBackAfter(StartScan, ScanComplete, "00" + radio.success());
        radio.callBackAfter(FormNetwork, StackStatus, radio.status("90", "15000000"));
        QObject::connect(&coordinator, &ezsp::EzspCoordinator::stateChanged, &coordinator,
                         [this](const ezsp::CoordinatorState &state) { states.append(state); });
    }

    static Settings settingsWithCredentials()
    {
        Settings settings;
        settings.network.networkKey = annexc::secret<16>("00112233445566778899aabbccddeeff");
        settings.network.panId = 0x1a62;
        settings.network.extendedPanId = 0xdd01020304050607;
        settings.credentials = security::Credentials{annexc::octets<74>(annexc::Second.certificate),
                                                     annexc::secret<36>(annexc::Second.privateKey),
                                                     annexc::point(annexc::AuthorityPublic)};
        return settings;
    }

    void start()
    {
        coordinator.start();
        radio.alarms.advance(std::chrono::seconds(2));
    }

    void callBack(std::uint16_t id, const QByteArray &payload)
    {
        radio.coProcessor.callBack(id, hex(payload));
        radio.alarms.advance(std::chrono::milliseconds(20));
    }

    /// The meter joins by its install code. @param decision 0 the network key under the preconfigured key, 2 denied
    void meterJoins(const char *decision = "00")
    {
        callBack(TrustCentreJoin, MeterNode + MeterEui64 + "01" + decision + "0000");
    }

    QList<ezsp::CoordinatorPhase> phases() const
    {
        QList<ezsp::CoordinatorPhase> all;
        for (const ezsp::CoordinatorState &state : states)
            all.append(state.phase);
        return all;
    }

    static constexpr std::uint16_t AddEndpoint = 0x02, NetworkInit = 0x17, StackStatus = 0x19, StartScan = 0x1A,
                                   ScanComplete = 0x1C, FormNetwork = 0x1E, PermitJoining = 0x22,
                                   TrustCentreJoin = 0x24, GetEui64 = 0x26, GetParameters = 0x28, SendUnicast = 0x34,
                                   IncomingMessage = 0x45, EnergyScanResult = 0x48, SetConfiguration = 0x53,
                                   SetPolicy = 0x55, LookupEui64 = 0x61, AddKeyTableEntry = 0x66, SetSecurity = 0x68,
                                   FindKey = 0x75, AddTransientKey = 0xAF, ImportLinkKey = 0x10E,
                                   ImportTransientKey = 0x111;
    /// Device 1 of annex C, node 1a2b.
    const QByteArray MeterNode = "2b1a";
    const QByteArray MeterEui64 = "11100f0e0d0c0b0a";
    const QByteArray Parameters = "07060504030201dd"
                                  "621a"
                                  "08"
                                  "0f"
                                  "00"
                                  "0000"
                                  "00"
                                  "00c81803";

    ScriptedRadio radio;
    ezsp::EzspCoordinator coordinator;
    QList<ezsp::CoordinatorState> states;
};

} // namespace meterglass::test
