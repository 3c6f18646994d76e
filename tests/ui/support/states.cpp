#include "tests/ui/support/states.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterglass::test {

namespace {

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

std::vector<State> allStates()
{
    std::vector<State> all = nowStates();
    for (const auto &more : {usageStates(), accountStates(), messagesStates(), howStates()})
        all.insert(all.end(), more.begin(), more.end());
    all.push_back({QStringLiteral("plain"), bringEverything, ui::Place::More});
    return all;
}

} // namespace

StateWindow::StateWindow(const State &state, const ui::DisplayOptions &options, QSize size)
    : m_window(m_meter.store, m_meter.clock, m_meter.alarms, m_meter.zone, options)
{
    m_window.explainFrom(m_meter.ledger, [] { return ui::LinkStatus(); });
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
