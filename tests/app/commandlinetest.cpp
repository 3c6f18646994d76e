#include "tests/app/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using meterglass::test::Call;
using meterglass::test::call;

/// The command line as a person or a script meets it: the program itself, without a display.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesInOneLine_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *sentence, const char *arguments, const char *names) {
            QTest::newRow(sentence) << QString::fromLatin1(arguments) << QString::fromLatin1(names);
        };
        row("no display to open", "", "screenshot");
        row("an unknown command", "explode", "explode");
        row("an unknown option of the display", "--explode", "explode");
        row("an unknown option of simulate", "simulate --explode", "explode");
        row("an argument that simulate does not take", "simulate now", "now");
        row("an option without its value", "simulate --until", "until");
        row("a time in words", "simulate --until yesterday", "yesterday");
        row("a month that there is not", "simulate --until 2026-13-01", "2026-13-01");
        row("a day that there is not", "simulate --until 2026-02-30T12:00", "2026-02-30");
        row("an hour that there is not", "simulate --until 2026-02-20T25:00", "25:00");
        row("a time too early", "simulate --until 1999-01-01", "1999");
        row("a time too late", "simulate --until 2100-01-01", "2100");
        row("an empty time", "simulate --until=", "time");
        row("a scenario that there is not", "simulate --scenario moon", "moon");
        row("a load file that there is not", "simulate --load /nowhere/load.csv", "/nowhere/load.csv");
        row("a directory for a load file", "simulate --load /", "directory");
        row("a load file of garbage", "simulate --load /proc/self/exe", "line 1");
        row("a size in words", "screenshot now --out x.png --size big", "big");
        row("a size of nothing", "screenshot now --out x.png --size 0x0", "0x0");
        row("a size below zero", "screenshot now --out x.png --size -800x480", "-800x480");
        row("a size beyond measure", "screenshot now --out x.png --size 99999x99999", "99999x99999");
        row("no page", "screenshot --out x.png", "page");
        row("a page that there is not", "screenshot moon --out x.png", "page");
        row("no file for the picture", "screenshot now", "--out");
        row("a file that is no picture", "screenshot now --out x.txt", ".png");
        row("a folder that there is not", "screenshot now --out /nowhere/x.png", "/nowhere/x.png");
        row("a theme that there is not", "screenshot now --out x.png --theme pink", "--theme");
        row("a text size that there is not", "screenshot now --out x.png --text 150", "--text");
        row("a language that there is not", "screenshot now --out x.png --language xx", "--language");
        row("no frame", "decode --layer zcl --cluster 0x0702", "frame");
        row("no layer", "decode --cluster 0x0702 00", "--layer");
        row("a layer that there is not", "decode --layer tcp --cluster 0x0702 00", "--layer");
        row("a cluster for an APS frame", "decode --layer aps --cluster 0x0702 00", "--cluster");
        row("no cluster", "decode --layer zcl 00", "--cluster");
        row("a cluster that is no number", "decode --layer zcl --cluster meter 00", "--cluster");
        row("a cluster beyond 16 bits", "decode --layer zcl --cluster 0x10000 00", "--cluster");
        row("no EZSP version", "decode --layer ezsp 00", "--ezsp-version");
        row("an EZSP version that is no number", "decode --layer ezsp --ezsp-version new 00", "--ezsp-version");
        row("an EZSP version before the first", "decode --layer ezsp --ezsp-version 3 00", "--ezsp-version");
        row("an EZSP version after the last", "decode --layer ezsp --ezsp-version 20 00", "--ezsp-version");
        row("a direction that there is not", "decode --layer zcl --cluster 0 --direction up 00", "--direction");
    }
    void refusesInOneLine()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, names);
        const Call result = call(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QVERIFY2(result.isRefusal(), result.told().constData());
        QVERIFY2(QString::fromUtf8(result.errors).contains(names), result.told().constData());
    }

    void refusesALoadFileByItsLine()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("load.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("unix_utc,power\n1365794125,323\n1365794125,327\n");
        file.close();
        const Call result = call({QStringLiteral("simulate"), QStringLiteral("--load"), path});
        QVERIFY2(result.isRefusal(), result.told().constData());
        QVERIFY2(result.errors.contains("line 3"), result.told().constData());
    }

    void refusesALoadFileThatItMayNotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("load.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("unix_utc,power\n1365794125,323\n");
        file.close();
        QVERIFY(QFile::setPermissions(path, {}));
        QProcess process; // tests run as root, whom permissions do not stop
        process.start(QStringLiteral("setpriv"),
                      {QStringLiteral("--reuid=65534"), QStringLiteral("--bounding-set=-all"), QStringLiteral("--"),
                       QStringLiteral(METERGLASS_PROGRAM), QStringLiteral("simulate"), QStringLiteral("--load"), path});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 2, errors.constData());
        QVERIFY2(errors.contains("Permission denied") && errors.count('\n') == 1, errors.constData());
    }

    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("the program") << QStringList{QStringLiteral("--help")} << QByteArray("simulate");
        QTest::newRow("its version") << QStringList{QStringLiteral("--version")} << QByteArray("Meterglass ");
        for (const char *command : {"simulate", "decode", "read", "ports", "screenshot"}) {
            QTest::newRow(command) << QStringList{QString::fromLatin1(command), QStringLiteral("--help")}
                                   << QByteArray("Usage: meterglass ") + command;
        }
        QTest::newRow("the scenarios") << QStringList{QStringLiteral("simulate"), QStringLiteral("--list")}
                                       << QByteArray("default ");
        QTest::newRow("the pages") << QStringList{QStringLiteral("screenshot"), QStringLiteral("--list")}
                                   << QByteArray("now ");
    }
    void helps()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Call result = call(arguments);
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty() && result.out.contains(says),
                 result.told().constData());
    }

    void drawsAPicture()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("now.png"));
        const Call result = call({QStringLiteral("screenshot"), QStringLiteral("now"), QStringLiteral("--out"), path,
                                  QStringLiteral("--at"), QStringLiteral("2026-07-01T18:30")});
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8) == QByteArray("\x89PNG\r\n\x1a\n"));
    }

    void decodesAFrameALineInOrder()
    {
        const QStringList arguments{QStringLiteral("decode"),    QStringLiteral("--layer"), QStringLiteral("zcl"),
                                    QStringLiteral("--cluster"), QStringLiteral("0x0702"),  QStringLiteral("-")};
        const Call good = call(arguments, "0011000004\n18110100 04002a4f0600\n");
        QVERIFY2(good.exitCode == 0 && good.errors.isEmpty(), good.told().constData());
        QCOMPARE(good.out.count('\n'), 2);

        const Call result = call(arguments, "0001000004\nno frame\n0003000004\n0004");
        QVERIFY2(result.exitCode == 1, result.told().constData());
        const QByteArrayList lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        for (qsizetype index = 0; index < lines.size(); ++index) {
            const QJsonDocument line = QJsonDocument::fromJson(lines[index]);
            QVERIFY2(line.isObject(), lines[index].constData());
            QCOMPARE(line.object().contains(QStringLiteral("error")), index % 2 == 1);
        }
        const Call nothing = call(arguments, "");
        QVERIFY2(nothing.exitCode == 0 && nothing.out.isEmpty(), nothing.told().constData());
    }

    void decodesApsFramesWithTheirZcl()
    {
        const QStringList arguments{QStringLiteral("decode"), QStringLiteral("--layer"), QStringLiteral("aps"),
                                    QStringLiteral("-")};
        const Call result = call(arguments, "0001020709010105180b0a00042ad20400\n20010207\n");
        QVERIFY2(result.exitCode == 1, result.told().constData());
        const QByteArrayList lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject frame = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(frame.value(QLatin1String("cluster")).toString(), QStringLiteral("0x0702"));
        QVERIFY(!frame.contains(QLatin1String("error")));
        const QJsonValue demand = frame.value(QLatin1String("zcl"))[QLatin1String("attributes")][0];
        QCOMPARE(demand[QLatin1String("name")].toString(), QStringLiteral("InstantaneousDemand"));
        QCOMPARE(demand[QLatin1String("value")].toInt(), 1234);
        QVERIFY(QJsonDocument::fromJson(lines[1]).object().contains(QLatin1String("error")));
    }

    void decodesTheSerialProtocolsOfACoordinator_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("ASH") << QStringLiteral("--layer ash --roundtrip 1ac1020b0a527e")
                             << QByteArray(R"({"layer":"ash","discarded":"1a","type":"RSTACK","version":2,"reason":11,)"
                                           R"("reasonName":"RESET_SOFTWARE","reencoded":"1ac1020b0a527e"})");
        QTest::newRow("EZSP") << QStringLiteral("--layer ezsp --ezsp-version 4 --direction client --roundtrip 2a00223c")
                              << QByteArray(R"({"layer":"ezsp","version":4,"direction":"client","sequence":42,)"
                                            R"("networkIndex":0,"kind":"command","sleepMode":0,"commandId":34,)"
                                            R"("command":"permitJoining","fields":{"duration":60},)"
                                            R"("reencoded":"2a00223c"})");
    }
    void decodesTheSerialProtocolsOfACoordinator()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QByteArray, says);
        const Call result = call(QStringList(QStringLiteral("decode")) + arguments.split(QLatin1Char(' ')));
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        QCOMPARE(result.out.trimmed(), says);
    }

    void endsWithOneForAFrameThatIsWrong()
    {
        const Call result = call({QStringLiteral("decode"), QStringLiteral("--layer"), QStringLiteral("zcl"),
                                  QStringLiteral("--cluster"), QStringLiteral("0x0702"), QStringLiteral("0011")});
        QVERIFY2(result.exitCode == 1 && result.errors.isEmpty(), result.told().constData());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
