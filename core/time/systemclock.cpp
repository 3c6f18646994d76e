#include "core/time/systemclock.h"

namespace meterglass::core {

UtcInstant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace meterglass::core
