#pragma once

#include "core/task/oneshot.h"
#include "meterlink/ezsp/ezsphost.h"

#include <functional>

namespace meterglass::ezsp {

/// Waits for the callback with which a command ends. Made before the command is sent, because the callback may come
/// with the answer; lives in the frame of the coroutine that waits.
class CallbackWait
{
public:
    /// Sees each callback. @return whether it was the one
    using IsAwaited = std::function<bool(const EzspFrame &)>;

    /// @param host and @param alarms must outlive the wait
    CallbackWait(EzspHost &host, core::Alarms &alarms, IsAwaited isAwaited);
    CallbackWait(const CallbackWait &) = delete;
    CallbackWait &operator=(const CallbackWait &) = delete;

    /// @return nothing once it has come, or TimedOut, LinkDown or Cancelled
    QCoro::Task<std::optional<han::LinkError>> arrived(std::chrono::milliseconds deadline, std::stop_token stop);

private:
    core::Alarms &m_alarms;
    core::OneShot<std::optional<han::LinkError>> m_end;
    QObject m_listener;
};

} // namespace meterglass::ezsp
