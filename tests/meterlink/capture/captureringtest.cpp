#include "meterlink/capture/capturering.h"

#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::capture;
using namespace std::chrono_literals;

namespace {

constexpr core::UtcInstant Noon = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h;

han::ApsFrame numbered(int number)
{
    han::ApsFrame frame;
    frame.payload = {std::uint8_t(number)};
    return frame;
}

QByteArray kept(const CaptureRing &ring)
{
    QByteArray text;
    for (const CapturedFrame &frame : ring.frames()) {
        text += frame.direction == CapturedFrame::Direction::Sent ? '>' : '<';
        text += QByteArray::number(frame.frame.payload.front());
    }
    return text;
}

} // namespace

class CaptureRingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestInOrderBothWays_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<QByteArray>("frames");
        QTest::newRow("room for more than passed") << 10 << QByteArray(">0<1>2<3>4<5");
        QTest::newRow("room for just as many") << 6 << QByteArray(">0<1>2<3>4<5");
        QTest::newRow("room for one less") << 5 << QByteArray("<1>2<3>4<5");
        QTest::newRow("room for one") << 1 << QByteArray("<5");
    }
    void keepsTheNewestInOrderBothWays()
    {
        QFETCH(int, capacity);
        core::ManualAlarms alarms;
        const core::BenchClock clock(Noon, alarms);
        test::ScriptedTransport transport;
        CaptureRing ring(transport, clock, alarms, std::size_t(capacity));
        int announced = 0;
        connect(&ring, &CaptureRing::captured, this, [&](const CapturedFrame &frame) {
            QCOMPARE(int(frame.frame.payload.front()), announced);
            ++announced;
        });
        for (int number = 0; number < 6; ++number) {
            if (number % 2 == 0)
                transport.send(numbered(number));
            else
                transport.deliver(numbered(number));
        }
        QTEST(kept(ring), "frames");
        QCOMPARE(ring.passed(), 6U);
        QCOMPARE(announced, 6);
    }

    void stampsBothTimes()
    {
        core::ManualAlarms alarms;
        core::BenchClock clock(Noon, alarms);
        clock.setSpeed(60);
        test::ScriptedTransport transport;
        CaptureRing ring(transport, clock, alarms);
        alarms.advance(2s);
        transport.send(numbered(1));
        QCOMPARE(ring.frames().size(), 1U);
        QVERIFY(ring.frames().front().at == Noon + 2min);
        QVERIFY(ring.frames().front().passedAt == core::MonotonicTime(2s));
    }

    void keepsAWholeFrame()
    {
        core::ManualAlarms alarms;
        const core::BenchClock clock(Noon, alarms);
        test::ScriptedTransport transport;
        CaptureRing ring(transport, clock, alarms);
        han::ApsFrame frame = numbered(1);
        frame.source = {0x1A2B, 3};
        frame.destination = {0x3C4D, 4};
        frame.cluster = zcl::ClusterId(0x0702);
        frame.security = han::Security::LinkKey;
        frame.payload = zcl::Bytes(1000, 0x5A);
        transport.deliver(frame);
        QVERIFY(ring.frames().front().frame == frame);
    }
};

QTEST_APPLESS_MAIN(CaptureRingTest)
#include "captureringtest.moc"
