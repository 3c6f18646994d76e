#include "meterlink/ezsp/callbackwait.h"

namespace meterglass::ezsp {

using han::LinkError;

CallbackWait::CallbackWait(EzspHost &host, core::Alarms &alarms, IsAwaited isAwaited) : m_alarms(alarms)
{
    QObject::connect(&host, &EzspHost::calledBack, &m_listener,
                     [this, isAwaited = std::move(isAwaited)](const EzspFrame &frame) {
                         if (isAwaited(frame))
                             m_end.settle(std::nullopt);
                     });
    const auto goDown = [this] { m_end.settle(LinkError::LinkDown); };
    QObject::connect(&host, &EzspHost::restarted, &m_listener, goDown);
    QObject::connect(&host, &EzspHost::failed, &m_listener, goDown);
}

QCoro::Task<std::optional<LinkError>> CallbackWait::arrived(std::chrono::milliseconds deadline, std::stop_token stop)
{
    const core::Alarm alarm = m_alarms.after(deadline, [this] { m_end.settle(LinkError::TimedOut); });
    const std::stop_callback stopped(stop, [this] { m_end.settle(LinkError::Cancelled); });
    co_return co_await m_end.settled();
}

} // namespace meterglass::ezsp
