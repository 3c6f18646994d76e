#include "meterlink/ezsp/ezspcoordinator.h"

#include "meterlink/ezsp/ezspkeyengine.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/smartenergysetup.h"
#include "meterlink/ezsp/utilitymessages.h"
#include "meterlink/security/libcryptoengine.h"

namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;
using han::LinkError;

constexpr std::chrono::seconds ShortestPause = 1s;
constexpr std::chrono::seconds LongestPause = 30s;

} // namespace

EzspCoordinator::EzspCoordinator(EzspHost &host, core::Alarms &alarms, Settings settings)
    : m_host(host),
      m_alarms(alarms),
      m_settings(std::move(settings)),
      m_transport(host, alarms)
{
    connect(&host, &EzspHost::calledBack, this, &EzspCoordinator::takeCallback);
    connect(&host, &EzspHost::failed, this, &EzspCoordinator::loseLink);
    connect(&host, &EzspHost::restarted, this, &EzspCoordinator::loseLink);
    connect(&m_transport, &han::HanTransport::received, this, &EzspCoordinator::takeFrame);
}

EzspCoordinator::~EzspCoordinator() = default;

void EzspCoordinator::start()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_retry.cancel();
    m_scope.launch(bringUp());
}

QCoro::Task<> EzspCoordinator::bringUp()
{
    constexpr Step (EzspCoordinator::*Steps[])(std::stop_token) = {
        &EzspCoordinator::agreeOnVersion, &EzspCoordinator::configure, &EzspCoordinator::openNetwork,
        &EzspCoordinator::describeNetwork, &EzspCoordinator::chooseEngine};
    StepEnd end;
    for (const auto step : Steps) {
        end = co_await (this->*step)(m_scope.token());
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
    enter(CoordinatorPhase::NetworkUp);
}

Step EzspCoordinator::agreeOnVersion(std::stop_token stop)
{
    m_agreements.reset();
    m_state = {};
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

Step EzspCoordinator::configure(std::stop_token stop)
{
    enter(CoordinatorPhase::Configuring);
    const StepEnd set = co_await setUpSmartEnergy(&m_host, stop);
    if (!set.isDone())
        co_return set;
    const GetEui64 question;
    const auto answer = co_await m_host.send(question, stop);
    if (!answer)
        co_return StepEnd(answer.error(), CoordinatorTrouble::NotACoProcessor);
    m_state.eui64 = answer->eui64;
    co_return StepEnd();
}

Step EzspCoordinator::openNetwork(std::stop_token stop)
{
    NetworkFormation formation(m_host, m_alarms, m_settings.network);
    const han::Result<bool> resumed = co_await formation.resume(stop);
    if (!resumed)
        co_return StepEnd(resumed.error(), CoordinatorTrouble::FormationFailed);
    if (*resumed)
        co_return StepEnd();
    co_return co_await formNetwork(stop);
}

Step EzspCoordinator::formNetwork(std::stop_token stop)
{
    NetworkFormation formation(m_host, m_alarms, m_settings.network);
    enter(CoordinatorPhase::ScanningEnergy);
    const han::Result<std::uint8_t> channel = co_await formation.findQuietChannel(stop);
    if (!channel)
        co_return StepEnd(channel.error(), CoordinatorTrouble::ScanFailed);
    enter(CoordinatorPhase::Forming);
    co_return co_await formation.form(*channel, stop);
}

Step EzspCoordinator::describeNetwork(std::stop_token stop)
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

/// The co-processor's own library where it has one and a certificate; else libcrypto with the key file's.
Step EzspCoordinator::chooseEngine(std::stop_token stop)
{
    const auto certificate = co_await certificateOf(&m_host, stop);
    if (!certificate)
        co_return StepEnd(certificate.error(), CoordinatorTrouble::NoCertificate);
    m_ownEngine = nullptr;
    std::optional<security::Credentials> credentials = m_settings.credentials;
    if (!*certificate && !credentials && m_settings.issueCredentials)
        credentials = m_settings.issueCredentials(m_state.eui64);
    if (*certificate) {
        m_engine = std::make_unique<EzspKeyEngine>(m_host, m_alarms);
    } else if (credentials) {
        auto engine = std::make_unique<security::LibcryptoEngine>(*credentials);
        m_ownEngine = engine.get();
        m_engine = std::move(engine);
    } else {
        co_return CoordinatorTrouble::NoCertificate;
    }
    m_agreements = std::make_unique<KeyAgreements>(*certificate ? **certificate : credentials->certificate, m_transport,
                                                   *m_engine, m_alarms);
    connect(m_agreements.get(), &KeyAgreements::began, this, [this] { enter(CoordinatorPhase::Authenticating); });
    connect(m_agreements.get(), &KeyAgreements::ended, this, &EzspCoordinator::takeAgreement);
    co_return StepEnd();
}

void EzspCoordinator::loseLink()
{
    if (!m_isBusy && m_state.phase != CoordinatorPhase::Stopped)
        fail(CoordinatorTrouble::LinkLost);
}

void EzspCoordinator::enter(CoordinatorPhase phase)
{
    m_state.phase = phase;
    m_state.trouble = CoordinatorTrouble::None;
    Q_EMIT stateChanged(m_state);
}

void EzspCoordinator::complain(CoordinatorTrouble trouble)
{
    m_state.trouble = trouble;
    Q_EMIT stateChanged(m_state);
}

void EzspCoordinator::fail(CoordinatorTrouble trouble)
{
    m_authentication.cancel();
    m_agreements.reset();
    m_state.phase = CoordinatorPhase::Stopped;
    m_retry = m_alarms.after(m_pause, [this] { start(); });
    m_pause = std::min(2 * m_pause, LongestPause);
    complain(trouble);
}

} // namespace meterglass::ezsp
