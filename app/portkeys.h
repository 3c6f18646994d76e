#pragma once

#include "meterlink/ezsp/networkplan.h"
#include "meterlink/security/benchauthority.h"
#include "meterlink/security/keyfile.h"

namespace meterglass::app {

/// The secrets of the networks that co-processors on this machine's ports run or join, kept in the one file of keys.
class PortKeys
{
public:
    /// Opens the file, and makes what it does not have: a network key, a bench authority, an install code of one's own. @param now from which on
    /// the certificates that it issues are valid
    /// @return why there are no keys, in one line
    static core::Outcome<PortKeys, QString> open(const QString &path, core::UtcSecond now);

    /// What was found amiss in the file and mended, one sentence each.
    const QStringList &notes() const { return m_file.notes(); }

    /// A network with a number by chance, should the co-processor remember none.
    ezsp::NetworkPlan networkPlan() const;
    /// To join the network of another, as the display that this file's install code belongs to.
    ezsp::JoinPlan joinPlan(ezsp::HanRole role) const;
    const security::InstallCode &ownInstallCode() const { return *m_file.keys().installCode; }
    /// Whose certificates the user's simulated meters and displays have.
    security::BenchAuthority authority() const { return security::BenchAuthority(*m_file.keys().authority); }
    /// What the co-processor agrees on keys with; made at its first use, and the same from then on.
    security::Credentials credentialsFor(ezsp::Eui64 coprocessor);
    /// The devices with which a link key was agreed on.
    std::vector<ezsp::Eui64> devices() const;
    /// @return why the key is not kept, in one line; empty where it is
    QString keep(ezsp::Eui64 device, const security::Key128 &linkKey);
    /// The same of a key that the co-processor keeps to itself.
    QString remember(ezsp::Eui64 device);

private:
    PortKeys(security::KeyFile file, core::UtcSecond now) : m_file(std::move(file)), m_now(now) { }

    QString fill();

    security::KeyFile m_file;
    core::UtcSecond m_now;
};

} // namespace meterglass::app
