#include "tests/ui/support/states.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterglass::test {

namespace {

void bringNothing(FakeMeter & /*meter*/) { }

void bringEverything(FakeMeter &meter)
{
    meter.sayEverything();
}

State howOf(const std::vector<State> &states, QStringView name)
{
    State state = *std::find_if(states.begin(), states.end(), [name](const State &each) { return each.name == name; });
    state.name += u"-how";
    state.isHow = true;
    return state;
}

std::vector<State> howStates()
{
    return {howOf(nowStates(), u"medium"), howOf(usageStates(), u"week"), howOf(accountStates(), u"armed")};
}

/// A short sentence and the longest.
std::vector<State> troubleStates()
{
    State unplugged{QStringLiteral("unplugged"), bringNothing};
    unplugged.portTrouble = ezsp::SerialTrouble::NotThere;
    State foreign{QStringLiteral("foreign"), bringNothing};
    foreign.radioTrouble = ezsp::CoordinatorTrouble::ForeignCertificate;
    return {unplugged, foreign};
}

ui::LinkStatus linkOf(const State &state)
{
    ui::LinkStatus link;
    ui::PortStatus port;
    port.serialTrouble = state.portTrouble;
    port.coordinator.trouble = state.radioTrouble;
    if (port != ui::PortStatus())
        link.port = port;
    return link;
}

std::vector<State> allStates()
{
    std::vector<State> all = nowStates();
    for (const auto &more : {usageStates(), accountStates(), messagesStates(), howStates(), troubleStates()})
        all.insert(all.end(), more.begin(), more.end());
    all.push_back({QStringLiteral("plain"), bringEverything, ui::Place::More});
    return all;
}

} // namespace

StateWindow::StateWindow(const State &state, const ui::DisplayOptions &options, QSize size)
    : m_window(m_meter.store, m_meter.clock, m_meter.alarms, m_meter.zone, options)
{
    m_window.explainFrom(m_meter.ledger, [link = linkOf(state)] { return link; });
    m_window.resize(size);
    m_window.setPlace(state.place);
    m_window.show();
    state.bring(m_meter);
    if (state.isHow)
        m_window.showHow({});
    QCoreApplication::sendPostedEvents();
}

const std::vector<State> &states()
{
    static const std::vector<State> all = allStates();
    return all;
}

} // namespace meterglass::test
