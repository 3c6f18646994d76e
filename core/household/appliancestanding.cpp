#include "core/household/appliancestanding.h"

#include "core/household/appliancerandom.h"

namespace meterglass::core {

using std::chrono::minutes;
using std::chrono::seconds;
using Stream = ApplianceRandom::Stream;

namespace {

/// Calls `visit(n, start)` for each stretch of `period`, shifted by a phase of the seed's own, that reaches into
/// `load`.
template<typename Visit>
void forEachPeriod(seconds period, std::uint64_t seed, Stream stream, const ApplianceLoad &load, Visit visit)
{
    const seconds phase = ApplianceRandom(seed, stream, -1'000'000'000).between(seconds(0), period - seconds(1));
    std::int64_t index = (load.from().time_since_epoch() - phase) / period - 2;
    for (;; ++index) {
        const UtcSecond start{phase + index * period};
        if (start >= load.until())
            return;
        visit(index, start);
    }
}

} // namespace

void addBase(const BaseProfile &profile, std::uint64_t seed, ApplianceLoad &load)
{
    load.add(load.from(), load.until(), profile.load, PowerSupplies);
    forEachPeriod(minutes(10), seed, Stream::Base, load, [&](std::int64_t index, UtcSecond start) {
        ApplianceRandom random(seed, Stream::Base, index);
        load.add(start, start + minutes(10), random.between(Power(), profile.wander), PowerSupplies);
    });
}

void addFridge(const FridgeProfile &profile, std::uint64_t seed, ApplianceLoad &load)
{
    forEachPeriod(profile.period, seed, Stream::Fridge, load, [&](std::int64_t index, UtcSecond earliest) {
        ApplianceRandom random(seed, Stream::Fridge, index);
        const UtcSecond start = earliest + random.between(seconds(0), profile.period / 8);
        load.add(start, start + random.between(profile.run.least, profile.run.most), profile.running, Compressor);
        load.add(start, start + seconds(30), profile.start, Compressor);
    });
}

} // namespace meterglass::core
