#include "meterlink/ezsp/ezspkeyengine.h"

#include "meterlink/ezsp/callbackwait.h"
#include "meterlink/ezsp/ezspstatus.h"
#include "meterlink/ezsp/utilitymessages.h"

namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;
using han::LinkError;
using security::TerminateStatus;

/// Slow ones take 4 s for a key and 6 s for the codes.
constexpr auto CalculationDeadline = 10s;

} // namespace

QCoro::Task<han::Result<std::optional<security::Certificate::Octets>>> certificateOf(EzspHost *host,
                                                                                     std::stop_token stop)
{
    constexpr std::uint8_t KeyEstablishmentSuite2 = 0x0D;
    constexpr std::uint8_t IsPresent = 0x80;
    using Found = std::optional<security::Certificate::Octets>;
    const GetLibraryStatus probe{KeyEstablishmentSuite2};
    const auto library = co_await host->send(probe, stop);
    if (!library && library.error() != LinkError::Refused)
        co_return library.error();
    if (!library || (library->status & IsPresent) == 0)
        co_return Found();
    const GetCertificate question;
    const auto answer = co_await host->send(question, stop);
    if (!answer && answer.error() != LinkError::Refused)
        co_return answer.error();
    if (!answer || statusFrom(answer->status, host->version()) != EzspStatus::Success
        || !security::decodeCertificate(answer->certificate))
        co_return Found();
    co_return Found(answer->certificate);
}

void EzspKeyEngine::generateEphemeralKey(EphemeralKeyReady ready)
{
    m_scope.launch(generate(std::move(ready)));
}

void EzspKeyEngine::calculateMacs(security::KeyRole own, const security::Certificate::Octets &peerCertificate,
                                  const security::CurvePoint &peerEphemeral, MacsReady ready)
{
    m_scope.launch(calculate({own == security::KeyRole::Initiator, peerCertificate, peerEphemeral}, std::move(ready)));
}

void EzspKeyEngine::finish(bool isConfirmed)
{
    ++m_exchange;
    m_scope.launch(clear(isConfirmed));
}

QCoro::Task<> EzspKeyEngine::generate(EphemeralKeyReady ready)
{
    const int exchange = m_exchange;
    std::optional<GenerateCbkeKeysHandler> key;
    CallbackWait generated(m_host, m_alarms, [&key](const EzspFrame &frame) {
        if (const auto handler = frame.as<GenerateCbkeKeysHandler>())
            key = *handler;
        return key.has_value();
    });
    const GenerateCbkeKeys command;
    const auto answer = co_await m_host.send(command, m_scope.token());
    std::optional<LinkError> missed;
    if (!answer)
        missed = answer.error();
    else if (isStarted(answer->status))
        missed = co_await generated.arrived(CalculationDeadline, m_scope.token());
    if ((missed && *missed == LinkError::Cancelled) || exchange != m_exchange)
        co_return;
    if (!missed && key && statusFrom(key->status, m_host.version()) == EzspStatus::Success)
        ready(key->ephemeralKey);
    else
        ready(TerminateStatus::NoResources);
}

QCoro::Task<> EzspKeyEngine::calculate(CalculateSmacs command, MacsReady ready)
{
    const int exchange = m_exchange;
    std::optional<CalculateSmacsHandler> macs;
    CallbackWait calculated(m_host, m_alarms, [&macs](const EzspFrame &frame) {
        if (const auto handler = frame.as<CalculateSmacsHandler>())
            macs = *handler;
        return macs.has_value();
    });
    const auto answer = co_await m_host.send(command, m_scope.token());
    std::optional<LinkError> missed;
    if (!answer)
        missed = answer.error();
    else if (isStarted(answer->status))
        missed = co_await calculated.arrived(CalculationDeadline, m_scope.token());
    if ((missed && *missed == LinkError::Cancelled) || exchange != m_exchange)
        co_return;
    if (missed || !macs)
        ready(TerminateStatus::NoResources);
    else if (statusFrom(macs->status, m_host.version()) != EzspStatus::Success)
        ready(TerminateStatus::BadMessage);
    else
        ready(security::ConfirmationMacs{macs->initiatorSmac, macs->responderSmac});
}

QCoro::Task<> EzspKeyEngine::clear(bool isLinkKeyStored)
{
    const ClearCbkeData command{isLinkKeyStored};
    static_cast<void>(co_await m_host.send(command, m_scope.token()));
}

bool EzspKeyEngine::isStarted(std::uint32_t status) const
{
    const EzspStatus meaning = statusFrom(status, m_host.version());
    return meaning == EzspStatus::InProgress || meaning == EzspStatus::Success;
}

} // namespace meterglass::ezsp
