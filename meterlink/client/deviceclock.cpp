#include "meterlink/client/deviceclock.h"

namespace meterglass::client {

using std::chrono::seconds;

std::optional<seconds> deviceClockSkew(const MeterSnapshot &snapshot)
{
    const Reading<core::UtcSecond> &time = snapshot.deviceTime;
    if (!time.isKnown())
        return std::nullopt;
    const seconds skew = time.value - std::chrono::floor<seconds>(time.at);
    return std::chrono::abs(skew) <= seconds(1) ? seconds(0) : skew;
}

} // namespace meterglass::client
