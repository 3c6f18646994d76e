#pragma once

#include "app/meterreader.h"
#include "app/portnetwork.h"

namespace meterglass::app {

/// A home whose meter is behind a co-processor on a serial port, and the client that reads it: what BuiltInHome is for the
/// built-in meter.
///
/// Owned by the composition root, on the application's thread.
class PortHome final : public QObject
{
    Q_OBJECT
public:
    /// @param role see PortNetwork. The last three must outlive this
    PortHome(const QString &port, std::optional<ezsp::HanRole> role, PortKeys &keys, const core::Clock &clock,
             core::Alarms &alarms);

    /// Opens the port; reads the meter as soon as there is one.
    void start() { m_network.start(); }

    PortNetwork &network() { return m_network; }
    const PortNetwork &network() const { return m_network; }
    MeterReader &reader() { return m_reader; }
    /// The meter that is read.
    std::optional<han::HanAddress> meter() const { return m_meter; }
    /// How it was last heard on the radio.
    std::optional<ezsp::RadioSignal> signal() const;

Q_SIGNALS:
    /// The network, or whether the meter is read.
    void changed();

private:
    PortNetwork m_network;
    MeterReader m_reader;
    std::optional<han::HanAddress> m_meter;
};

} // namespace meterglass::app
