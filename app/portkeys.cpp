#include "app/portkeys.h"

#include <QRandomGenerator>

#include <openssl/rand.h>

namespace meterglass::app {

namespace {

QString reasonOf(const std::optional<security::KeyFile::Error> &error)
{
    return error ? error->what : QString();
}

} // namespace

core::Outcome<PortKeys, QString> PortKeys::open(const QString &path, core::UtcSecond now)
{
    auto file = security::KeyFile::open(path);
    if (!file)
        return file.error().what;
    PortKeys keys(std::move(file).value(), now);
    if (QString reason = keys.fill(); !reason.isEmpty())
        return reason;
    return keys;
}

QString PortKeys::fill()
{
    const security::HanKeys &held = m_file.keys();
    if (held.network && held.authority && held.installCode)
        return {};
    return reasonOf(m_file.update([](security::HanKeys &keys) {
        if (!keys.network) {
            security::OutgoingKey &network = keys.network.emplace();
            RAND_bytes(network.key.writable().data(), static_cast<int>(network.key.writable().size()));
        }
        if (!keys.authority)
            keys.authority = security::BenchAuthority().privateKey();
        if (!keys.installCode)
            keys.installCode = security::InstallCode::random();
    }));
}

ezsp::JoinPlan PortKeys::joinPlan(ezsp::HanRole role) const
{
    ezsp::JoinPlan plan;
    plan.role = role;
    plan.joiningKey = ownInstallCode().linkKey();
    plan.partners = devices();
    return plan;
}

ezsp::NetworkPlan PortKeys::networkPlan() const
{
    constexpr quint32 FirstPanId = 0x0001;
    constexpr quint32 AfterLastPanId = 0xFFFF;
    ezsp::NetworkPlan plan;
    plan.networkKey = m_file.keys().network->key;
    plan.networkKeySequence = m_file.keys().networkKeySequence;
    plan.panId = static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(FirstPanId, AfterLastPanId));
    return plan;
}

security::Credentials PortKeys::credentialsFor(ezsp::Eui64 coprocessor)
{
    const security::Eui64 own{coprocessor};
    const auto &devices = m_file.keys().devices;
    if (const auto known = devices.find(own); known != devices.end())
        return known->second;
    security::Credentials issued = authority().issue(own, m_now);
    // Where it cannot be kept, another is issued next time.
    static_cast<void>(m_file.update([&](security::HanKeys &keys) { keys.devices[own] = issued; }));
    return issued;
}

std::vector<ezsp::Eui64> PortKeys::devices() const
{
    std::set<security::Eui64> known = m_file.keys().linksOfRadio;
    for (const auto &[device, key] : m_file.keys().links)
        known.insert(device);
    std::vector<ezsp::Eui64> devices;
    devices.reserve(known.size());
    for (const security::Eui64 device : known)
        devices.push_back(static_cast<ezsp::Eui64>(device));
    return devices;
}

QString PortKeys::keep(ezsp::Eui64 device, const security::Key128 &linkKey)
{
    return reasonOf(m_file.update([&](security::HanKeys &keys) {
        keys.links[security::Eui64(device)] = {linkKey, 0};
    }));
}

QString PortKeys::remember(ezsp::Eui64 device)
{
    const security::Eui64 known{device};
    if (m_file.keys().linksOfRadio.count(known) > 0)
        return {};
    return reasonOf(m_file.update([known](security::HanKeys &keys) { keys.linksOfRadio.insert(known); }));
}

} // namespace meterglass::app
