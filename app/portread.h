#pragma once

#include "app/metersearch.h"
#include "app/portchoice.h"
#include "meterlink/attributes/attributereader.h"

namespace meterglass::app {

/// Reads attributes of the meter behind a port, once: the network comes up, the meter is found, and answers.
///
/// On the application's thread. It always finishes: with what the meter answered, or with why it came to nothing.
class PortRead final : public QObject
{
    Q_OBJECT
public:
    PortRead(const PortChoice &choice, PortKeys &keys, core::Alarms &alarms, zcl::ClusterId cluster,
             std::vector<zcl::AttributeId> attributes, std::optional<MeterSearch::Joining> joining);

    void start() { m_network.start(); }

    /// What the meter answered; nullptr where it came to nothing.
    const attributes::AttributeReader *reader() const { return m_reader.get(); }
    /// Why it came to nothing: in one line, and with what the program ends.
    const QString &failure() const { return m_failure; }
    ExitCode exitCode() const { return m_exitCode; }

Q_SIGNALS:
    /// Once.
    void finished();

private:
    void read(han::HanAddress meter);
    void fail(ExitCode code, const QString &reason);

    PortNetwork m_network;
    MeterSearch m_search;
    han::HanExchange m_exchange;
    zcl::ClusterId m_cluster;
    std::vector<zcl::AttributeId> m_attributes;
    QString m_failure;
    ExitCode m_exitCode = Success;
    std::unique_ptr<attributes::AttributeReader> m_reader;
};

} // namespace meterglass::app
