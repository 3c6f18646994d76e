#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using meterglass::test::Call;
using meterglass::test::call;

namespace {

QStringList verifyAt(const QStringList &arguments)
{
    return QStringList{QStringLiteral("verify"), QStringLiteral("--at"), QStringLiteral("2026-03-30T12:00")}
    + arguments;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `meterglass verify` on the default home, over the midnight after the clocks went forward.
class VerifyCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsEachVerdictWithTheFramesThatProveIt()
    {
        const Call result =
            call(verifyAt({QStringLiteral("--json"), QStringLiteral("--operator"), QStringLiteral("A. Jones")}));
        QCOMPARE(result.exitCode, 0);
        const QJsonObject report = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(report.value(QStringLiteral("operator")).toString(), QStringLiteral("A. Jones"));
        QCOMPARE(report.value(QStringLiteral("begun")).toString(), QStringLiteral("2026-03-29T22:15:00.000Z"));
        QCOMPARE(report.value(QStringLiteral("meter")).toObject().value(QStringLiteral("serialNumber")).toString(),
                 QStringLiteral("MG20A0000001"));
        const QJsonArray rows = report.value(QStringLiteral("rows")).toArray();
        QVERIFY(rows.size() > 40);
        for (const auto &each : rows) {
            const QJsonObject row = each.toObject();
            if (row[QStringLiteral("check")].toString().startsWith(QStringLiteral("accuracy-")))
                continue; // the home does not draw every load
            QCOMPARE(row[QStringLiteral("verdict")].toString(), QStringLiteral("supported"));
            QVERIFY(!row[QStringLiteral("row")].toString().isEmpty());
            const QJsonArray evidence = row[QStringLiteral("evidence")].toArray();
            QVERIFY(!evidence.isEmpty());
            QVERIFY(!evidence.first()[QStringLiteral("bytes")].toString().isEmpty());
        }
    }

    /// A meter fitted that very day has no past weeks to show, which is no fault.
    void saysWhatCouldNotBeTested()
    {
        const Call result = call({QStringLiteral("verify"), QStringLiteral("--load"),
                                  QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv"),
                                  QStringLiteral("--json")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("\"verdict\": \"untestable\""));
    }

    void writesReports()
    {
        const QTemporaryDir folder;
        const QString xml = folder.filePath(QStringLiteral("report.xml"));
        QCOMPARE(call(verifyAt({QStringLiteral("--report"), xml})).exitCode, 0);
        QXmlStreamReader reader(contentOf(xml));
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.name(), QStringLiteral("testsuite"));
        QCOMPARE(reader.attributes().value(QStringLiteral("failures")).toInt(), 0);
        QVERIFY(reader.attributes().value(QStringLiteral("tests")).toInt() > 40);

        const QString html = folder.filePath(QStringLiteral("report.html"));
        QCOMPARE(call(verifyAt({QStringLiteral("--report"), html})).exitCode, 0);
        QVERIFY(contentOf(html).contains("MG20A0000001"));
        const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
        QCOMPARE(call(verifyAt({QStringLiteral("--report"), pdf})).exitCode, 0);
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    }

    /// The reference says twice of what the default home draws.
    void judgesAccuracyByAReferencesReadings()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("reference.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time,energy_wh\n2026-03-29T22:20Z,0\n2026-03-29T23:30Z,700\n");
        file.close();
        const Call result = call(verifyAt({QStringLiteral("--reference"), path}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.out.contains("wrong       C-4   Energy is measured within class A from 0.5 A to 5 A"),
                 result.told());
        const Call missing = call(verifyAt({QStringLiteral("--reference"), QStringLiteral("/nowhere.csv")}));
        QVERIFY2(missing.isRefusal() && missing.errors.contains("/nowhere.csv"), missing.told());
    }

    void comparesTwoReports()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &rows) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("{\"rows\": [" + rows + "]}") < 0)
                qFatal("cannot write");
            return file.fileName();
        };
        const QByteArray good = R"({"check": "clock", "title": "The clock", "verdict": "supported", "reason": "1 s"})";
        const QByteArray bad = R"({"check": "clock", "title": "The clock", "verdict": "wrong", "reason": "12 s"})";
        const QString earlier = write("earlier.json", good);
        const QString later = write("later.json", bad);
        const auto compare = [](const QString &before, const QString &after) {
            return call({QStringLiteral("verify"), QStringLiteral("--compare"), before, after});
        };
        QCOMPARE(compare(earlier, earlier).exitCode, 0);
        const Call worse = compare(earlier, later);
        QCOMPARE(worse.exitCode, 1);
        QCOMPARE(worse.out, QByteArray("supported   -> wrong       The clock: 12 s\n"));
        QCOMPARE(compare(later, earlier).exitCode, 0);
        const QString empty = write("empty.json", "{}");
        QVERIFY(compare(earlier, empty).isRefusal());
        QVERIFY(compare(earlier, QStringLiteral("/nowhere.json")).isRefusal());
        QVERIFY(call({QStringLiteral("verify"), QStringLiteral("--compare"), earlier}).isRefusal());
    }

    void refusesAnEndingThatItDoesNotKnow()
    {
        const Call result = call(verifyAt({QStringLiteral("--report"), QStringLiteral("report.doc")}));
        QVERIFY2(result.isRefusal(), result.told());
    }

    /// What was found is not lost.
    void printsWhatItCannotWrite()
    {
        const Call result = call(verifyAt({QStringLiteral("--report"), QStringLiteral("/nowhere/report.xml")}));
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY(result.errors.contains("/nowhere/report.xml"));
        QVERIFY(result.out.contains("supported"));
    }
};

QTEST_GUILESS_MAIN(VerifyCommandTest)
#include "verifycommandtest.moc"
