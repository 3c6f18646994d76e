#pragma once

#include <chrono>

namespace meterglass::benchmark {

/// The machine's monotonic clock, the same for every process.
inline double monotonicSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace meterglass::benchmark
