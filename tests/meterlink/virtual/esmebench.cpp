#include "tests/meterlink/virtual/esmebench.h"

#include "tests/support/hex.h"
#include "tests/support/tworatetariff.h"

namespace meterglass::test {

namespace {

constexpr han::HanAddress Display{0x3C4D, 1};
constexpr han::HanAddress Meter{0x1A2B, 1};

std::vector<core::LoadSegment> orSteady(std::vector<core::LoadSegment> loads)
{
    if (loads.empty())
        loads.push_back({EsmeBench::Start, EsmeBench::Start + std::chrono::days(10'000), core::Power(1615)});
    return loads;
}

} // namespace

core::MeterConfiguration EsmeBench::withoutTariff()
{
    core::MeterConfiguration meter;
    meter.manufacturerName = "Maker";
    meter.modelIdentifier = "Model";
    meter.serialNumber = "SN1";
    meter.mpan = "22";
    meter.lowMediumThreshold = core::Power(500);
    meter.mediumHighThreshold = core::Power(2500);
    meter.initialImport = core::fromWattHours(12'480'000);
    return meter;
}

core::MeterConfiguration EsmeBench::withTwoRates()
{
    core::MeterConfiguration meter = withoutTariff();
    meter.tariff = test::twoRateTariff("Two");
    meter.account.paymentMode = core::PaymentMode::Prepayment;
    meter.account.lowCreditThreshold = core::Money(500'000);
    meter.account.emergencyCreditLimit = core::Money(300'000);
    meter.account.emergencyCreditThreshold = core::Money(200'000);
    meter.account.debtRecoveryRate = core::Money(10'000);
    meter.initialBalance = core::Money(1'000'000);
    meter.initialTimeDebt = core::Money(5'000'000);
    return meter;
}

EsmeBench::EsmeBench(std::vector<core::LoadSegment> loads, core::MeterConfiguration configuration,
                     core::MeterDiary diary)
    : clock(Start, alarms),
      household(orSteady(std::move(loads))),
      meter(std::move(configuration), household, zone, Start, std::move(diary)),
      esme(meter, Meter, Display, wire, clock, alarms)
{ }

QByteArray EsmeBench::ask(std::uint16_t cluster, const QByteArray &frame)
{
    wire.frames.clear();
    wire.deliver(request(cluster, frame));
    return wire.frames.empty() ? QByteArray() : hexOf(wire.frames.back().payload);
}

han::ApsFrame EsmeBench::request(std::uint16_t cluster, const QByteArray &frame)
{
    han::ApsFrame aps;
    aps.source = Display;
    aps.destination = Meter;
    aps.cluster = zcl::ClusterId(cluster);
    aps.security = han::Security::LinkKey;
    aps.payload = hex(frame);
    return aps;
}

} // namespace meterglass::test
