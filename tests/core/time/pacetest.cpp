#include "core/time/pace.h"

#include <QTest>

using namespace meterglass::core;

namespace {

class SpeedOnly final : public Clock
{
public:
    explicit SpeedOnly(double speed) : m_speed(speed) { }
    UtcInstant now() const override { return {}; }
    double speed() const override { return m_speed; }

private:
    double m_speed;
};

} // namespace

class PaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("intervalMs");
        QTest::addColumn<qint64>("waitUs");
        QTest::newRow("a wall clock waits the interval") << 1.0 << qint64(10'000) << qint64(10'000'000);
        QTest::newRow("a wall clock waits a short interval as it is") << 1.0 << qint64(3) << qint64(3'000);
        QTest::newRow("a paused clock waits the interval") << 0.0 << qint64(10'000) << qint64(10'000'000);
        QTest::newRow("twice as fast is half the wait") << 2.0 << qint64(10'000) << qint64(5'000'000);
        QTest::newRow("a hundred times as fast is a tenth of a second") << 100.0 << qint64(10'000) << qint64(100'000);
        QTest::newRow("a thousand times as fast is still a tenth") << 1000.0 << qint64(10'000) << qint64(100'000);
        QTest::newRow("a million times as fast is still a tenth") << 1e6 << qint64(10'000) << qint64(100'000);
        QTest::newRow("what is short in bench time is a tenth, too") << 1000.0 << qint64(1) << qint64(100'000);
    }
    void waits()
    {
        QFETCH(double, speed);
        QFETCH(qint64, intervalMs);
        const auto wait = paced(std::chrono::milliseconds(intervalMs), SpeedOnly(speed));
        QTEST(qint64(wait / std::chrono::microseconds(1)), "waitUs");
    }
};

QTEST_APPLESS_MAIN(PaceTest)
#include "pacetest.moc"
