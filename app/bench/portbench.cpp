#include "app/bench/portbench.h"

#include "app/bench/radiofigures.h"
#include "app/benchkeys.h"
#include "ui/display/source/joinentry.h"
#include "ui/display/source/sourceway.h"
#include "ui/display/source/troublewords.h"

namespace meterglass::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PortBench", text);
}

QString digitsOf(ezsp::Eui64 address)
{
    return QString::number(address, 16).toUpper().rightJustified(16, u'0');
}

} // namespace

Argument<std::unique_ptr<BenchSource>> PortBench::open(const PortChoice &choice,
                                                       std::optional<MeterSearch::Joining> joining,
                                                       core::Alarms &alarms)
{
    auto keys = openPortKeys();
    if (!keys)
        return ArgumentError{keys.error()};
    return std::unique_ptr<BenchSource>(new PortBench(choice, std::move(joining), std::move(keys).value(), alarms));
}

PortBench::PortBench(const PortChoice &choice, std::optional<MeterSearch::Joining> joining, PortKeys keys,
                     core::Alarms &alarms)
    : m_port(choice.port),
      m_joining(std::move(joining)),
      m_alarms(alarms),
      m_keys(std::move(keys)),
      m_home(choice.port, choice.role, m_keys, m_clock, alarms)
{ }

ui::BenchSubject PortBench::subject()
{
    MeterReader &reader = m_home.reader();
    return {reader.transport(),
            reader.exchange(),
            reader.store(),
            reader.capture(),
            m_clock,
            m_alarms,
            m_zone,
            nullptr,
            nullptr,
            writeBenchReport};
}

void PortBench::start(ui::BenchWindow &window)
{
    window.nameSource(tr("Meter behind %1").arg(m_port));
    QObject::connect(&m_home, &PortHome::changed, &window, [this, &window] { follow(window); });
    QObject::connect(&m_home.network(), &PortNetwork::changed, &window, [this, &window] {
        letIn();
        follow(window);
    });
    QObject::connect(&m_home.network().counters(), &ezsp::RadioCounters::changed, &window,
                     [this, &window] { follow(window); });
    follow(window);
    m_home.start();
}

void PortBench::letIn()
{
    if (!m_joining || m_home.network().state().phase != ezsp::CoordinatorPhase::NetworkUp)
        return;
    const MeterSearch::Joining meter = *std::exchange(m_joining, std::nullopt);
    m_home.network().admit(meter.device, meter.code);
}

void PortBench::follow(ui::BenchWindow &window) const
{
    window.showNetwork(network());
    if (m_home.meter())
        window.meter().follow(*m_home.meter());
}

QString PortBench::stateText() const
{
    const ezsp::CoordinatorState &state = m_home.network().state();
    const ui::TroubleWords trouble = ui::wordsFor(m_home.network().trouble(), state.trouble);
    if (trouble.isTrouble())
        return trouble.what + u' ' + trouble.advice;
    ui::PortStatus status;
    status.coordinator = state;
    status.isReading = m_home.meter().has_value();
    const QString phase = ui::wayTo(status).doing;
    return state.channel == 0 ? phase
                              : tr("%1. EZSP %2, channel %3, PAN 0x%4")
                                    .arg(phase)
                                    .arg(state.version)
                                    .arg(state.channel)
                                    .arg(state.panId, 4, 16, QLatin1Char('0'));
}

ui::NetworkDevice PortBench::ownDevice() const
{
    const ezsp::CoordinatorState &state = m_home.network().state();
    ui::NetworkDevice own;
    own.role = tr("This bench");
    own.address = m_home.network().displayAddress();
    own.eui64 = state.eui64 == 0 ? QString() : digitsOf(state.eui64);
    own.keys = tr("network key, certificate");
    own.installCode = ui::inGroups(m_home.network().ownInstallCode());
    own.isOwn = true;
    return own;
}

ui::NetworkView PortBench::network() const
{
    const ezsp::CoordinatorState &state = m_home.network().state();
    ui::NetworkView view{stateText(), {}};
    if (state.meterNode != 0) {
        ui::NetworkDevice meter;
        meter.role = tr("Meter");
        meter.address = m_home.meter().value_or(han::HanAddress{state.meterNode, 1});
        meter.eui64 = digitsOf(state.meter);
        meter.keys = m_home.meter() ? tr("link key agreed on") : tr("not yet agreed on");
        if (const auto signal = m_home.signal()) {
            meter.linkQuality = signal->lqi;
            meter.rssi = signal->rssi;
        }
        view.devices.push_back(meter);
    }
    view.devices.push_back(ownDevice());
    view.radio = radioFigures(m_home.network().counters());
    return view;
}

} // namespace meterglass::app
