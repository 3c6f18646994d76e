#include "app/defaulthome.h"
#include "core/household/appliancehomes.h"
#include "core/household/appliancehousehold.h"
#include "core/store/meterdatabase.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/se/clusters.h"
#include "meterlink/virtual/virtualesme.h"
#include "meterlink/zcl/foundation.h"
#include "tests/benchmark/measurement.h"
#include "tests/benchmark/rate.h"

#include <QFile>
#include <QTemporaryDir>

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
            const std::int64_t second = from.time_since_epoch().count();
            out[count++] = {from, next, core::Power(200 + second % 1000), core::ReactivePower(second % 150 - 50)};
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

constexpr std::chrono::days ThirteenMonths(396);

/// Milliseconds in which so many meters, one after the other, live through so long.
double millisecondsFor(const core::Household &household, std::chrono::days length, int meters = 1)
{
    const core::HomeZone zone;
    const core::MeterConfiguration configuration = app::builtInMeter();
    const double rate = ratePerSecond([&] {
        for (int count = 0; count < meters; ++count) {
            core::SingleElementMeter meter(configuration, household, zone, Start);
            meter.advanceTo(Start + length);
            keep(meter);
        }
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

/// What this program has asked the system to write so far, in bytes (proc(5), wchar).
qint64 bytesWritten()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the benchmark needs /proc/self/io");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("wchar: "))
            return line.mid(7).toLongLong();
    }
    return 0;
}

/// A day of a prepayment meter with a top-up, kept each half hour and at the top-up; with `live`, every 2 minutes too.
double kilobytesWrittenInADay(bool isLive)
{
    constexpr int Days = 20;
    const core::HomeZone zone;
    const TenSecondLoad household;
    core::MeterConfiguration configuration = app::builtInMeter();
    configuration.account.paymentMode = core::PaymentMode::Prepayment;
    core::MeterDiary diary;
    for (int day = 0; day < Days + 30; ++day)
        diary.push_back(
            {Start + std::chrono::days(day) + 17h + 1234s, core::metercommand::TopUp{core::Money(500'000)}});
    core::SingleElementMeter meter(configuration, household, zone, Start, diary);
    meter.advanceTo(Start + std::chrono::days(30));
    const QTemporaryDir folder;
    auto database = core::MeterDatabase::open(folder.filePath(QStringLiteral("meter.sqlite")));
    if (!database || database.value()->save(meter.state(), Start, core::MeterDatabase::Durability::Full))
        qFatal("the meter cannot be kept in %s", qUtf8Printable(folder.path()));
    const qint64 before = bytesWritten();
    const core::UtcSecond end = meter.now() + std::chrono::days(Days);
    for (std::uint64_t mark = meter.keepMark(); meter.now() < end;) {
        meter.advanceTo(meter.now() + 2min);
        const bool isMarked = std::exchange(mark, meter.keepMark()) != meter.keepMark();
        if (isMarked || isLive)
            database.value()->save(meter.state(), Start,
                                   isMarked ? core::MeterDatabase::Durability::Full
                                            : core::MeterDatabase::Durability::Normal);
    }
    database.value().reset();
    return double(bytesWritten() - before) / Days / 1e3;
}

} // namespace

Measurements measureMeter()
{
    const core::HomeZone zone;
    const double thirteenMonths = millisecondsFor(TenSecondLoad(), ThirteenMonths);
    const core::ApplianceHousehold modelled(core::LikeUkDaleHouse2.profile, 1, zone);
    return {
        {QStringLiteral("13 months of 10-second load through the meter, every store, log and tariff kept"),
         thirteenMonths, 80, QStringLiteral("ms"), Measurement::Better::Lower},
        {QStringLiteral("13 months with the appliance model"), millisecondsFor(modelled, ThirteenMonths), 250,
         QStringLiteral("ms"), Measurement::Better::Lower},
        {QStringLiteral("26 months against 13: linear in time is 2"),
         millisecondsFor(TenSecondLoad(), 2 * ThirteenMonths) / thirteenMonths, 2.2, QStringLiteral("x"),
         Measurement::Better::Lower},
        {QStringLiteral("8 meters against one: linear in meters is 8"),
         millisecondsFor(TenSecondLoad(), ThirteenMonths, 8) / thirteenMonths, 8.8, QStringLiteral("x"),
         Measurement::Better::Lower},
        {QStringLiteral("reads of a virtual meter answered"), readsAnsweredPerSecond(), 50'000, QStringLiteral("1/s"),
         Measurement::Better::Higher},
        {QStringLiteral("state of one meter with 13 months"), stateInKilobytes(TenSecondLoad()), 300,
         QStringLiteral("kB"), Measurement::Better::Lower},
        {QStringLiteral("written in a simulated day: half hours, balance, mode and supply"),
         kilobytesWrittenInADay(false), 200, QStringLiteral("kB"), Measurement::Better::Lower},
        {QStringLiteral("written in a day at 1x: that, and every 2 minutes what is measured"),
         kilobytesWrittenInADay(true), 500, QStringLiteral("kB"), Measurement::Better::Lower},
    };
}

} // namespace meterglass::benchmark
