#include <QTest>
class Stub final : public QObject
{
    Q_OBJECT
};
QTEST_MAIN(Stub)
#include "usagewordstest.moc"
