#include "meterlink/script/scriptrunner.h"

#include "tests/meterlink/script/scriptbench.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using script::LineReport;
using script::ScriptRunner;
using test::ScriptBench;

namespace {

/// What a script comes to on a bench.
struct Run
{
    std::vector<LineReport> reports;
    std::optional<ScriptRunner::End> end;
};

core::Script parsed(const char *text, const core::HomeZone &zone)
{
    const auto script = core::parseScript(QString::fromUtf8(text), zone);
    if (!script)
        qFatal("%s", qPrintable(script.error().text()));
    return *script;
}

void record(ScriptRunner &runner, Run &run)
{
    QObject::connect(&runner, &ScriptRunner::lineEnded, &runner,
                     [&run](const LineReport &report) { run.reports.push_back(report); });
    QObject::connect(&runner, &ScriptRunner::finished, &runner, [&run](ScriptRunner::End end) { run.end = end; });
}

Run runOf(const char *text, ScriptBench &bench, std::chrono::seconds longest = 1h)
{
    ScriptRunner runner(bench.stage());
    Run run;
    record(runner, run);
    runner.start(parsed(text, bench.zone));
    for (auto passed = 0s; runner.isRunning() && passed < longest; ++passed)
        bench.alarms.advance(1s);
    return run;
}

} // namespace

class ScriptRunnerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 3,600 W for 100 s are 100 Wh; half a second more or less may go by while frames are under way.
    void drivesAndLooksThroughFrames()
    {
        ScriptBench bench;
        const Run run = runOf("load 3600 W\n"
                              "expect Metering InstantaneousDemand == 3600\n"
                              "mark Metering CurrentSummationDelivered\n"
                              "wait 100 s\n"
                              "expect change Metering CurrentSummationDelivered >= 100\n"
                              "expect change Metering CurrentSummationDelivered <= 101\n"
                              "load own\n"
                              "expect Metering InstantaneousDemand == 500\n"
                              "price 30 p\n"
                              "read Metering InstantaneousDemand\n",
                              bench);
        QVERIFY2(run.end == ScriptRunner::End::Passed, qPrintable(run.reports.back().words));
        QCOMPARE(run.reports.size(), std::size_t(10));
        QCOMPARE(run.reports.back().words, QStringLiteral("500"));
        QVERIFY(run.reports.at(3).at - run.reports.at(2).at >= 100s);
        QVERIFY(run.reports.at(3).at - run.reports.at(2).at < 101s);
    }

    void saysWhatItExpected()
    {
        ScriptBench bench;
        const Run run = runOf("load 3600 W\nexpect Metering InstantaneousDemand == 2000\nload own", bench);
        QVERIFY(run.end == ScriptRunner::End::Failed);
        QCOMPARE(run.reports.size(), std::size_t(2));
        QCOMPARE(run.reports.back().line, 2);
        QCOMPARE(run.reports.back().words, QStringLiteral("expected == 2000, was 3600"));
    }

    void knowsWhatIsNoValue()
    {
        ScriptBench bench;
        const Run run = runOf("expect Metering 0x9999 == unsupported\n"
                              "expect Metering AmbientConsumptionIndicator == invalid\n"
                              "fault silent on\n"
                              "expect Metering Divisor == silent\n"
                              "fault silent off\n"
                              "expect Metering Divisor == 1000\n",
                              bench);
        QVERIFY2(run.end == ScriptRunner::End::Passed, qPrintable(run.reports.back().words));
    }

    void waitsForWhatIsToCome()
    {
        ScriptBench bench;
        const Run run = runOf("cut-power 5 s\n"
                              "expect within 20 s Metering Divisor == 1000\n"
                              "expect within 5 s Metering Divisor == 7\n",
                              bench);
        QVERIFY(run.end == ScriptRunner::End::Failed);
        QCOMPARE(run.reports.size(), std::size_t(3));
        QVERIFY(run.reports.back().at - run.reports.at(1).at >= 5s);
    }

    /// Months at full speed, and every jump lived.
    void drivesTime()
    {
        ScriptBench bench;
        const Run run = runOf("jump midnight\n"
                              "speed 1000\n"
                              "wait 1 h\n"
                              "jump month-end\n"
                              "pause\n"
                              "expect Metering CurrentDayConsumptionDelivered == 0\n"
                              "jump 2026-07-03\n",
                              bench);
        QVERIFY(run.end == ScriptRunner::End::Failed);
        QCOMPARE(run.reports.size(), std::size_t(7));
        QVERIFY(run.reports.back().words.contains(QStringLiteral("forward only")));
        QVERIFY(run.reports.front().at == ScriptBench::Start + 23h);
    }

    void aClockThatStandsStillIsNotWaitedFor()
    {
        ScriptBench bench;
        const Run run = runOf("pause\nwait 1 s", bench);
        QVERIFY(run.end == ScriptRunner::End::Failed);
    }

    void aWaitGoesByTheClockThatIsChanged()
    {
        ScriptBench bench;
        ScriptRunner runner(bench.stage());
        Run run;
        record(runner, run);
        runner.start(parsed("wait 10 h", bench.zone));
        bench.clock.pause();
        bench.alarms.advance(1min);
        QVERIFY(!run.end);
        bench.clock.run();
        bench.clock.setSpeed(36'000);
        bench.alarms.advance(2s);
        QVERIFY(run.end == ScriptRunner::End::Passed);
    }

    void stopsAtAnyMoment()
    {
        ScriptBench bench;
        for (const char *text : {"wait 10 s", "read Metering Divisor", "expect within 1 h Metering Divisor == 1"}) {
            ScriptRunner runner(bench.stage());
            Run run;
            record(runner, run);
            runner.start(parsed(text, bench.zone));
            runner.stop();
            QVERIFY(run.end == ScriptRunner::End::Stopped);
            QVERIFY(run.reports.empty() && !runner.isRunning());
            runner.start(parsed("load own", bench.zone));
            QVERIFY(run.end == ScriptRunner::End::Passed);
        }
        ScriptRunner forgotten(bench.stage());
        forgotten.start(parsed("wait 10 s", bench.zone));
    }

    void cannotDriveWhatIsElsewhere()
    {
        ScriptBench bench;
        script::Stage stage = bench.stage();
        stage.control = nullptr;
        stage.benchClock = nullptr;
        for (const char *text : {"load own", "pause"}) {
            ScriptRunner runner(stage);
            Run run;
            record(runner, run);
            runner.start(parsed(text, bench.zone));
            QVERIFY(run.end == ScriptRunner::End::Failed);
        }
    }

    void knowsTheStandardsNames()
    {
        const core::HomeZone zone;
        QVERIFY(!script::unknownNameIn(parsed("read metering currentsummationdelivered\nread 0x0702 0x0400", zone)));
        const auto error = script::unknownNameIn(parsed("run\n  read Metering NoSuchThing", zone));
        QVERIFY(error);
        QCOMPARE(error->line, 2);
        QCOMPARE(error->column, 8);
        const core::AttributeName power{QStringLiteral("Metering"), QStringLiteral("InstantaneousDemand")};
        QVERIFY(
            (*script::addressOf(power) == script::AttributeAddress{zcl::ClusterId(0x0702), zcl::AttributeId(0x0400)}));
    }
};

QTEST_GUILESS_MAIN(ScriptRunnerTest)
#include "scriptrunnertest.moc"
