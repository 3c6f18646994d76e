#include "app/portkeys.h"

#include "meterlink/security/benchauthority.h"

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
    security::HanKeys keys = m_file.keys();
    if (keys.network && keys.authority)
        return {};
    if (!keys.network) {
        security::OutgoingKey &network = keys.network.emplace();
        RAND_bytes(network.key.writable().data(), static_cast<int>(network.key.writable().size()));
    }
    if (!keys.authority)
        keys.authority = security::BenchAuthority().privateKey();
    return reasonOf(m_file.save(std::move(keys)));
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
    security::HanKeys keys = m_file.keys();
    if (const auto known = keys.devices.find(own); known != keys.devices.end())
        return known->second;
    security::Credentials issued = security::BenchAuthority(*keys.authority).issue(own, m_now);
    keys.devices[own] = issued;
    // Where it cannot be kept, another is issued next time.
    static_cast<void>(m_file.save(std::move(keys)));
    return issued;
}

std::vector<ezsp::Eui64> PortKeys::devices() const
{
    std::vector<ezsp::Eui64> devices;
    devices.reserve(m_file.keys().links.size());
    for (const auto &[device, key] : m_file.keys().links)
        devices.push_back(static_cast<ezsp::Eui64>(device));
    return devices;
}

QString PortKeys::keep(ezsp::Eui64 device, const security::Key128 &linkKey)
{
    security::HanKeys keys = m_file.keys();
    keys.links[security::Eui64(device)] = {linkKey, 0};
    return reasonOf(m_file.save(std::move(keys)));
}

} // namespace meterglass::app
