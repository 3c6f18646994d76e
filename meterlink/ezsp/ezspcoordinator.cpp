#include "meterlink/ezsp/ezspcoordinator.h"

#include "meterlink/ezsp/rememberednetwork.h"

namespace meterglass::ezsp {

EzspCoordinator::EzspCoordinator(EzspHost &host, core::Alarms &alarms, Settings settings)
    : EzspNetwork(host, alarms, std::nullopt, static_cast<const CredentialSource &>(settings)),
      m_plan(settings.network)
{
    connect(&host, &EzspHost::calledBack, this, &EzspCoordinator::takeCallback);
    connect(&transport(), &han::HanTransport::received, this, &EzspCoordinator::takeFrame);
}

EzspCoordinator::~EzspCoordinator() = default;

Step EzspCoordinator::openNetwork(std::stop_token stop)
{
    const han::Result<bool> resumed = co_await resumeNetwork(&host(), &alarms(), NodeType::Coordinator, stop);
    if (!resumed)
        co_return StepEnd(resumed.error(), CoordinatorTrouble::FormationFailed);
    if (*resumed)
        co_return StepEnd();
    co_return co_await formNetwork(stop);
}

Step EzspCoordinator::formNetwork(std::stop_token stop)
{
    NetworkFormation formation(host(), alarms(), m_plan);
    enter(CoordinatorPhase::ScanningEnergy);
    const han::Result<std::uint8_t> channel = co_await formation.findQuietChannel(stop);
    if (!channel)
        co_return StepEnd(channel.error(), CoordinatorTrouble::ScanFailed);
    enter(CoordinatorPhase::Forming);
    co_return co_await formation.form(*channel, stop);
}

/// Devices begin, whenever they are ready to.
Step EzspCoordinator::settleIn(std::stop_token /*stop*/)
{
    m_agreements = std::make_unique<KeyAgreements>(means().certificate, transport(), *means().engine, alarms());
    connect(m_agreements.get(), &KeyAgreements::began, this, [this] { enter(CoordinatorPhase::Authenticating); });
    connect(m_agreements.get(), &KeyAgreements::ended, this, &EzspCoordinator::takeAgreement);
    co_return StepEnd();
}

void EzspCoordinator::dropNetwork()
{
    m_authentication.cancel();
    m_agreements.reset();
}

} // namespace meterglass::ezsp
