#include "meterlink/ezsp/rememberednetwork.h"

#include "meterlink/ezsp/ezspstatus.h"
#include "meterlink/ezsp/networkmessages.h"

namespace meterglass::ezsp {

namespace {

using han::LinkError;

CallbackWait::IsAwaited stackStatus(EzspStatus awaited, EzspVersion version)
{
    return [awaited, version](const EzspFrame &frame) {
        const auto handler = frame.as<StackStatusHandler>();
        return handler && statusFrom(handler->status, version) == awaited;
    };
}

QCoro::Task<han::Result<bool>> bringUp(EzspHost *host, core::Alarms *alarms, std::stop_token stop)
{
    CallbackWait up(*host, *alarms, networkUp(host->version()));
    const NetworkInit command;
    const auto answer = co_await host->send(command, stop);
    if (!answer)
        co_return answer.error();
    if (statusFrom(answer->status, host->version()) != EzspStatus::Success)
        co_return false;
    const std::optional<LinkError> missed = co_await up.arrived(NetworkDeadline, stop);
    if (missed && *missed != LinkError::TimedOut)
        co_return *missed;
    co_return !missed;
}

/// @return false, for there is no network then
QCoro::Task<han::Result<bool>> leave(EzspHost *host, core::Alarms *alarms, std::stop_token stop)
{
    CallbackWait down(*host, *alarms, stackStatus(EzspStatus::NetworkDown, host->version()));
    const LeaveNetwork command;
    const auto answer = co_await host->send(command, stop);
    if (!answer)
        co_return answer.error();
    const std::optional<LinkError> missed = co_await down.arrived(NetworkDeadline, stop);
    if (missed && *missed != LinkError::TimedOut)
        co_return *missed;
    co_return false;
}

} // namespace

CallbackWait::IsAwaited networkUp(EzspVersion version)
{
    return stackStatus(EzspStatus::NetworkUp, version);
}

QCoro::Task<han::Result<bool>> resumeNetwork(EzspHost *host, core::Alarms *alarms, NodeType own, std::stop_token stop)
{
    const han::Result<bool> isUp = co_await bringUp(host, alarms, stop);
    if (!isUp || !*isUp)
        co_return isUp;
    const GetNetworkParameters question;
    const auto answer = co_await host->send(question, stop);
    if (!answer)
        co_return answer.error();
    if (NodeType(answer->nodeType) == own)
        co_return true;
    co_return co_await leave(host, alarms, stop);
}

} // namespace meterglass::ezsp
