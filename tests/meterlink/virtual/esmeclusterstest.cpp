#include "meterlink/virtual/esmeclusters.h"

#include "meterlink/se/attributetable.h"
#include "tests/meterlink/virtual/esmebench.h"

#include <QTest>

using namespace meterglass;

/// What the virtual meter serves agrees with the standard's tables.
class EsmeClustersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSixWithoutATariff()
    {
        test::EsmeBench bench;
        virtualhan::PricePublisher publisher(bench.meter);
        QCOMPARE(virtualhan::esmeClusters(bench.meter, publisher, bench.clock).size(), 6U);
    }

    void serveTheTypesOfTheStandard()
    {
        test::EsmeBench bench({}, test::EsmeBench::withTwoRates());
        virtualhan::PricePublisher publisher(bench.meter);
        const auto servers = virtualhan::esmeClusters(bench.meter, publisher, bench.clock);
        QCOMPARE(servers.size(), 9U);
        for (const virtualhan::ClusterServer &server : servers) {
            QVERIFY(!server.attributes.empty() || !server.commands.empty());
            for (const virtualhan::ServedAttribute &attribute : server.attributes) {
                const auto info = se::attributeInfo(server.cluster, se::Side::Server, attribute.id);
                const QString which = QString::number(int(server.cluster), 16) + QLatin1Char('/')
                    + QString::number(int(attribute.id), 16);
                QVERIFY2(info, qPrintable(which));
                QVERIFY2(info->type == attribute.type, qPrintable(which));
                if (const auto value = attribute.read())
                    QVERIFY2(value->type() == attribute.type, qPrintable(which));
            }
        }
    }

    void standInOrder()
    {
        test::EsmeBench bench({}, test::EsmeBench::withTwoRates());
        virtualhan::PricePublisher publisher(bench.meter);
        for (const auto &server : virtualhan::esmeClusters(bench.meter, publisher, bench.clock)) {
            const auto follows = [](const auto &left, const auto &right) { return left.id >= right.id; };
            QVERIFY(std::adjacent_find(server.attributes.begin(), server.attributes.end(), follows)
                    == server.attributes.end());
        }
    }
};

QTEST_APPLESS_MAIN(EsmeClustersTest)
#include "esmeclusterstest.moc"
