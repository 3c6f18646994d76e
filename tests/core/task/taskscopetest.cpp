#include "core/task/taskscope.h"

#include "core/task/wait.h"
#include "core/time/manualalarms.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

/// What outlives an owner and hears of it.
struct Log
{
    int rounds = 0;
    int cancelled = 0;
};

/// Owns coroutines as the program's classes do: the scope is the last member.
class Owner
{
public:
    Owner(Alarms &alarms, Log &log) : m_alarms(alarms), m_log(log) { }

    void start() { m_scope.launch(loop()); }
    void startNested() { m_scope.launch(outer()); }
    void startAtOnce() { m_scope.launch(nothing()); }
    int running() const { return m_scope.running(); }

private:
    QCoro::Task<> loop()
    {
        const std::stop_token stop = m_scope.token();
        while (co_await waitFor(1s, &m_alarms, stop)) {
            ++m_log.rounds;
            m_words += " again"; // a member with memory of its own: ASan sees a touch after the end
        }
        ++m_log.cancelled;
    }
    QCoro::Task<bool> inner()
    {
        const std::stop_token stop = m_scope.token();
        co_return co_await waitFor(1s, &m_alarms, stop);
    }
    QCoro::Task<> outer()
    {
        Log &log = m_log;
        while (co_await inner())
            ++m_log.rounds;
        ++log.cancelled;
    }
    QCoro::Task<> nothing() { co_return; }

    Alarms &m_alarms;
    Log &m_log;
    std::string m_words = "a string too long for its own object";
    TaskScope m_scope;
};

} // namespace

class TaskScopeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsItsTasksRun()
    {
        ManualAlarms alarms;
        Log log;
        Owner owner(alarms, log);
        owner.start();
        QCOMPARE(owner.running(), 1);
        alarms.advance(5s);
        QCOMPARE(log.rounds, 5);
        QCOMPARE(log.cancelled, 0);
    }

    void forgetsATaskThatEnded()
    {
        ManualAlarms alarms;
        Log log;
        Owner owner(alarms, log);
        owner.startAtOnce();
        QCOMPARE(owner.running(), 0);
    }

    void settlesEveryWaitWhenItEnds()
    {
        ManualAlarms alarms;
        Log log;
        {
            Owner owner(alarms, log);
            for (int task = 0; task < 10; ++task)
                owner.start();
            owner.startNested();
            QCOMPARE(owner.running(), 11);
            alarms.advance(1500ms);
            QCOMPARE(log.rounds, 11);
        }
        QCOMPARE(log.cancelled, 11);
        QCOMPARE(log.rounds, 11);
        QVERIFY(!alarms.advanceToNext(1h)); // nothing is left that could touch the owner
    }

    void mayEndAtAnyMomentOfAWait()
    {
        for (int moment = 0; moment <= 3000; moment += 50) {
            ManualAlarms alarms;
            Log log;
            {
                Owner owner(alarms, log);
                owner.start();
                alarms.advance(std::chrono::milliseconds(moment));
            }
            QCOMPARE(log.rounds, moment / 1000);
            QCOMPARE(log.cancelled, 1);
        }
    }

    void mayEndFromAnAlarmBetweenItsTasks()
    {
        ManualAlarms alarms;
        Log log;
        auto owner = std::make_unique<Owner>(alarms, log);
        const Alarm end = alarms.after(2s, [&owner] { owner.reset(); }); // asked for before the wait that ends then
        owner->start();
        alarms.advance(10s);
        QCOMPARE(log.rounds, 1);
        QCOMPARE(log.cancelled, 1);
    }
};

QTEST_APPLESS_MAIN(TaskScopeTest)
#include "taskscopetest.moc"
