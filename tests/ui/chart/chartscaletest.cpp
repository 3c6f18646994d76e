#include "ui/chart/chartscale.h"

#include <QTest>

#include <cmath>

using namespace meterglass;

class ChartScaleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreRoundAndHoldEverything_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::addColumn<int>("decimals");
        QTest::newRow("a day: 12.04 kWh") << 0.0 << 12.04 << 5.0 << 0.0 << 15.0 << 0;
        QTest::newRow("a day: 9.12 kWh") << 0.0 << 9.12 << 5.0 << 0.0 << 10.0 << 0;
        QTest::newRow("a day: 8 kWh, exactly") << 0.0 << 8.0 << 2.0 << 0.0 << 8.0 << 0;
        QTest::newRow("a month: 371.8 kWh") << 0.0 << 371.8 << 100.0 << 0.0 << 400.0 << 0;
        QTest::newRow("a half hour: 0.59 kWh") << 0.0 << 0.59 << 0.2 << 0.0 << 0.6 << 1;
        QTest::newRow("a quiet half hour: 0.12 kWh") << 0.0 << 0.12 << 0.05 << 0.0 << 0.15 << 2;
        QTest::newRow("nothing at all") << 0.0 << 0.0 << 0.05 << 0.0 << 0.1 << 2;
        QTest::newRow("export of 1.2 kW") << -1.2 << 2.5 << 1.0 << -2.0 << 3.0 << 0;
    }
    void linesAreRoundAndHoldEverything()
    {
        QFETCH(const double, least);
        QFETCH(const double, most);
        const ui::ChartScale scale = ui::chartScale(least, most, 0.1);
        QTEST(scale.step, "step");
        QTEST(scale.decimals, "decimals");
        QFETCH(const double, first);
        QFETCH(const double, last);
        QVERIFY(std::abs(scale.lines.front() - first) < 1e-9);
        QVERIFY2(std::abs(scale.lines.back() - last) < 1e-9, qPrintable(QString::number(scale.lines.back())));
        QVERIFY(scale.lines.size() <= 6);
    }
};

QTEST_APPLESS_MAIN(ChartScaleTest)
#include "chartscaletest.moc"
