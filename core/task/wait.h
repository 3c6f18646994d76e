#pragma once

#include "core/time/alarms.h"

#include <QCoro/QCoroTask>

#include <stop_token>

namespace meterglass::core {

/// Waits `delay` of monotonic time. @return false when `stop` was asked for first; then touch nothing the scope's owner
/// owns
QCoro::Task<bool> waitFor(std::chrono::nanoseconds delay, Alarms *alarms, std::stop_token stop);

} // namespace meterglass::core
