#include "meterlink/zcl/frame.h"
#include "tests/meterlink/virtual/esmebench.h"
#include "tests/support/hex.h"

#include <QTest>

#include <random>

using namespace meterglass;
using namespace std::chrono_literals;
using test::EsmeBench;
using test::hexOf;

namespace {

constexpr int Metering = 0x0702;

const QByteArray PowerOnChange("00 20 06 00 0004 2a 0a00 0000 010000");

struct Report
{
    core::MonotonicTime at;
    QByteArray payload;
};

/// Notes each Report Attributes, in hexadecimal without its header.
void note(EsmeBench &bench, std::vector<Report> &reports)
{
    bench.wire.onSend = [&](const han::ApsFrame &frame) {
        if (frame.payload.at(2) == 0x0A)
            reports.push_back({bench.alarms.now(), hexOf(frame.payload).mid(9)});
    };
}

} // namespace

class VirtualEsmeReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAChange()
    {
        EsmeBench bench({{EsmeBench::Start, EsmeBench::Start + 25s, core::Power(100)},
                         {EsmeBench::Start + 25s, EsmeBench::Start + 1h, core::Power(300)}});
        std::vector<Report> reports;
        note(bench, reports);
        QCOMPARE(bench.ask(Metering, PowerOnChange), QByteArray("18 20 07 00"));
        bench.alarms.advance(24s);
        QVERIFY(reports.empty());
        bench.alarms.advance(1s);
        QCOMPARE(reports.size(), 1U);
        QCOMPARE(reports.front().payload, QByteArray("00 04 2a 2c 01 00"));
        const han::ApsFrame &frame = bench.wire.frames.back();
        QCOMPARE(hexOf(frame.payload).left(2), QByteArray("18")); // from the server, no default response wanted
        QVERIFY(frame.destination == (han::HanAddress{0x3C4D, 1}) && frame.security == han::Security::LinkKey);
        bench.alarms.advance(1h - 30s);
        QCOMPARE(reports.size(), 1U);
    }

    void saysNothingWhereNothingWasAsked()
    {
        EsmeBench bench;
        bench.alarms.advance(24h);
        QVERIFY(bench.wire.frames.empty());
    }

    void reportsOnlyChangesAndNeverFasterThanEach10Seconds_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("over a day, seed %u", seed) << seed;
    }
    void reportsOnlyChangesAndNeverFasterThanEach10Seconds()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        std::vector<core::LoadSegment> loads;
        for (core::UtcSecond at = EsmeBench::Start; at < EsmeBench::Start + 25h; at = loads.back().until) {
            const auto load = random() % 20 ? std::optional(core::Power(int(random() % 4) * 700 - 300)) : std::nullopt;
            loads.push_back({at, at + std::chrono::seconds(1 + random() % 120), load});
        }
        EsmeBench bench(loads);
        std::vector<Report> reports;
        note(bench, reports);
        bench.ask(Metering, PowerOnChange);
        for (int second = 0; second < 86400; ++second)
            bench.alarms.advance(1s);
        QVERIFY(reports.size() > 500);
        for (std::size_t index = 1; index < reports.size(); ++index) {
            QVERIFY(reports[index].at - reports[index - 1].at >= 10s);
            QVERIFY2(reports[index].payload != reports[index - 1].payload, reports[index].payload.constData());
        }
    }

    void sendsAllChangesInOneFrame()
    {
        EsmeBench bench;
        std::vector<Report> reports;
        note(bench, reports);
        QCOMPARE(bench.ask(Metering, "00 20 06 00 0104 22 0a00 0000 010000 00 0000 25 0a00 0000 010000000000"),
                 QByteArray("18 20 07 00"));
        bench.alarms.advance(10s);
        // 1615 W x 3 s is 1.35 Wh: today 1, the register 12,480,001. Ten seconds later it is 5.83 Wh.
        QCOMPARE(reports.size(), 1U);
        QCOMPARE(reports.front().payload, QByteArray("01 04 22 01 00 00 00 00 25 01 6e be 00 00 00"));
        bench.alarms.advance(10s);
        QCOMPARE(reports.size(), 2U);
        QCOMPARE(reports.back().payload, QByteArray("01 04 22 05 00 00 00 00 25 05 6e be 00 00 00"));
    }

    void heedsTheReportableChange()
    {
        EsmeBench bench;
        std::vector<Report> reports;
        note(bench, reports);
        bench.ask(Metering, "00 20 06 00 0000 25 0a00 0000 640000000000"); // each 100 Wh
        bench.alarms.advance(1h);                                          // 1615 Wh
        QCOMPARE(reports.size(), 16U);
    }

    void repeatsItselfByTheLongestInterval()
    {
        EsmeBench bench;
        std::vector<Report> reports;
        note(bench, reports);
        bench.ask(Metering, "00 20 06 00 0004 2a 0a00 3c00 010000");
        bench.alarms.advance(10min);
        for (std::size_t index = 1; index < reports.size(); ++index)
            QCOMPARE((reports[index].at - reports[index - 1].at) / 1s, 60);
        QVERIFY(reports.size() >= 9 && reports.size() <= 11);
    }

    void stopsWhenAsked()
    {
        EsmeBench bench;
        std::vector<Report> reports;
        note(bench, reports);
        bench.ask(Metering, "00 20 06 00 0000 25 0a00 0000 010000000000");
        bench.alarms.advance(1min);
        const std::size_t before = reports.size();
        QVERIFY(before > 0);
        QCOMPARE(bench.ask(Metering, "00 21 06 00 0000 25 0a00 ffff 010000000000"), QByteArray("18 21 07 00"));
        bench.alarms.advance(10min);
        QCOMPARE(reports.size(), before);
    }

    void goesOnWhereTheClockIsSetBack()
    {
        EsmeBench bench;
        std::vector<Report> reports;
        note(bench, reports);
        bench.ask(Metering, "00 20 06 00 0004 2a 0a00 3c00 010000");
        bench.alarms.advance(10min);
        bench.clock.jumpTo(EsmeBench::Start + 1min);
        bench.esme.followClock();
        reports.clear();
        bench.alarms.advance(5min);
        QVERIFY2(reports.size() >= 4 && reports.size() <= 6, qPrintable(QString::number(reports.size())));
    }

    void keepsItsPaceOfTicksAtSpeed_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("at 1000x") << 1e3;
        QTest::newRow("at 1,000,000x") << 1e6;
    }
    void keepsItsPaceOfTicksAtSpeed()
    {
        QFETCH(double, speed);
        EsmeBench bench;
        std::vector<Report> reports;
        note(bench, reports);
        bench.ask(Metering, "00 20 06 00 0000 25 0a00 0000 010000000000");
        bench.alarms.advance(999ms); // where the next whole second is near
        bench.clock.setSpeed(speed);
        bench.esme.followClock();
        reports.clear();
        bench.alarms.advance(10s);
        QVERIFY2(reports.size() >= 90 && reports.size() <= 101, qPrintable(QString::number(reports.size())));
    }
};

QTEST_APPLESS_MAIN(VirtualEsmeReportTest)
#include "virtualesmereporttest.moc"
