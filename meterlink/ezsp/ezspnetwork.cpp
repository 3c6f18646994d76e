#include "meterlink/ezsp/ezspnetwork.h"

#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/smartenergysetup.h"
#include "meterlink/ezsp/utilitymessages.h"

namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds ShortestPause = 1s;
constexpr std::chrono::seconds LongestPause = 30s;

} // namespace

EzspNetwork::EzspNetwork(EzspHost &host, core::Alarms &alarms, std::optional<HanRole> role, CredentialSource source)
    : m_host(host),
      m_alarms(alarms),
      m_source(std::move(source)),
      m_transport(host, alarms),
      m_pause(ShortestPause)
{
    m_state.role = role;
    connect(&host, &EzspHost::failed, this, &EzspNetwork::loseLink);
    connect(&host, &EzspHost::restarted, this, &EzspNetwork::loseLink);
}

void EzspNetwork::start()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_retry.cancel();
    tasks().launch(bringUp());
}

QCoro::Task<> EzspNetwork::bringUp()
{
    constexpr Step (EzspNetwork::*Steps[])(std::stop_token) = {
        &EzspNetwork::agreeOnVersion,  &EzspNetwork::configure,   &EzspNetwork::openNetwork,
        &EzspNetwork::describeNetwork, &EzspNetwork::chooseMeans, &EzspNetwork::settleIn};
    const std::stop_token stop = tasks().token();
    StepEnd end;
    for (const auto step : Steps) {
        end = co_await (this->*step)(stop);
        if (end.isCancelled())
            co_return;
        if (!end.isDone())
            break;
    }
    m_isBusy = false;
    if (!end.isDone()) {
        fail(end.trouble());
        co_return;
    }
    m_pause = ShortestPause;
    enter(settledPhase());
}

Step EzspNetwork::agreeOnVersion(std::stop_token stop)
{
    dropNetwork();
    CoordinatorState begun;
    begun.role = m_state.role;
    begun.eui64 = m_state.eui64; // most likely the same one as before: what a supplier is read stays in sight
    m_state = begun;
    enter(CoordinatorPhase::Starting);
    const han::Result<Version::Response> agreed = co_await m_host.start(stop);
    if (!agreed) {
        const StepEnd end(agreed.error(), CoordinatorTrouble::UnknownVersion);
        co_return end.trouble() == CoordinatorTrouble::LinkLost ? StepEnd(CoordinatorTrouble::NoAnswer) : end;
    }
    m_state.version = agreed->version;
    m_state.stackVersion = agreed->stackVersion;
    co_return StepEnd();
}

Step EzspNetwork::configure(std::stop_token stop)
{
    enter(CoordinatorPhase::Configuring);
    const StepEnd set = co_await setUpSmartEnergy(&m_host, m_state.role, stop);
    if (!set.isDone())
        co_return set;
    const GetEui64 question;
    const auto answer = co_await m_host.send(question, stop);
    if (!answer)
        co_return StepEnd(answer.error(), CoordinatorTrouble::NotACoProcessor);
    m_state.eui64 = answer->eui64;
    co_return StepEnd();
}

Step EzspNetwork::describeNetwork(std::stop_token stop)
{
    const GetNetworkParameters question;
    const auto answer = co_await m_host.send(question, stop);
    const StepEnd end = endOf(answer, m_host.version(), CoordinatorTrouble::FormationFailed);
    if (!end.isDone())
        co_return end;
    m_state.channel = answer->parameters.radioChannel;
    m_state.panId = answer->parameters.panId;
    co_return StepEnd();
}

Step EzspNetwork::chooseMeans(std::stop_token stop)
{
    return ezsp::chooseMeans(&m_host, &m_alarms, &m_source, m_state.eui64, &m_means, std::move(stop));
}

void EzspNetwork::loseLink()
{
    if (!m_isBusy && m_state.phase != CoordinatorPhase::Stopped)
        fail(CoordinatorTrouble::LinkLost);
}

void EzspNetwork::enter(CoordinatorPhase phase)
{
    m_state.phase = phase;
    m_state.trouble = CoordinatorTrouble::None;
    Q_EMIT stateChanged(m_state);
}

void EzspNetwork::complain(CoordinatorTrouble trouble)
{
    m_state.trouble = trouble;
    Q_EMIT stateChanged(m_state);
}

void EzspNetwork::fail(CoordinatorTrouble trouble)
{
    dropNetwork();
    m_state.phase = CoordinatorPhase::Stopped;
    m_retry = m_alarms.after(m_pause, [this] { start(); });
    m_pause = std::min(2 * m_pause, LongestPause);
    complain(trouble);
}

} // namespace meterglass::ezsp
