#include "app/portread.h"

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

PortRead::PortRead(const QString &port, PortKeys &keys, core::Alarms &alarms, zcl::ClusterId cluster,
                   std::vector<zcl::AttributeId> attributes, std::optional<Joining> joining)
    : m_alarms(alarms),
      m_network(port, keys, alarms),
      m_exchange(PortNetwork::DisplayAddress, m_network.transport(), alarms),
      m_cluster(cluster),
      m_attributes(std::move(attributes)),
      m_joining(std::move(joining))
{
    connect(&m_network, &PortNetwork::changed, this, &PortRead::look);
    connect(&m_network, &PortNetwork::meterFound, this, &PortRead::read);
}

void PortRead::look()
{
    const ezsp::CoordinatorState &state = m_network.state();
    const SerialTrouble trouble = m_network.trouble();
    if (trouble != SerialTrouble::None)
        fail(trouble == SerialTrouble::Pulled ? FoundWrong : BadUsage, lineOf(ui::wordsFor(trouble)));
    else if (state.trouble != CoordinatorTrouble::None)
        fail(FoundWrong, lineOf(ui::wordsFor(state.trouble)));
    else if (state.phase == CoordinatorPhase::NetworkUp && !std::exchange(m_isWaiting, true))
        waitForMeter();
}

void PortRead::waitForMeter()
{
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
    m_patience = m_alarms.after(FindingTime, [this] {
        fail(FoundWrong, QStringLiteral("the meter does not answer; see that it is in reach"));
    });
}

void PortRead::read(han::HanAddress meter)
{
    if (m_reader || !m_failure.isEmpty())
        return;
    m_patience.cancel();
    m_reader =
        std::make_unique<AttributeReader>(m_exchange, meter, m_cluster, m_attributes, [this] { Q_EMIT finished(); });
}

void PortRead::fail(ExitCode code, const QString &reason)
{
    if (m_reader || !m_failure.isEmpty())
        return;
    m_exitCode = code;
    m_failure = reason;
    Q_EMIT finished();
}

} // namespace meterglass::app
