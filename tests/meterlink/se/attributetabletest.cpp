#include "meterlink/se/attributetable.h"

#include "meterlink/se/clusters.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>
#include <array>

using namespace meterglass;
using se::AttributeInfo;
using se::Side;

namespace {

struct CsvRow
{
    int cluster;
    Side side;
    AttributeInfo attribute;
};

constexpr auto AllClusters = std::to_array<zcl::ClusterId>({
    se::cluster::Basic,
    se::cluster::PowerConfiguration,
    se::cluster::Identify,
    se::cluster::Time,
    se::cluster::KeepAlive,
    se::cluster::Price,
    se::cluster::Drlc,
    se::cluster::Metering,
    se::cluster::Messaging,
    se::cluster::Tunneling,
    se::cluster::Prepayment,
    se::cluster::Calendar,
    se::cluster::DeviceManagement,
    se::cluster::Events,
    se::cluster::SubGhz,
    se::cluster::KeyEstablishment,
});

/// What `differences` may say, and why that is right. Nothing so far.
const QHash<QString, QString> MeantDifferences = {};

std::optional<zcl::DataType> typeNamed(const QByteArray &name)
{
    for (int code = 0; code <= 0xFF; ++code) {
        const auto traits = zcl::traitsOf(zcl::DataType(code));
        if (traits && name == QByteArray(traits->name.data(), qsizetype(traits->name.size())))
            return zcl::DataType(code);
    }
    return std::nullopt;
}

/// Columns before the notes never hold a comma.
QList<CsvRow> rowsOf(int cluster, Side side)
{
    QFile file(QStringLiteral(METERGLASS_TEST_DATA "/se/se_clusters.csv"));
    QList<CsvRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const QByteArrayList columns = file.readLine().trimmed().split(',');
        const bool isClients = columns.value(6).startsWith("client") || columns.value(6).startsWith("\"client");
        bool isNumber = false;
        if (columns[0].toInt(&isNumber, 16) != cluster || !isNumber || isClients != (side == Side::Client))
            continue;
        const auto id = zcl::AttributeId(columns[2].toUShort(nullptr, 16));
        rows.push_back(
            {cluster, side, {id, columns[3].toStdString(), typeNamed(columns[4]).value(), columns[5] == "RW"}});
    }
    return rows;
}

QString described(const AttributeInfo &info)
{
    return QStringLiteral("0x%1 %2 type 0x%3 %4")
        .arg(int(info.id), 4, 16, QLatin1Char('0'))
        .arg(QString::fromStdString(info.name))
        .arg(int(info.type), 2, 16, QLatin1Char('0'))
        .arg(info.isWritable ? QStringLiteral("RW") : QStringLiteral("R"));
}

/// Every row that only one of the two has, a changed one on both sides.
QStringList differences(const std::vector<AttributeInfo> &table, const QList<CsvRow> &rows)
{
    QStringList found;
    for (const AttributeInfo &info : table) {
        const auto same =
            std::count_if(rows.begin(), rows.end(), [&](const CsvRow &row) { return row.attribute == info; });
        if (same != 1)
            found += QStringLiteral("only in the table: ") + described(info);
    }
    for (const CsvRow &row : rows) {
        if (std::count(table.begin(), table.end(), row.attribute) != 1)
            found += QStringLiteral("only in the CSV: ") + described(row.attribute);
    }
    return found;
}

} // namespace

class AttributeTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheZapData_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<Side>("side");
        QTest::addColumn<int>("count");
        QTest::newRow("Basic's server has 17") << 0x0000 << Side::Server << 17;
        QTest::newRow("Power Configuration's server has 57") << 0x0001 << Side::Server << 57;
        QTest::newRow("Identify's server has 2") << 0x0003 << Side::Server << 2;
        QTest::newRow("Keep-Alive's server has 2") << 0x0025 << Side::Server << 2;
        QTest::newRow("DRLC's server has none") << 0x0701 << Side::Server << 0;
        QTest::newRow("DRLC's client has 4") << 0x0701 << Side::Client << 4;
        QTest::newRow("Tunneling's server has 1") << 0x0704 << Side::Server << 1;
        QTest::newRow("Calendar's server has 8") << 0x0707 << Side::Server << 8;
        QTest::newRow("Sub-GHz's server has 5") << 0x070B << Side::Server << 5;
        QTest::newRow("Key Establishment's server has 1") << 0x0800 << Side::Server << 1;
        QTest::newRow("Key Establishment's client has 1") << 0x0800 << Side::Client << 1;
        QTest::newRow("Time's server has 10") << 0x000A << Side::Server << 10;
        QTest::newRow("Metering's server has 884") << 0x0702 << Side::Server << 884;
        QTest::newRow("Metering's client has 8") << 0x0702 << Side::Client << 8;
        QTest::newRow("Price's server has 1012") << 0x0700 << Side::Server << 1012;
        QTest::newRow("Price's client has 3") << 0x0700 << Side::Client << 3;
        QTest::newRow("Prepayment's server has 131") << 0x0705 << Side::Server << 131;
        QTest::newRow("Device Management's server has 21") << 0x0708 << Side::Server << 21;
        QTest::newRow("Device Management's client has 434") << 0x0708 << Side::Client << 434;
    }
    void agreesWithTheZapData()
    {
        QFETCH(int, cluster);
        QFETCH(Side, side);
        QFETCH(int, count);
        const auto table = se::attributesOf(zcl::ClusterId(cluster), side);
        const QList<CsvRow> rows = rowsOf(cluster, side);
        QCOMPARE(int(rows.size()), count);
        QStringList found = differences(table, rows);
        found.removeIf([](const QString &difference) { return MeantDifferences.contains(difference); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void hasAnAttributeForEveryRow()
    {
        QFile file(QStringLiteral(METERGLASS_TEST_DATA "/se/se_clusters.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            // The global attributes and the two clusters that have commands only.
            const bool isAttribute = line.startsWith("0x") && !line.startsWith("0x0703,Messaging,-,")
                && !line.startsWith("0x0709,Events,-,");
            rows += isAttribute ? 1 : 0;
        }
        std::size_t attributes = 0;
        for (const zcl::ClusterId cluster : AllClusters) {
            for (const Side side : {Side::Server, Side::Client})
                attributes += se::attributesOf(cluster, side).size();
        }
        QCOMPARE(rows, 2601);
        QCOMPARE(attributes, std::size_t(rows));
    }

    void noticesEveryKindOfDifference()
    {
        const QList<CsvRow> rows = rowsOf(0x0702, Side::Server);
        const auto table = se::attributesOf(se::cluster::Metering, Side::Server);
        auto missing = table;
        missing.pop_back();
        QCOMPARE(differences(missing, rows).size(), 1);
        auto additional = table;
        additional.push_back({zcl::AttributeId(0x0D09), "CurrentSummationQ5", zcl::DataType::Uint48, false});
        QCOMPARE(differences(additional, rows).size(), 1);
        auto doubled = table;
        doubled.push_back(table.front());
        QVERIFY(!differences(doubled, rows).isEmpty());
        auto changed = table;
        changed[40].name += 'x';
        changed[41].type = zcl::DataType::Uint32;
        changed[42].isWritable = true;
        QCOMPARE(differences(changed, rows).size(), 6);
    }

    void findsEachAttributeThatItExpands()
    {
        for (const zcl::ClusterId cluster : AllClusters) {
            for (const Side side : {Side::Server, Side::Client}) {
                for (const AttributeInfo &info : se::attributesOf(cluster, side))
                    QVERIFY(se::attributeInfo(cluster, side, info.id) == info);
            }
        }
    }

    void findsNothingBetweenTheRanges_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<Side>("side");
        QTest::addColumn<int>("id");
        QTest::newRow("after the last tier") << 0x0702 << Side::Server << 0x0160;
        QTest::newRow("between two CPP summations") << 0x0702 << Side::Server << 0x01FD;
        QTest::newRow("before the first history") << 0x0702 << Side::Server << 0x03FF;
        QTest::newRow("a server's attribute on the client") << 0x0702 << Side::Client << 0x0400;
        QTest::newRow("a client Basic does not have") << 0x0000 << Side::Client << 0x0000;
        QTest::newRow("a cluster that is not known") << 0x0B04 << Side::Server << 0x0000;
    }
    void findsNothingBetweenTheRanges()
    {
        QFETCH(int, cluster);
        QFETCH(Side, side);
        QFETCH(int, id);
        QVERIFY(!se::attributeInfo(zcl::ClusterId(cluster), side, zcl::AttributeId(id)));
    }

    void namesTheSeries_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("the last tier, received") << 0x015F << QStringLiteral("CurrentTier48SummationReceived");
        QTest::newRow("tier 1 block 1") << 0x0710 << QStringLiteral("CurrentTier1Block1SummationDelivered");
        QTest::newRow("tier 15 block 16") << 0x07FF << QStringLiteral("CurrentTier15Block16SummationDelivered");
        QTest::newRow("a week ago but one") << 0x0434 << QStringLiteral("PreviousWeek2ConsumptionDelivered");
        QTest::newRow("a year ago") << 0x0458 << QStringLiteral("PreviousMonth12ConsumptionDelivered");
    }
    void namesTheSeries()
    {
        QFETCH(int, id);
        QFETCH(QString, name);
        const auto info = se::attributeInfo(se::cluster::Metering, Side::Server, zcl::AttributeId(id));
        QCOMPARE(QString::fromStdString(info.value().name), name);
    }

    void hasTheGlobalAttributesEverywhere()
    {
        for (const int cluster : {0x0000, 0x0702, 0x0B04}) {
            for (const Side side : {Side::Server, Side::Client}) {
                const AttributeInfo revision{zcl::AttributeId(0xFFFD), "ClusterRevision", zcl::DataType::Uint16, false};
                QVERIFY(se::attributeInfo(zcl::ClusterId(cluster), side, revision.id) == revision);
                const AttributeInfo reporting{zcl::AttributeId(0xFFFE), "AttributeReportingStatus",
                                              zcl::DataType::Enum8, false};
                QVERIFY(se::attributeInfo(zcl::ClusterId(cluster), side, reporting.id) == reporting);
            }
        }
    }

    void namesClusters()
    {
        QVERIFY(se::clusterName(se::cluster::DeviceManagement) == "Device Management");
        QVERIFY(!se::clusterName(zcl::ClusterId{0x0B04}));
    }
};

QTEST_APPLESS_MAIN(AttributeTableTest)
#include "attributetabletest.moc"
