#include "core/task/wait.h"

#include "core/task/oneshot.h"

namespace meterglass::core {

QCoro::Task<bool> waitFor(std::chrono::nanoseconds delay, Alarms *alarms, std::stop_token stop)
{
    OneShot<bool> done;
    const Alarm alarm = alarms->after(delay, [&done] { done.settle(true); });
    const std::stop_callback cancelled(stop, [&done] { done.settle(false); });
    co_return co_await done.settled();
}

} // namespace meterglass::core
