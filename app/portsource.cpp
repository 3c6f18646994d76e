#include "app/portsource.h"

#include "app/benchkeys.h"
#include "app/keptfiles.h"
#include "app/serialports.h"

namespace meterglass::app {

namespace {

QString nameOf(const QString &path)
{
    for (const SerialPortEntry &port : serialPorts()) {
        if (port.path == path)
            return port.name();
    }
    return path;
}

} // namespace

Argument<std::unique_ptr<DisplaySource>> PortSource::open(const PortChoice &choice, const core::Clock &clock,
                                                          core::Alarms &alarms)
{
    auto keys = openPortKeys();
    if (!keys)
        return ArgumentError{keys.error()};
    return std::unique_ptr<DisplaySource>(new PortSource(choice, std::move(keys).value(), clock, alarms));
}

PortSource::PortSource(const PortChoice &choice, PortKeys keys, const core::Clock &clock, core::Alarms &alarms)
    : m_port(choice.port),
      m_name(nameOf(choice.port)),
      m_keys(std::move(keys)),
      m_home(choice.port, choice.role, m_keys, clock, alarms)
{
    QObject::connect(&m_home.network(), &PortNetwork::keysNotKept, &m_home,
                     [](const QString &reason) { tell(reason); });
}

ui::LinkStatus PortSource::link() const
{
    const PortNetwork &network = m_home.network();
    ui::PortStatus status;
    status.port = m_port;
    status.name = m_name;
    status.serialTrouble = network.trouble();
    status.coordinator = network.state();
    status.ownInstallCode = network.ownInstallCode();
    status.isReading = m_home.meter().has_value();
    status.signal = m_home.signal();
    status.joiningEnds = network.joiningEnds();
    return {.display = network.displayAddress(), .port = std::move(status)};
}

void PortSource::start(ui::DisplayWindow &window)
{
    QObject::connect(&m_home, &PortHome::changed, &window, [&window] { window.refresh(); });
    m_home.start();
}

} // namespace meterglass::app
