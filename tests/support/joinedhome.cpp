#include "tests/support/joinedhome.h"

#include "meterlink/security/installcode.h"

namespace meterglass::test {

namespace {

using namespace std::chrono_literals;

security::Key128 joiningKey(std::string_view code)
{
    const auto installCode = security::InstallCode::fromText(code);
    if (!installCode)
        qFatal("the test's install code is none");
    return installCode->linkKey();
}

/// On channel 15.
ezsp::EzspNetworkParameters hubNetwork()
{
    ezsp::EzspNetworkParameters network;
    network.extendedPanId = 0xdd01020304050607;
    network.panId = 0x1a62;
    network.radioChannel = 15;
    return network;
}

} // namespace

JoinedHome::JoinedHome(const core::Household &household, core::UtcSecond start, const Settings &settings)
    : clock(start, alarms),
      meter(core::MeterConfiguration(settings.meter), household, zone, start, {}),
      hubAir(alarms),
      hub({Hub, issue(Hub), hubNetwork()}, hubAir, alarms),
      station({Meter, joiningKey(MeterCode), issue(Meter)}, hubAir, alarms, false),
      esme(meter, coordinator::MeterDoor::Meter, coordinator::MeterDoor::Display, station.smartEnergyDoor(), clock,
           alarms),
      ownAir(alarms),
      coprocessor(ownAir, alarms, settings.version, CoProcessor),
      hostAsh(ezsp::AshParameters::host(), alarms),
      toCoprocessor(alarms),
      toHost(alarms),
      host(hostAsh, alarms),
      credentials(settings.hasLibrary        ? std::nullopt
                      : settings.credentials ? settings.credentials
                                             : std::optional(issue(CoProcessor))),
      device(host, alarms, deviceSettings()),
      store(alarms)
{
    toCoprocessor.arrives = [this](const zcl::Bytes &bytes) { coprocessor.receive(bytes); };
    toHost.arrives = [this](const zcl::Bytes &bytes) { hostAsh.receive(bytes); };
    QObject::connect(&hostAsh, &ezsp::AshEngine::written, &hostAsh,
                     [this](const zcl::Bytes &bytes) { toCoprocessor.write(bytes); });
    QObject::connect(&coprocessor, &coordinator::NetworkCoprocessor::written, &coprocessor,
                     [this](const zcl::Bytes &bytes) { toHost.write(bytes); });
    QObject::connect(&device, &ezsp::EzspDevice::stateChanged, &device,
                     [this](const ezsp::CoordinatorState &state) { states.append(state); });
    if (settings.hasLibrary)
        coprocessor.addKeyLibrary(issue(CoProcessor));
    coprocessor.bringInReach(hubAir);
    coprocessor.start();
    hub.expect(Meter, joiningKey(MeterCode));
    hub.expect(CoProcessor, joiningKey(settings.enteredCode));
    hub.setJoiningPermitted(true);
    alarms.advance(1min);
    hub.setJoiningPermitted(false);
}

security::Credentials JoinedHome::issue(ezsp::Eui64 subject) const
{
    return authority.issue(security::Eui64(subject), std::chrono::floor<std::chrono::seconds>(clock.now()));
}

ezsp::EzspDevice::Settings JoinedHome::deviceSettings() const
{
    ezsp::EzspDevice::Settings settings;
    settings.network.joiningKey = joiningKey(OwnCode);
    settings.credentials = credentials;
    return settings;
}

bool JoinedHome::reach(ezsp::CoordinatorPhase phase, std::chrono::seconds patience)
{
    const core::MonotonicTime end = alarms.now() + patience;
    while (device.state().phase != phase && alarms.now() < end)
        alarms.advance(100ms);
    return device.state().phase == phase;
}

QList<ezsp::CoordinatorPhase> JoinedHome::phases() const
{
    QList<ezsp::CoordinatorPhase> all;
    for (const ezsp::CoordinatorState &state : states)
        all.append(state.phase);
    return all;
}

QByteArray JoinedHome::told() const
{
    QByteArray text;
    for (const ezsp::CoordinatorState &state : states)
        text += QByteArray::number(int(state.phase)) + '/' + QByteArray::number(int(state.trouble)) + ' ';
    return text;
}

void JoinedHome::read()
{
    const ezsp::CoordinatorState &state = device.state();
    exchange = std::make_unique<han::HanExchange>(han::HanAddress{state.node, 1}, device.transport(), alarms);
    client = std::make_unique<client::EsmeClient>(
        han::HanAddress{state.meterNode, coordinator::MeterStation::SmartEnergyEndpoint}, *exchange, store, clock,
        alarms);
    client->start();
}

} // namespace meterglass::test
