#include "meterlink/virtual/virtualbench.h"

#include "tests/meterlink/virtual/esmebench.h"
#include "tests/support/hex.h"
#include "tests/support/steadyhousehold.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
namespace action = core::driveaction;
using core::Power;
using test::EsmeBench;

namespace {

constexpr int Metering = 0x0702;
constexpr int Time = 0x000A;
/// Read Attributes of CurrentSummationDelivered, InstantaneousDemand and Time.
const QByteArray ReadRegister("00 21 00 00 00");
const QByteArray ReadPower("00 22 00 00 04");
const QByteArray ReadTime("00 23 00 00 00");

/// A meter in a home that draws 500 W, its bench, and the display's end of the wire.
struct DrivenMeter
{
    explicit DrivenMeter(const core::MeterConfiguration &configuration = EsmeBench::withoutTariff())
        : clock(EsmeBench::Start, alarms),
          household(std::make_unique<test::SteadyHousehold>(Power(500))),
          meter(configuration, household, zone, EsmeBench::Start),
          values(meter),
          network(alarms),
          door(wire, values, clock, alarms),
          esme(meter, {0x1A2B, 1}, {0x3C4D, 1}, door, clock, alarms),
          bench({meter, household, values, network, esme})
    { }

    QByteArray ask(std::uint16_t cluster, const QByteArray &frame)
    {
        wire.frames.clear();
        wire.deliver(EsmeBench::request(cluster, frame));
        return wire.frames.empty() ? QByteArray() : test::hexOf(wire.frames.back().payload);
    }

    core::ManualAlarms alarms;
    core::BenchClock clock;
    core::HomeZone zone;
    core::DrivenHousehold household;
    core::SingleElementMeter meter;
    test::ScriptedTransport wire;
    virtualhan::FaultyValues values;
    virtualhan::Loopback network;
    virtualhan::FaultyDoor door;
    virtualhan::VirtualEsme esme;
    virtualhan::VirtualBench bench;
};

} // namespace

class VirtualBenchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 500 W for 72 s are 10 Wh, 3,600 W for 100 s are 100 Wh, 500 W for 36 s are 5 Wh: 115 = 0x73 more than
    /// 12,480,000 = 0xBE6E00.
    void sumsStayExact()
    {
        DrivenMeter driven;
        driven.alarms.advance(72s);
        driven.bench.drive(action::ApplyLoad{Power(3600), std::nullopt});
        QCOMPARE(driven.ask(Metering, ReadPower), QByteArray("18 22 01 00 04 00 2a 10 0e 00"));
        driven.alarms.advance(100s);
        driven.bench.drive(action::RestoreLoad());
        driven.alarms.advance(36s);
        QCOMPARE(driven.ask(Metering, ReadRegister), QByteArray("18 21 01 00 00 00 25 73 6e be 00 00 00"));
        QVERIFY(driven.bench.state() == core::BenchState());
    }

    void jumpIsLivedWithTheLoadInForce()
    {
        DrivenMeter driven;
        driven.bench.drive(action::ApplyLoad{Power(1000), std::nullopt});
        driven.clock.jumpTo(EsmeBench::Start + 10h);
        driven.bench.drive(action::RestoreLoad());
        QCOMPARE(driven.meter.activeImportWattHours(), std::int64_t(12'490'000));
    }

    void clockIsOff()
    {
        DrivenMeter driven;
        const QByteArray before = driven.ask(Time, ReadTime);
        driven.bench.drive(action::OffsetClock{60s});
        driven.alarms.advance(4s); // 64 s, 0x40, in all; the meter's fitting is at 0x...00 of UTCTime
        const QByteArray after = driven.ask(Time, ReadTime);
        const auto secondOf = [](const QByteArray &answer) {
            return QByteArray::fromHex(answer.right(11).first(2)).at(0);
        };
        QCOMPARE(static_cast<std::uint8_t>(secondOf(after) - secondOf(before)), std::uint8_t(64));
    }

    void tariffComesAtItsMoment()
    {
        DrivenMeter driven(EsmeBench::withTwoRates());
        core::Tariff later = driven.meter.costs()->tariff();
        later.name = "Later";
        QVERIFY(!driven.bench.drive(action::PushTariff{EsmeBench::Start + 1h, later}));
        QVERIFY(!driven.bench.drive(action::SetPrice{core::Price(25'500)}));
        QCOMPARE(driven.meter.costs()->activePrice(), core::Price(25'500));
        driven.alarms.advance(1h);
        QCOMPARE(driven.meter.costs()->tariff().name, std::string("Later"));
    }

    void refusesWhatTheMeterHasNot()
    {
        DrivenMeter driven;
        QVERIFY(driven.bench.drive(action::TopUp{core::Money(1'000'000)}) == core::DriveRefusal::NoTariff);
        DrivenMeter tariffed(EsmeBench::withTwoRates());
        QVERIFY(tariffed.bench.drive(action::PushTariff{std::nullopt, {}}) == core::DriveRefusal::BadTariff);
        QVERIFY(tariffed.bench.drive(action::SetPaymentMode{core::PaymentMode::Credit}) == std::nullopt);
        QVERIFY(tariffed.meter.costs()->account().settings().paymentMode == core::PaymentMode::Credit);
    }

    void messageIsPushedAtOnce()
    {
        DrivenMeter driven;
        driven.alarms.advance(1s);
        driven.wire.frames.clear();
        driven.bench.drive(action::PushMessage{QStringLiteral("Hi"), {}, 60min, true});
        QCOMPARE(driven.wire.frames.size(), std::size_t(1));
        QVERIFY(test::hexOf(driven.wire.frames.front().payload).contains("02 48 69"));
    }

    void faultOffIsGoodAgain()
    {
        DrivenMeter driven;
        const QByteArray good = driven.ask(Metering, ReadPower);
        driven.bench.drive(action::SwitchFault{core::MeterFault::WrongType, true});
        QVERIFY(driven.ask(Metering, ReadPower) != good);
        driven.bench.drive(action::SwitchFault{core::MeterFault::WrongType, false});
        QCOMPARE(driven.ask(Metering, ReadPower), good);
    }

    void cutPowerIsSilence()
    {
        DrivenMeter driven;
        driven.bench.drive(action::CutPower{60s});
        QCOMPARE(driven.ask(Metering, ReadPower), QByteArray());
        driven.alarms.advance(61s);
        QVERIFY(!driven.ask(Metering, ReadPower).isEmpty());
    }
};

QTEST_GUILESS_MAIN(VirtualBenchTest)
#include "virtualbenchtest.moc"
