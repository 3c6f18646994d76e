#include "tests/support/coordinatedhome.h"

#include "meterlink/security/installcode.h"

namespace meterglass::test {

namespace {

using namespace std::chrono_literals;

constexpr han::HanAddress Host{0x0000, 1};

security::Key128 joiningKey(std::string_view code)
{
    const auto installCode = security::InstallCode::fromText(code);
    if (!installCode)
        qFatal("the test's install code is none");
    return installCode->linkKey();
}

} // namespace

CoordinatedHome::CoordinatedHome(const core::Household &household, core::UtcSecond start, Settings settings)
    : clock(start, alarms),
      meter(std::move(settings.meter), household, zone, settings.fitted.value_or(start), std::move(settings.diary)),
      air(alarms),
      station(identity(settings), air, alarms, false),
      esme(meter, coordinator::MeterDoor::Meter, coordinator::MeterDoor::Display, station.smartEnergyDoor(), clock,
           alarms),
      coprocessor(air, alarms, settings.version, CoProcessor),
      hostAsh(ezsp::AshParameters::host(), alarms),
      toCoprocessor(alarms),
      toHost(alarms),
      host(hostAsh, alarms),
      coordinator(host, alarms, hostSettings(!settings.hasLibrary)),
      exchange(Host, coordinator.transport(), alarms),
      store(alarms),
      m_typedCode(settings.typedCode)
{
    toCoprocessor.arrives = [this](const zcl::Bytes &bytes) { coprocessor.receive(bytes); };
    toHost.arrives = [this](const zcl::Bytes &bytes) { hostAsh.receive(bytes); };
    QObject::connect(&hostAsh, &ezsp::AshEngine::written, &hostAsh,
                     [this](const zcl::Bytes &bytes) { toCoprocessor.write(bytes); });
    QObject::connect(&coprocessor, &coordinator::NetworkCoprocessor::written, &coprocessor,
                     [this](const zcl::Bytes &bytes) { toHost.write(bytes); });
    QObject::connect(&coordinator, &ezsp::EzspCoordinator::stateChanged, &coordinator,
                     [this](const ezsp::CoordinatorState &state) { follow(state); });
    if (settings.hasLibrary)
        coprocessor.addKeyLibrary(issue(CoProcessor));
    esme.followClock(); // it lives its past before the line opens
    coprocessor.start();
}

security::Credentials CoordinatedHome::issue(ezsp::Eui64 device) const
{
    return authority.issue(security::Eui64(device), std::chrono::floor<std::chrono::seconds>(clock.now()));
}

coordinator::MeterIdentity CoordinatedHome::identity(const Settings &settings) const
{
    return {Meter, joiningKey(PrintedCode), settings.credentials ? *settings.credentials : issue(Meter)};
}

ezsp::EzspCoordinator::Settings CoordinatedHome::hostSettings(bool hasCredentials) const
{
    ezsp::EzspCoordinator::Settings settings;
    settings.network.networkKey.writable().front() = 0x01;
    settings.network.panId = 0x1a62;
    settings.network.extendedPanId = 0xdd01020304050607;
    if (hasCredentials)
        settings.credentials = issue(CoProcessor);
    return settings;
}

void CoordinatedHome::follow(const ezsp::CoordinatorState &state)
{
    states.append(state);
    if (client || state.phase != ezsp::CoordinatorPhase::KeysAgreed)
        return;
    const han::HanAddress address{state.meterNode, coordinator::MeterStation::SmartEnergyEndpoint};
    client = std::make_unique<client::EsmeClient>(address, exchange, store, clock, alarms);
    client->start();
}

void CoordinatedHome::admit(const char *code)
{
    coordinator.admit(Meter, joiningKey(code), 180);
}

bool CoordinatedHome::join()
{
    coordinator.start();
    alarms.advance(5s);
    admit(m_typedCode);
    for (int second = 0; second < 120 && !client; ++second)
        alarms.advance(1s);
    return client != nullptr;
}

void CoordinatedHome::readWhole(std::chrono::seconds patience)
{
    const core::MonotonicTime end = alarms.now() + patience;
    do
        alarms.advance(1s);
    while (!client->isUpToDate() && alarms.now() < end);
}

} // namespace meterglass::test
