#include "app/bench/builtinbench.h"

namespace meterglass::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BuiltInBench", text);
}

ui::NetworkView networkOf()
{
    ui::NetworkDevice own;
    own.role = tr("This bench");
    own.address = BuiltInHome::displayAddress();
    own.keys = tr("agreed on");
    own.isOwn = true;
    ui::NetworkDevice meter;
    meter.role = tr("Meter");
    meter.address = BuiltInHome::meterAddress();
    meter.keys = tr("link key agreed on");
    return {tr("A simulated network, without a radio"), {meter, own}};
}

} // namespace

BuiltInBench::BuiltInBench(FittedHome home, const QString &name, core::UtcSecond at, core::Alarms &alarms)
    : m_name(name),
      m_alarms(alarms),
      m_clock(at, alarms),
      m_home(std::move(home), m_clock, alarms, m_zone)
{
    QObject::connect(&m_clock, &core::BenchClock::adjusted, &m_clock, [this] { m_home.followClock(); });
}

ui::BenchSubject BuiltInBench::subject()
{
    MeterReader &reader = m_home.reader();
    return {reader.transport(), reader.exchange(), reader.store(),  reader.capture(), m_clock, m_alarms, m_zone,
            &m_home.bench(),    &m_clock,          writeBenchReport};
}

void BuiltInBench::start(ui::BenchWindow &window)
{
    window.nameSource(tr("Built-in meter: %1").arg(m_name));
    window.showNetwork(networkOf());
    window.meter().follow(BuiltInHome::meterAddress());
    m_home.start();
}

} // namespace meterglass::app
