#include "meterlink/judge/clockoffsets.h"

#include "meterlink/judge/series.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/utctime.h"

namespace meterglass::judge {

std::vector<ClockOffset> clockOffsets(const Readout &readout)
{
    std::vector<ClockOffset> offsets;
    for (const NumberAt &time : numbersOf(readout.of(se::cluster::Time, se::time::Time))) {
        const core::UtcSecond meter = se::fromUtcTime(static_cast<std::uint32_t>(time.number));
        offsets.push_back({time.at, meter - std::chrono::floor<std::chrono::seconds>(time.at), time.frame});
    }
    return offsets;
}

} // namespace meterglass::judge
