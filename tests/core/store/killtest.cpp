#include "core/store/meterdatabase.h"
#include "tests/support/seededmeter.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace meterglass;
using namespace meterglass::core;

namespace {

/// The moments a program has printed, the last one that is whole.
qint64 lastMomentIn(const QByteArray &printed)
{
    const qsizetype end = printed.lastIndexOf('\n');
    const qsizetype begin = end > 0 ? printed.lastIndexOf('\n', end - 1) + 1 : 0;
    return end < 0 ? 0 : printed.mid(begin, end - begin).toLongLong();
}

} // namespace

/// A program that keeps a meter is killed at random moments, and goes on from its file each time: every committed half
/// hour and every penny is there (design.md, "Nothing lost").
///
/// METERGLASS_KILLS says how often (20).
class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHalfHourAndEveryPennyIsThere()
    {
        const int wanted = qEnvironmentVariableIntValue("METERGLASS_KILLS");
        const int kills = wanted > 0 ? wanted : 20;
        std::mt19937_64 random(1);
        int killed = 0;
        for (quint64 seed = 1; killed < kills; ++seed) {
            killed += killThrough(seed, kills - killed, random);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// Lives through the year of a seed, killed up to 10 times, and at last up to its end. @return how often
    static int killThrough(quint64 seed, int kills, std::mt19937_64 &random)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("meter.sqlite"));
        const test::SeededMeter life(seed);
        const auto reference = life.fitted();
        const int most = std::min(10, kills);
        int killed = 0;
        for (bool hasEnded = false; !hasEnded;) {
            const int patience = killed < most ? 5 + int(random() % 400) : 120'000;
            const qint64 promised = run(path, seed, random(), patience, hasEnded);
            killed += !hasEnded;
            check(path, promised, *reference);
            if (QTest::currentTestFailed())
                qFatal("seed %llu, after %d kills", seed, killed);
        }
        [&] { QCOMPARE(reference->now(), life.end()); }();
        return killed;
    }

    /// @return the last moment of which the program said that the file holds it
    static qint64 run(const QString &path, quint64 seed, quint64 stepSeed, int patience, bool &hasEnded)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(METERGLASS_KEPT_LIFE), {path, QString::number(seed), QString::number(stepSeed)});
        program.waitForStarted();
        hasEnded = program.waitForFinished(patience);
        if (!hasEnded) {
            program.kill();
            program.waitForFinished();
        } else if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0) {
            QTest::qFail("the program failed", __FILE__, __LINE__);
        }
        return lastMomentIn(program.readAllStandardOutput());
    }

    static void check(const QString &path, qint64 promised, SingleElementMeter &reference)
    {
        auto database = MeterDatabase::open(path);
        QVERIFY(database);
        QCOMPARE(database.value()->keptAside(), QString());
        const auto kept = database.value()->takeStored();
        QVERIFY(kept || promised == 0);
        if (!kept)
            return;
        QVERIFY(kept->state.now.time_since_epoch().count() >= promised);
        QVERIFY(kept->state.now >= reference.now());
        reference.advanceTo(kept->state.now);
        QVERIFY(kept->state == reference.state());
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
