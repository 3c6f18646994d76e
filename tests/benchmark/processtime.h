#pragma once

#include <sys/resource.h>

namespace meterglass::benchmark {

/// CPU time of this process so far, in seconds.
inline double processSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace meterglass::benchmark
