#include "tests/support/coordinatedrun.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

/// A whole day of a meter behind the emulated co-processor.
class CoordinatedDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownInTime()
    {
        const QStringList amiss = test::readForALongTime(13, 24h);
        QVERIFY2(amiss.isEmpty(), qPrintable(amiss.join(QStringLiteral("; "))));
    }
};

QTEST_GUILESS_MAIN(CoordinatedDayTest)
#include "coordinateddaytest.moc"
