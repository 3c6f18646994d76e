#include "tests/app/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using meterglass::test::Call;
using meterglass::test::call;

namespace {

/// Runs `script` in a file, from noon on 1 July 2026 in the default home.
Call run(const QByteArray &script, const QStringList &more = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bench.txt")));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        return {};
    file.close();
    return call(QStringList{QStringLiteral("script"), file.fileName(), QStringLiteral("--at"),
                            QStringLiteral("2026-07-01T12:00")}
                + more);
}

} // namespace

class ScriptCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsToItsEnd()
    {
        const Call result = run("load 2000 W\nexpect Metering InstantaneousDemand == 2000\njump midnight\n"
                                "expect within 1 min Metering InstantaneousDemand == 2000\n");
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(1).contains("ok") && lines.at(1).endsWith("== 2000  -> 2000"), lines.at(1).constData());
        QVERIFY2(lines.at(2).startsWith("2026-07-01T23:00:00Z"), lines.at(2).constData());
    }

    void saysWhatFailed()
    {
        const Call result =
            run("load 2000 W\nexpect Metering InstantaneousDemand == 1\nrun\n", {QStringLiteral("--json")});
        QCOMPARE(result.exitCode, 1);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(last.value(QStringLiteral("line")).toInt(), 2);
        QCOMPARE(last.value(QStringLiteral("passed")).toBool(true), false);
        QCOMPARE(last.value(QStringLiteral("said")).toString(), QStringLiteral("expected == 1, was 2000"));
    }

    void refusesTheWholeFile_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("a word") << QByteArray("load 2000 W\nlaod own\n") << QByteArray("bench.txt, line 2, column 1: ");
        QTest::newRow("a name") << QByteArray("load own\nread Metering Nothing\n")
                                << QByteArray("line 2, column 6: there is no attribute \"Nothing\"");
    }
    void refusesTheWholeFile()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QByteArray, part);
        const Call result = run(script);
        QVERIFY2(result.isRefusal() && result.errors.contains(part), result.told().constData());
    }

    void refusesWhatIsNotThere()
    {
        QVERIFY(call({QStringLiteral("script")}).isRefusal());
        QVERIFY(call({QStringLiteral("script"), QStringLiteral("/nowhere")}).isRefusal());
    }

    void tellsItsLanguage()
    {
        const Call result = call({QStringLiteral("script"), QStringLiteral("--language")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("load NUMBER W [NUMBER var]\n") && result.out.contains("push-every-5s"));
    }
};

QTEST_GUILESS_MAIN(ScriptCommandTest)
#include "scriptcommandtest.moc"
