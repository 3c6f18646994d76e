#include "meterlink/coordinator/pacedwire.h"

#include "core/time/manualalarms.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;
using namespace std::chrono_literals;

/// A wire of 10000 baud takes a millisecond a byte.
class PacedWireTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrder();
    void keepsItsRateForeverBusy();
    void restsBetweenFrames();
    void takesNoTimeWithoutASpeed();

private:
    core::ManualAlarms m_alarms;
    QByteArray m_arrived;
    coordinator::PacedWire m_wire{10000, m_alarms,
                                  [this](const zcl::Bytes &bytes) { m_arrived += hexOf(bytes) + ' '; }};
};

void PacedWireTest::keepsTheOrder()
{
    m_arrived.clear();
    m_wire.write(hex("01 02"));
    m_wire.write(hex("03"));
    m_alarms.advance(1ms);
    QCOMPARE(m_arrived, QByteArray());
    m_alarms.advance(2ms);
    QCOMPARE(m_arrived, QByteArray("01 02 03 "));
}

/// Filled up each 37 ms, a second carries a thousand bytes, less those of the last bunch that are on their way.
void PacedWireTest::keepsItsRateForeverBusy()
{
    m_arrived.clear();
    const zcl::Bytes frame(50, 0xAA);
    for (int time = 0; time < 1000; time += 37) {
        m_wire.write(frame);
        m_alarms.advance(std::min(37, 1000 - time) * 1ms);
    }
    const auto arrived = m_arrived.count("aa");
    QVERIFY2(arrived <= 1000 && arrived > 1000 - 8, QByteArray::number(arrived).constData());
    m_alarms.advance(10s);
}

/// Time in which nothing was sent is not made up for.
void PacedWireTest::restsBetweenFrames()
{
    m_arrived.clear();
    m_alarms.advance(10s);
    m_wire.write(zcl::Bytes(20, 0xAA));
    m_alarms.advance(16ms);
    QCOMPARE(m_arrived.count("aa"), 16);
    m_alarms.advance(4ms);
    QCOMPARE(m_arrived.count("aa"), 20);
}

void PacedWireTest::takesNoTimeWithoutASpeed()
{
    m_arrived.clear();
    coordinator::PacedWire wire(0, m_alarms, [this](const zcl::Bytes &bytes) { m_arrived += hexOf(bytes); });
    wire.write(hex("01 02"));
    QCOMPARE(m_arrived, QByteArray("01 02"));
}

QTEST_GUILESS_MAIN(PacedWireTest)
#include "pacedwiretest.moc"
