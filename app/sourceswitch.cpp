#include "app/sourceswitch.h"

#include "app/keptfiles.h"
#include "app/serialports.h"

#include <QSettings>

namespace meterglass::app {

namespace {

constexpr QLatin1String PortEntry("source/port");
constexpr QLatin1String RoleEntry("source/role");

} // namespace

PortChoice SourceSwitch::savedChoice(const QSettings &settings)
{
    return {settings.value(PortEntry).toString(), roleNamed(settings.value(RoleEntry).toString())};
}

SourceSwitch::SourceSwitch(std::unique_ptr<DisplaySource> first, const PortChoice &choice, Open open,
                           ui::DisplayWindow &window, QSettings &settings)
    : m_window(window),
      m_settings(settings),
      m_open(std::move(open)),
      m_source(std::move(first)),
      m_choice(choice)
{
    window.explainFrom(m_source->reader().ledger(), [this] { return m_source->link(); });
    connect(&window, &ui::DisplayWindow::sourcesAsked, this, &SourceSwitch::offer);
    // The choice is made on a page that the switch makes anew.
    connect(
        &window, &ui::DisplayWindow::sourceChosen, this,
        [this](const QString &port) {
            choose({port, m_choice.role});
        },
        Qt::QueuedConnection);
    connect(
        &window, &ui::DisplayWindow::roleChosen, this,
        [this](std::optional<ezsp::HanRole> role) {
            choose({m_choice.port, role});
        },
        Qt::QueuedConnection);
    connect(&window, &ui::DisplayWindow::joiningAsked, this,
            [this](ezsp::Eui64 device, const security::InstallCode &code) { m_source->admit(device, code); });
    connect(&window, &ui::DisplayWindow::messageAcknowledged, this,
            [this](std::uint32_t id) { m_source->reader().acknowledge(id); });
}

void SourceSwitch::offer()
{
    std::vector<ui::SourceChoice> choices{{{}, ui::DisplayWindow::builtInName(), {}}};
    for (const SerialPortEntry &port : serialPorts())
        choices.push_back({port.path, port.name(), port.name() == port.path ? QString() : port.path});
    m_window.offerSources(choices);
}

void SourceSwitch::choose(const PortChoice &choice)
{
    auto opened = m_open(choice);
    if (!opened)
        return tell(opened.error().reason);
    m_choice = choice;
    m_settings.setValue(PortEntry, choice.port);
    m_settings.setValue(RoleEntry, nameOf(choice.role));
    m_source->finish();
    const std::unique_ptr<DisplaySource> before = std::exchange(m_source, std::move(opened).value());
    m_window.showHome(m_source->reader().store(), m_source->reader().ledger(), [this] { return m_source->link(); });
    m_source->start(m_window);
}

} // namespace meterglass::app
