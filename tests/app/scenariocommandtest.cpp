#include "tests/app/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using meterglass::test::Call;
using meterglass::test::call;

namespace {

const QString Evening = QStringLiteral("2026-07-01T18:30");

Call simulate(const QString &scenario, const QString &until = Evening)
{
    return call({QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--scenario"), scenario,
                 QStringLiteral("--until"), until});
}

qint64 importRegister(const Call &result)
{
    return QJsonDocument::fromJson(result.out)
        .object()
        .value(QStringLiteral("meter"))
        .toObject()
        .value(QStringLiteral("activeImportRegister"))
        .toInteger(-1);
}

/// A folder with files in it.
class Folder
{
public:
    QString add(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s: %s", name, qPrintable(file.errorString()));
        file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// --scenario as a person or a script meets it.
class ScenarioCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsShippedByName()
    {
        const Call result = call({QStringLiteral("simulate"), QStringLiteral("--list")});
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        QByteArrayList names;
        for (const QByteArray &line : result.out.trimmed().split('\n')) {
            const QByteArrayList words = line.simplified().split(' ');
            QVERIFY2(words.size() > 3, line.constData());
            names += words.front();
        }
        QCOMPARE(names, (QByteArrayList{"blocks", "default", "gaps", "prepayment", "two-years", "winter"}));
    }

    /// Each begins at the register that its file says, months before, and has used more than 1.5 kWh a day since.
    void runsWhatIsShipped_data()
    {
        QTest::addColumn<qint64>("initialImport");
        QTest::addColumn<int>("days");
        QTest::newRow("blocks") << qint64(21'012'345) << 425;
        QTest::newRow("default") << qint64(12'480'000) << 425;
        QTest::newRow("gaps") << qint64(17'123'456) << 91;
        QTest::newRow("prepayment") << qint64(8'764'321) << 42;
        QTest::newRow("two-years") << qint64(3'150'000) << 760;
        QTest::newRow("winter") << qint64(33'456'789) << 91;
    }
    void runsWhatIsShipped()
    {
        QFETCH(qint64, initialImport);
        QFETCH(int, days);
        const Call result = simulate(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        const qint64 used = importRegister(result) - initialImport;
        QVERIFY2(used > days * 1'500 && used < days * 30'000, result.told().constData());
    }

    void holdsEachOf731Days()
    {
        const QJsonObject result = QJsonDocument::fromJson(simulate(QStringLiteral("two-years")).out).object();
        const QJsonValue meter = result.value(QStringLiteral("meter"));
        QCOMPARE(meter[QStringLiteral("dailyConsumption")].toArray().size(), 731);
    }

    void runsTheDefaultWhereNoneIsNamed()
    {
        const Call result =
            call({QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--until"), Evening});
        QVERIFY(importRegister(result) > 0);
        QCOMPARE(simulate(QStringLiteral("default")).out, result.out);
    }

    /// 600 W from midnight to 18:30: 11.1 kWh.
    void readsARecordingBesideTheFile()
    {
        const Folder folder;
        folder.add("load.csv", "unix_utc,power\n1782860400,600\n1782860460,600\n");
        const QString path = folder.add("mine.json", R"({"name": "mine", "start": {"daysBefore": 0},
            "household": [{"trace": "load.csv"}], "meter": {"initialRegisters": {"activeImport": 1000}}})");
        const Call result = simulate(path);
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        QCOMPARE(importRegister(result), 12'100);
    }

    void findsAShippedRecordingByItsBareName()
    {
        const Folder folder;
        const QString path = folder.add("mine.json", R"({"name": "mine", "start": {"daysBefore": 1},
            "household": [{"trace": "ukdale_house1_aggregate_6s_2013-04-12.csv"}]})");
        const Call mine = simulate(path);
        QVERIFY2(mine.exitCode == 0, mine.told().constData());
        const Call load = call({QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--until"),
                                Evening, QStringLiteral("--load"),
                                QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv")});
        constexpr qint64 DefaultMetersRegister = 12'480'000;
        QVERIFY(importRegister(mine) > 0);
        QCOMPARE(importRegister(mine), importRegister(load) - DefaultMetersRegister);
    }

    void takesANewHomeFromItsMomentOn()
    {
        const Folder folder;
        folder.add("little.csv", "unix_utc,power\n1782860400,100\n1782860460,100\n");
        folder.add("much.csv", "unix_utc,power\n1782860400,3000\n1782860460,3000\n");
        const QString path = folder.add("mine.json", R"({"name": "mine", "start": "2026-07-01",
            "household": [{"trace": "little.csv"}, {"from": {"day": 0, "time": "18:00"}, "trace": "much.csv"}]})");
        const Call result = simulate(path);
        QVERIFY2(result.exitCode == 0, result.told().constData());
        QCOMPARE(importRegister(result), 18 * 100 + 1'500);
    }

    void refusesAWrongFileInOneLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *sentence, const char *content, const char *says) {
            QTest::newRow(sentence) << QByteArray(content) << QString::fromLatin1(says);
        };
        row("an empty one", "", "line 1, column 1: expected an object");
        row("no JSON", "{\n  name: 1\n}", "line 2, column 3: expected a key in quotes");
        row("a key that there is not", R"({"name": "x", "start": "2026-01-01", "household": [], "hosehold": 1})",
            "hosehold: unknown key");
        row("a key twice", R"({"name": "x", "start": "2026-01-01", "start": "2026-01-02"})",
            "start: this key stands twice");
        row("a home that there is not", R"({"name": "x", "start": "2026-01-01", "household": [{"home": "castle"}]})",
            "household[0].home: expected a modelled home");
        row("a recording that there is not",
            R"({"name": "x", "start": "2026-01-01", "household": [{"trace": "none.csv"}]})",
            "household[0].trace: the load file");
        row("a start in a time to come",
            R"({"name": "x", "start": "2026-07-01T18:30:01", "household": [{"home": "ukdale-house-2"}]})",
            "start: the scenario starts at 2026-07-01T17:30:01Z, which is after 2026-07-01T17:30:00Z");
    }
    void refusesAWrongFileInOneLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const Folder folder;
        const QString path = folder.add("mine.json", content);
        const Call result = simulate(path);
        QVERIFY2(result.isRefusal(), result.told().constData());
        const QString error = QString::fromUtf8(result.errors);
        QVERIFY2(error.contains(path) && error.contains(says), result.told().constData());
    }

    void refusesAnArgument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *sentence, const QString &arguments, const char *says) {
            QTest::newRow(sentence) << arguments.split(u' ') << QByteArray(says);
        };
        row("a file that there is not", QStringLiteral("simulate --scenario /nowhere/x.json"), "/nowhere/x.json");
        row("a folder", QStringLiteral("simulate --scenario /"), "directory");
        row("a file without end", QStringLiteral("simulate --scenario /dev/zero"), "1 MiB");
        row("no name", QStringLiteral("simulate --scenario="), "simulate --list");
        row("a load as well", QStringLiteral("simulate --scenario default --load x.csv"),
            "either --scenario or --load");
        row("a wrong file for a picture", QStringLiteral("screenshot now --out x.png --scenario /nowhere/x.json"),
            "/nowhere/x.json");
    }
    void refusesAnArgument()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Call result = call(arguments);
        QVERIFY2(result.isRefusal() && result.errors.contains(says), result.told().constData());
    }

    void drawsAScenario()
    {
        const Folder folder;
        const QString path = folder.add("now.png", {});
        const Call result =
            call({QStringLiteral("screenshot"), QStringLiteral("now"), QStringLiteral("--out"), path,
                  QStringLiteral("--at"), Evening, QStringLiteral("--scenario"), QStringLiteral("winter")});
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        QVERIFY(QFileInfo(path).size() > 1000);
    }
};

QTEST_GUILESS_MAIN(ScenarioCommandTest)
#include "scenariocommandtest.moc"
