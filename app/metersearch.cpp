#include "app/metersearch.h"

#include "ui/display/source/joinentry.h"
#include "ui/display/source/troublewords.h"

namespace meterglass::app {

namespace {

using ezsp::CoordinatorPhase;
using ezsp::CoordinatorTrouble;
using ezsp::SerialTrouble;

QString lineOf(const ui::TroubleWords &words)
{
    return words.what + u' ' + words.advice;
}

} // namespace

MeterSearch::MeterSearch(PortNetwork &network, bool isOwnNetwork, core::Alarms &alarms, std::optional<Joining> joining)
    : m_network(network),
      m_isOwnNetwork(isOwnNetwork),
      m_alarms(alarms),
      m_joining(std::move(joining))
{
    connect(&m_network, &PortNetwork::changed, this, &MeterSearch::look);
    connect(&m_network, &PortNetwork::meterFound, this, &MeterSearch::find);
}

void MeterSearch::look()
{
    const ezsp::CoordinatorState &state = m_network.state();
    const SerialTrouble trouble = m_network.trouble();
    const CoordinatorPhase settled = m_isOwnNetwork ? CoordinatorPhase::NetworkUp : CoordinatorPhase::KeysAgreed;
    if (trouble != SerialTrouble::None)
        fail(trouble == SerialTrouble::Pulled ? FoundWrong : BadUsage, lineOf(ui::wordsFor(trouble)));
    else if (state.trouble != CoordinatorTrouble::None && !isOfAnother(state.trouble))
        fail(FoundWrong, lineOf(ui::wordsFor(state.trouble)) + ownNumbers());
    else if (state.phase == settled && !std::exchange(m_isWaiting, true))
        waitForMeter();
}

/// What an energy supplier has to know to let this end in.
QString MeterSearch::ownNumbers() const
{
    const QString code = m_network.ownInstallCode();
    if (code.isEmpty() || m_network.state().eui64 == 0)
        return {};
    return QStringLiteral(" Its number is %1, its install code %2.")
        .arg(ui::inGroups(m_network.state().eui64), ui::inGroups(code));
}

void MeterSearch::waitForMeter()
{
    if (!m_isOwnNetwork)
        return waitForAnswer();
    if (m_joining) {
        m_patience = m_alarms.after(PortNetwork::JoiningTime + FindingTime, [this] {
            fail(FoundWrong, QStringLiteral("no meter of that number has joined; see that it looks for a network"));
        });
        return m_network.admit(m_joining->device, m_joining->code);
    }
    if (!m_network.knowsMeter())
        return fail(FoundWrong,
                    QStringLiteral("no meter has joined the network; let one in with --join, or on the "
                                   "display under More, Source"));
    waitForAnswer();
}

void MeterSearch::waitForAnswer()
{
    m_patience = m_alarms.after(FindingTime, [this] {
        fail(FoundWrong, QStringLiteral("the meter does not answer; see that it is in reach"));
    });
}

/// While one meter is to join, others may try in vain.
bool MeterSearch::isOfAnother(CoordinatorTrouble trouble) const
{
    return m_joining && trouble == CoordinatorTrouble::MeterDenied;
}

/// One that has joined before is not the one that is to join.
void MeterSearch::find(han::HanAddress meter, ezsp::Eui64 device)
{
    const bool isOther = m_joining && device != m_joining->device;
    if (isOther || std::exchange(m_isOver, true))
        return;
    m_patience.cancel();
    Q_EMIT found(meter);
}

void MeterSearch::fail(ExitCode code, const QString &reason)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT failed(code, reason);
}

} // namespace meterglass::app
