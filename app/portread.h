#pragma once

#include "app/attributereader.h"
#include "app/exitcode.h"
#include "app/portnetwork.h"

namespace meterglass::app {

/// Reads attributes of the meter behind a port, once: the network comes up, the meter is found, and answers.
///
/// On the application's thread. It always finishes: with what the meter answered, or with why it came to nothing.
class PortRead final : public QObject
{
    Q_OBJECT
public:
    /// A meter that is to join first.
    struct Joining
    {
        ezsp::Eui64 device;
        security::InstallCode code;
    };
    /// From the network's being up to the meter's being found.
    static constexpr std::chrono::seconds FindingTime{20};

    PortRead(const QString &port, PortKeys &keys, core::Alarms &alarms, zcl::ClusterId cluster,
             std::vector<zcl::AttributeId> attributes, std::optional<Joining> joining);

    void start() { m_network.start(); }

    /// What the meter answered; nullptr where it came to nothing.
    const AttributeReader *reader() const { return m_reader.get(); }
    /// Why it came to nothing: in one line, and with what the program ends.
    const QString &failure() const { return m_failure; }
    ExitCode exitCode() const { return m_exitCode; }

Q_SIGNALS:
    /// Once.
    void finished();

private:
    void look();
    void waitForMeter();
    void read(han::HanAddress meter);
    void fail(ExitCode code, const QString &reason);

    core::Alarms &m_alarms;
    PortNetwork m_network;
    han::HanExchange m_exchange;
    zcl::ClusterId m_cluster;
    std::vector<zcl::AttributeId> m_attributes;
    std::optional<Joining> m_joining;
    bool m_isWaiting = false;
    core::Alarm m_patience;
    QString m_failure;
    ExitCode m_exitCode = Success;
    std::unique_ptr<AttributeReader> m_reader;
};

} // namespace meterglass::app
