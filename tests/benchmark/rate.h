#pragma once

#include <algorithm>
#include <chrono>

namespace meterglass::benchmark {

/// How often a second `work` runs, in the best of several stretches of at least 0.2 s each.
template<typename Work>
double ratePerSecond(Work work)
{
    using Clock = std::chrono::steady_clock;
    double best = 0;
    for (int stretch = 0; stretch < 5; ++stretch) {
        long long runs = 0;
        const auto start = Clock::now();
        std::chrono::duration<double> passed{};
        for (long long batch = 1; passed.count() < 0.2; batch *= 2) {
            for (long long run = 0; run < batch; ++run)
                work();
            runs += batch;
            passed = Clock::now() - start;
        }
        best = std::max(best, static_cast<double>(runs) / passed.count());
    }
    return best;
}

/// Keeps the compiler from dropping a result that nobody reads.
template<typename T>
void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

} // namespace meterglass::benchmark
