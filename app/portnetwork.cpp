#include "app/portnetwork.h"

#include <utility>

namespace meterglass::app {

namespace {

using ezsp::CoordinatorPhase;

ezsp::EzspCoordinator::Settings settingsFrom(PortKeys &keys)
{
    ezsp::EzspCoordinator::Settings settings;
    settings.network = keys.networkPlan();
    settings.issueCredentials = [&keys](ezsp::Eui64 own) { return keys.credentialsFor(own); };
    return settings;
}

} // namespace

PortNetwork::PortNetwork(const QString &port, PortKeys &keys, core::Alarms &alarms)
    : m_keys(keys),
      m_alarms(alarms),
      m_link(port),
      m_host(m_link, alarms),
      m_coordinator(m_host, alarms, settingsFrom(keys)),
      m_finder(m_host, alarms)
{
    connect(&m_link, &ezsp::SerialLink::troubleChanged, this, &PortNetwork::changed);
    connect(&m_coordinator, &ezsp::EzspCoordinator::stateChanged, this, &PortNetwork::follow);
    connect(&m_coordinator, &ezsp::EzspCoordinator::linkKeyAgreed, this,
            [this](ezsp::Eui64 device, const security::Key128 &key) {
                if (const QString reason = m_keys.keep(device, key); !reason.isEmpty())
                    Q_EMIT keysNotKept(reason);
            });
    connect(&m_finder, &ezsp::MeterFinder::found, this,
            [this](ezsp::Eui64 /*device*/, han::HanAddress meter) { Q_EMIT meterFound(meter); });
}

void PortNetwork::admit(ezsp::Eui64 device, const security::InstallCode &code)
{
    m_coordinator.admit(device, code.linkKey(), static_cast<std::uint8_t>(JoiningTime.count()));
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
        closeJoining();
        Q_EMIT meterLost();
    } else if (state.phase == CoordinatorPhase::Starting) {
        m_isNew = false;
    } else if (state.phase == CoordinatorPhase::Forming) {
        m_isNew = true;
    } else if (state.phase == CoordinatorPhase::NetworkUp && knowsMeter()) {
        m_finder.lookFor(m_keys.devices());
    } else if (state.phase == CoordinatorPhase::MeterFound) {
        m_finder.stop(); // it agrees on a key anew
    } else if (state.phase == CoordinatorPhase::KeysAgreed) {
        m_finder.lookFor({state.meter});
        closeJoining();
    }
}

} // namespace meterglass::app
