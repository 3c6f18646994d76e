#include "app/defaulthome.h"
#include "core/household/appliancehomes.h"
#include "core/household/appliancehousehold.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/se/clusters.h"
#include "meterlink/virtual/virtualesme.h"
#include "meterlink/zcl/foundation.h"
#include "tests/benchmark/measurement.h"
#include "tests/benchmark/rate.h"

#include <malloc.h>

namespace meterglass::benchmark {

namespace {

using namespace std::chrono_literals;

const core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

/// A load that changes every 10 s and costs nothing to make: what is timed is the meter.
class TenSecondLoad final : public core::Household
{
public:
    std::size_t play(core::UtcSecond from, core::UtcSecond until, std::span<core::LoadSegment> out) const override
    {
        std::size_t count = 0;
        while (from < until && count < out.size()) {
            const auto next = std::min(from + 10s, until);
            out[count++] = {from, next, core::Power(200 + from.time_since_epoch().count() % 1000)};
            from = next;
        }
        return count;
    }
};

/// A door that drops what is sent through it, and can be knocked at.
class Door final : public han::HanTransport
{
public:
    void send(const han::ApsFrame &frame) override { keep(frame); }
    void knock(const han::ApsFrame &frame) { Q_EMIT received(frame); }
};

double thirteenMonthsInMilliseconds(const core::Household &household)
{
    const core::HomeZone zone;
    const double rate = ratePerSecond([&] {
        core::SingleElementMeter meter(app::builtInMeter(), household, zone, Start);
        meter.advanceTo(Start + std::chrono::days(396));
        keep(meter);
    });
    return 1000.0 / rate;
}

/// What a meter with 14 months of history holds, on the heap and off it.
double stateInKilobytes(const core::Household &household)
{
    const core::HomeZone zone;
    const auto before = mallinfo2().uordblks;
    core::SingleElementMeter meter(app::builtInMeter(), household, zone, Start);
    meter.advanceTo(Start + std::chrono::days(430));
    const auto heap = static_cast<double>(mallinfo2().uordblks - before);
    return (heap + sizeof(meter)) / 1e3;
}

double readsAnsweredPerSecond()
{
    core::ManualAlarms alarms;
    const core::HomeZone zone;
    const core::BenchClock clock(Start, alarms);
    const TenSecondLoad household;
    core::SingleElementMeter meter({}, household, zone, Start);
    Door door;
    const virtualhan::VirtualEsme esme(meter, {0x1A2B, 1}, {0x3C4D, 1}, door, clock, alarms);
    zcl::Header header;
    const zcl::ReadAttributes read{{se::metering::InstantaneousDemand, se::metering::CurrentDayConsumptionDelivered,
                                    se::metering::CurrentSummationDelivered}};
    han::ApsFrame request;
    request.source = {0x3C4D, 1};
    request.destination = {0x1A2B, 1};
    request.cluster = se::cluster::Metering;
    request.security = han::Security::LinkKey;
    request.payload = zcl::encodeFrame(header, zcl::encode(read));
    return ratePerSecond([&] { door.knock(request); });
}

} // namespace

Measurements measureMeter()
{
    const core::HomeZone zone;
    const core::ApplianceHousehold modelled(core::LikeUkDaleHouse2.profile, 1, zone);
    return {
        {QStringLiteral(
             "13 months of 10-second load through the meter (import and its costs; no reactive channels yet)"),
         thirteenMonthsInMilliseconds(TenSecondLoad()), 80, QStringLiteral("ms"), Measurement::Better::Lower},
        {QStringLiteral("13 months with the appliance model (import and its costs; no reactive channels yet)"),
         thirteenMonthsInMilliseconds(modelled), 250, QStringLiteral("ms"), Measurement::Better::Lower},
        {QStringLiteral("reads of a virtual meter answered"), readsAnsweredPerSecond(), 50'000, QStringLiteral("1/s"),
         Measurement::Better::Higher},
        {QStringLiteral("state of one meter with 13 months (import and its costs; no reactive channels yet)"),
         stateInKilobytes(TenSecondLoad()), 300, QStringLiteral("kB"), Measurement::Better::Lower},
    };
}

} // namespace meterglass::benchmark
