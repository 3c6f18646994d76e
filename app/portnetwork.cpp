#include "app/portnetwork.h"

#include "meterlink/ezsp/ezspdevice.h"

#include <utility>

namespace meterglass::app {

namespace {

using ezsp::CoordinatorPhase;

ezsp::CredentialSource credentialsFrom(PortKeys &keys)
{
    return {{}, [&keys](ezsp::Eui64 own) { return keys.credentialsFor(own); }};
}

} // namespace

PortNetwork::PortNetwork(const QString &port, std::optional<ezsp::HanRole> role, PortKeys &keys, core::Alarms &alarms)
    : m_keys(keys),
      m_alarms(alarms),
      m_link(port),
      m_host(m_link, alarms),
      m_finder(m_host, alarms),
      m_counters(m_host, alarms)
{
    openNetwork(role);
    connect(&m_link, &ezsp::SerialLink::troubleChanged, this, &PortNetwork::changed);
    connect(m_network.get(), &ezsp::EzspNetwork::stateChanged, this, &PortNetwork::follow);
    const auto tell = [this](const QString &reason) {
        if (!reason.isEmpty())
            Q_EMIT keysNotKept(reason);
    };
    connect(m_network.get(), &ezsp::EzspNetwork::linkKeyAgreed, this,
            [this, tell](ezsp::Eui64 device, const security::Key128 &key) { tell(m_keys.keep(device, key)); });
    connect(m_network.get(), &ezsp::EzspNetwork::linkKeyHeld, this,
            [this, tell](ezsp::Eui64 device) { tell(m_keys.remember(device)); });
    connect(&m_finder, &ezsp::MeterFinder::found, this,
            [this](ezsp::Eui64 device, han::HanAddress meter) { Q_EMIT meterFound(meter, device); });
}

void PortNetwork::openNetwork(std::optional<ezsp::HanRole> role)
{
    if (role) {
        const ezsp::EzspDevice::Settings settings{credentialsFrom(m_keys), m_keys.joinPlan(*role)};
        m_network = std::make_unique<ezsp::EzspDevice>(m_host, m_alarms, settings);
        return;
    }
    const ezsp::EzspCoordinator::Settings settings{credentialsFrom(m_keys), m_keys.networkPlan()};
    auto coordinator = std::make_unique<ezsp::EzspCoordinator>(m_host, m_alarms, settings);
    m_coordinator = coordinator.get();
    m_network = std::move(coordinator);
}

QString PortNetwork::ownInstallCode() const
{
    if (m_coordinator || state().phase == CoordinatorPhase::KeysAgreed)
        return {};
    return QString::fromStdString(m_keys.ownInstallCode().toText());
}

void PortNetwork::admit(ezsp::Eui64 device, const security::InstallCode &code)
{
    if (!m_coordinator)
        return;
    m_coordinator->admit(device, code.linkKey(), static_cast<std::uint8_t>(JoiningTime.count()));
    m_joiningEnds = m_alarms.now() + JoiningTime;
    m_joiningEnd = m_alarms.after(JoiningTime, [this] {
        m_joiningEnds.reset();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void PortNetwork::closeJoining()
{
    m_joiningEnds.reset();
    m_joiningEnd.cancel();
}

void PortNetwork::follow(const ezsp::CoordinatorState &state)
{
    if (std::exchange(m_phase, state.phase) != state.phase)
        enterPhase(state);
    Q_EMIT changed();
}

void PortNetwork::enterPhase(const ezsp::CoordinatorState &state)
{
    if (state.phase == CoordinatorPhase::Stopped) {
        m_finder.stop();
        m_counters.stop();
        closeJoining();
        Q_EMIT meterLost();
    } else if (state.phase == CoordinatorPhase::Starting) {
        m_isNew = false;
    } else if (state.phase == CoordinatorPhase::Configuring) {
        m_counters.start();
    } else if (state.phase == CoordinatorPhase::Forming) {
        m_isNew = true;
    } else if (state.phase == CoordinatorPhase::NetworkUp && m_coordinator && knowsMeter()) {
        m_finder.lookFor(m_keys.devices());
    } else if (state.phase == CoordinatorPhase::MeterFound) {
        m_finder.stop(); // it agrees on a key anew
    } else if (state.phase == CoordinatorPhase::KeysAgreed) {
        m_finder.lookFor({state.meter});
        closeJoining();
    }
}

} // namespace meterglass::app
