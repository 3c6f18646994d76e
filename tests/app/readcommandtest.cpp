#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using meterglass::test::Call;
using meterglass::test::call;

namespace {

QStringList readAt(const QStringList &arguments)
{
    return QStringList{QStringLiteral("read"), QStringLiteral("--at"), QStringLiteral("2026-01-06T08:00")} + arguments;
}

QJsonArray attributesOf(const Call &result)
{
    return QJsonDocument::fromJson(result.out).object().value(QStringLiteral("attributes")).toArray();
}

} // namespace

/// `meterglass read` on the default home: a meter of a known name with a two-rate tariff, on a Tuesday morning.
class ReadCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("cluster");
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *sentence, const char *cluster, const char *attribute, const char *id,
                            const char *name, const char *type, const char *raw, const QJsonValue &value) {
            QTest::newRow(sentence) << QString::fromLatin1(cluster) << QString::fromLatin1(attribute)
                                    << QString::fromLatin1(id) << QString::fromLatin1(name) << QString::fromLatin1(type)
                                    << QString::fromLatin1(raw) << value;
        };
        row("by name", "Metering", "Divisor", "0x0302", "Divisor", "uint24", "e80300", 1000);
        row("by name in lower case", "metering", "divisor", "0x0302", "Divisor", "uint24", "e80300", 1000);
        row("by number", "0x0702", "0x0302", "0x0302", "Divisor", "uint24", "e80300", 1000);
        row("by number in decimals", "1794", "770", "0x0302", "Divisor", "uint24", "e80300", 1000);
        // 2026-01-06T08:00:00Z is 821001600 s after 2000, 0x30EF7D80.
        row("the meter's clock", "Time", "Time", "0x0000", "Time", "UTC", "807def30", 821'001'600);
        row("a cluster's name of two words", "device management", "0x0400", "0x0400", "LowMediumThreshold", "uint32",
            "", QJsonValue());
    }
    void reads()
    {
        QFETCH(const QString, cluster);
        QFETCH(const QString, attribute);
        QFETCH(const QString, raw);
        const Call result = call(readAt({QStringLiteral("--json"), QStringLiteral("--cluster"), cluster,
                                         QStringLiteral("--attribute"), attribute}));
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        const QJsonArray attributes = attributesOf(result);
        QCOMPARE(attributes.size(), 1);
        const QJsonObject item = attributes.first().toObject();
        QTEST(item.value(QStringLiteral("id")).toString(), "id");
        QTEST(item.value(QStringLiteral("name")).toString(), "name");
        QTEST(item.value(QStringLiteral("type")).toString(), "type");
        QCOMPARE(item.value(QStringLiteral("status")).toString(), QStringLiteral("Success"));
        if (raw.isEmpty())
            return; // the scenario's business
        QCOMPARE(item.value(QStringLiteral("raw")).toString(), raw);
        QTEST(item.value(QStringLiteral("value")), "value");
    }

    void readsManyInTheOrderAskedFor()
    {
        QStringList arguments{QStringLiteral("--json"), QStringLiteral("--cluster"), QStringLiteral("Prepayment"),
                              QStringLiteral("--attribute")};
        QStringList ids;
        for (int id = 0x0520; id <= 0x052A; id += 2)
            ids += QStringLiteral("0x") + QString::number(id, 16).toUpper().rightJustified(4, u'0');
        ids += {QStringLiteral("0x051C"), QStringLiteral("0x0540"), QStringLiteral("0x0530")};
        const Call result = call(readAt(arguments + ids));
        QVERIFY2(result.exitCode == 0, result.told().constData());
        QStringList read;
        for (const auto item : attributesOf(result))
            read += item[QLatin1String("id")].toString();
        QCOMPARE(read, ids); // more than a frame holds
    }

    void saysWhatItCouldNotRead()
    {
        const Call result =
            call(readAt({QStringLiteral("--json"), QStringLiteral("--cluster"), QStringLiteral("Metering"),
                         QStringLiteral("--attribute"), QStringLiteral("0x0302"), QStringLiteral("0x7777")}));
        QCOMPARE(result.exitCode, 1);
        const QJsonArray attributes = attributesOf(result);
        QCOMPARE(attributes.at(0)[QLatin1String("status")].toString(), QStringLiteral("Success"));
        QCOMPARE(attributes.at(1)[QLatin1String("status")].toString(), QStringLiteral("UnsupportedAttribute"));
        QVERIFY(attributes.at(1)[QLatin1String("name")].isNull());
        const Call absent = call(readAt({QStringLiteral("--cluster"), QStringLiteral("0x0704"),
                                         QStringLiteral("--attribute"), QStringLiteral("0")}));
        QCOMPARE(absent.exitCode, 1);
        QVERIFY2(absent.out.contains("UnsupportedCluster"), absent.told().constData());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *sentence, const char *arguments, const char *told) {
            QTest::newRow(sentence) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                    << QByteArray(told);
        };
        row("no cluster", "--attribute 0x0302", "--cluster");
        row("no attribute", "--cluster Metering", "--attribute");
        row("a misspelt cluster, with the one that is near", "--cluster Meterring --attribute 0", "Metering");
        row("a misspelt attribute, with the one that is near", "--cluster Metering --attribute Divisr", "Divisor");
        row("part of a name, with those that hold it", "--cluster Metering --attribute SummationFormat",
            "SummationFormatting");
        row("a number beyond 16 bits", "--cluster Metering --attribute 0x10000", "0x10000");
        row("a scenario that there is not", "--cluster Metering --attribute 0 --scenario nowhere", "nowhere");
    }
    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, told);
        const Call result = call(readAt(arguments));
        QVERIFY2(result.isRefusal() && result.errors.contains(told), result.told().constData());
    }
};

QTEST_GUILESS_MAIN(ReadCommandTest)
#include "readcommandtest.moc"
