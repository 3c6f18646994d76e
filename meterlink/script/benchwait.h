#pragma once

#include "core/time/alarms.h"
#include "core/time/benchclock.h"

#include <QCoro/QCoroTask>

#include <stop_token>

namespace meterglass::script {

/// Waits until a bench clock comes to a moment, however it is set and run meanwhile; while it stands still, for ever.
/// @param bench nullptr where `clock` is not a bench clock. @return false when `stop` was asked for first; then touch
/// nothing the scope's owner owns
QCoro::Task<bool> waitUntil(core::UtcInstant moment, const core::Clock *clock, const core::BenchClock *bench,
                            core::Alarms *alarms, std::stop_token stop);

} // namespace meterglass::script
