#include "meterlink/virtual/loopback.h"

#include "core/time/manualalarms.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::virtualhan;
using namespace std::chrono_literals;

namespace {

han::ApsFrame numbered(int number)
{
    han::ApsFrame frame;
    frame.source = {1, 1};
    frame.destination = {2, 1};
    frame.cluster = zcl::ClusterId(0x0702);
    frame.security = han::Security::LinkKey;
    frame.payload = {std::uint8_t(number), std::uint8_t(number >> 8), 0x55, 0xAA};
    return frame;
}

struct Arrival
{
    core::MonotonicTime at;
    int number = 0;
    bool operator==(const Arrival &) const = default;
};

/// Sends frames from the display a second apart. @return what came to the meter
std::vector<Arrival> carried(LinkFaults faults, int count)
{
    core::ManualAlarms alarms;
    Loopback loopback(alarms, faults);
    std::vector<Arrival> arrivals;
    QObject::connect(&loopback.meterEnd(), &han::HanTransport::received, &loopback.meterEnd(),
                     [&](const han::ApsFrame &frame) {
                         const int number = frame.payload[0] | frame.payload[1] << 8;
                         if (frame != numbered(number))
                             qFatal("a damaged frame arrived");
                         arrivals.push_back({alarms.now(), number});
                     });
    for (int number = 0; number < count; ++number) {
        loopback.displayEnd().send(numbered(number));
        alarms.advance(1s);
    }
    return arrivals;
}

} // namespace

class LoopbackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversLaterAndAtTheOtherEnd_data()
    {
        QTest::addColumn<int>("delayMs");
        QTest::newRow("after the usual time") << 4;
        QTest::newRow("even without a delay") << 0;
    }
    void deliversLaterAndAtTheOtherEnd()
    {
        QFETCH(int, delayMs);
        core::ManualAlarms alarms;
        LinkFaults faults;
        faults.shortestDelay = faults.longestDelay = std::chrono::milliseconds(delayMs);
        Loopback loopback(alarms, faults);
        int sent = 0;
        int atMeter = 0;
        int atDisplay = 0;
        connect(&loopback.displayEnd(), &han::HanTransport::sent, this, [&sent] { ++sent; });
        connect(&loopback.displayEnd(), &han::HanTransport::received, this, [&atDisplay] { ++atDisplay; });
        connect(&loopback.meterEnd(), &han::HanTransport::received, this, [&](const han::ApsFrame &frame) {
            QVERIFY(frame == numbered(7));
            ++atMeter;
            loopback.meterEnd().send(numbered(8));
            QCOMPARE(atDisplay, 0);
        });
        loopback.displayEnd().send(numbered(7));
        QCOMPARE(sent, 1);
        QCOMPARE(atMeter, 0);
        alarms.advance(std::chrono::milliseconds(delayMs) + 1ms);
        QCOMPARE(atMeter, 1);
        alarms.advance(1s);
        QCOMPARE(atDisplay, 1);
        QCOMPARE(atMeter, 1);
    }

    void keepsTheOrder()
    {
        core::ManualAlarms alarms;
        Loopback loopback(alarms);
        QByteArray order;
        connect(&loopback.meterEnd(), &han::HanTransport::received, this,
                [&order](const han::ApsFrame &frame) { order += char(frame.payload[0]); });
        for (const char letter : QByteArray("abcdef"))
            loopback.displayEnd().send(numbered(letter));
        alarms.advance(1s);
        QCOMPARE(order, QByteArray("abcdef"));
    }

    void isReproducibleBySeed()
    {
        LinkFaults faults;
        faults.loss = faults.doubling = faults.damage = 0.1;
        faults.longestDelay = 500ms;
        faults.seed = 42;
        const auto first = carried(faults, 1000);
        QVERIFY(carried(faults, 1000) == first);
        faults.seed = 43;
        QVERIFY(carried(faults, 1000) != first);
    }

    void makesFaultsAsOftenAsAsked_data()
    {
        QTest::addColumn<double>("loss");
        QTest::addColumn<double>("doubling");
        QTest::addColumn<double>("damage");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("a perfect link") << 0.0 << 0.0 << 0.0 << 2000 << 2000;
        QTest::newRow("all is lost") << 1.0 << 0.0 << 0.0 << 0 << 0;
        QTest::newRow("all is doubled") << 0.0 << 1.0 << 0.0 << 4000 << 4000;
        QTest::newRow("all is damaged, and dropped") << 0.0 << 0.0 << 1.0 << 0 << 0;
        QTest::newRow("doubled damage is dropped twice") << 0.0 << 1.0 << 1.0 << 0 << 0;
        // 2000 x 0.3 is 600 with a standard deviation of 20.5; five of them are 103.
        QTest::newRow("three in ten are lost") << 0.3 << 0.0 << 0.0 << 1297 << 1503;
        QTest::newRow("three in ten are doubled") << 0.0 << 0.3 << 0.0 << 2497 << 2703;
        QTest::newRow("three in ten are damaged") << 0.0 << 0.0 << 0.3 << 1297 << 1503;
    }
    void makesFaultsAsOftenAsAsked()
    {
        QFETCH(double, loss);
        QFETCH(double, doubling);
        QFETCH(double, damage);
        LinkFaults faults;
        faults.loss = loss;
        faults.doubling = doubling;
        faults.damage = damage;
        const auto count = static_cast<int>(carried(faults, 2000).size());
        QFETCH(int, least);
        QFETCH(int, most);
        QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
    }

    void delaysWithinItsBounds()
    {
        LinkFaults faults;
        faults.shortestDelay = 10ms;
        faults.longestDelay = 20ms;
        std::chrono::nanoseconds shortest = 1h;
        std::chrono::nanoseconds longest{0};
        for (const Arrival &arrival : carried(faults, 1000)) {
            const auto delay = arrival.at - core::MonotonicTime() - arrival.number * 1s;
            shortest = std::min(shortest, delay);
            longest = std::max(longest, delay);
        }
        QCOMPARE(shortest / 1ms, 10);
        QCOMPARE(longest / 1ms, 20);
    }

    void takesFaultsWhileItRuns()
    {
        core::ManualAlarms alarms;
        Loopback loopback(alarms);
        int arrived = 0;
        connect(&loopback.meterEnd(), &han::HanTransport::received, this, [&arrived] { ++arrived; });
        loopback.displayEnd().send(numbered(1));
        LinkFaults broken;
        broken.loss = 1;
        loopback.setFaults(broken);
        loopback.displayEnd().send(numbered(2));
        alarms.advance(1s);
        QCOMPARE(arrived, 1);
        loopback.setFaults({});
        loopback.displayEnd().send(numbered(3));
        alarms.advance(1s);
        QCOMPARE(arrived, 2);
    }

    void mayGoWithFramesInFlight()
    {
        core::ManualAlarms alarms;
        {
            Loopback loopback(alarms);
            for (int number = 0; number < 10; ++number)
                loopback.displayEnd().send(numbered(number));
        }
        QVERIFY(!alarms.advanceToNext(1h));
    }
};

QTEST_APPLESS_MAIN(LoopbackTest)
#include "loopbacktest.moc"
