#pragma once

#include "core/bench/script.h"
#include "core/task/taskscope.h"
#include "meterlink/han/hanexchange.h"
#include "meterlink/script/attributeaddress.h"
#include "meterlink/script/linereport.h"

#include <map>

namespace meterglass::script {

/// What a script acts on.
struct Stage
{
    core::BenchControl *control;  ///< nullptr where the meter cannot be driven
    core::BenchClock *benchClock; ///< nullptr where time cannot be driven
    const core::Clock &clock;
    core::Alarms &alarms;
    han::HanExchange &exchange;
    han::HanAddress meter;
    const core::HomeZone &zone;
};

/// Runs a script line by line, and stops at the first that fails. It looks at the meter through frames alone: one
/// request a read, without another try.
///
/// On the application's thread. Every run ends with `finished`, but for one that the runner's own end stops.
class ScriptRunner final : public QObject
{
    Q_OBJECT
public:
    enum class End { Passed, Failed, Stopped };

    /// What the stage names must outlive the runner.
    explicit ScriptRunner(const Stage &stage) : m_stage(stage), m_scope(std::make_unique<core::TaskScope>()) { }

    /// The meter is found at this address from now on.
    void follow(han::HanAddress meter) { m_stage.meter = meter; }
    /// Begins at once. @param script whose names are known (`unknownNameIn`); nothing happens while another runs
    void start(core::Script script);
    /// Not from inside this object's signals.
    void stop();
    bool isRunning() const { return m_scope->running() > 0; }

Q_SIGNALS:
    void lineStarted(int line);
    void lineEnded(const meterglass::script::LineReport &report);
    void finished(meterglass::script::ScriptRunner::End end);

private:
    /// What became of a step: what it says, and whether it passed.
    class Outcome
    {
    public:
        Outcome(bool isPassed, QString words) : m_isPassed(isPassed), m_words(std::move(words)) { }

        bool isPassed() const { return m_isPassed; }
        const QString &words() const { return m_words; }

    private:
        bool m_isPassed;
        QString m_words;
    };
    static Outcome passed(const QString &words = {}) { return {true, words}; }
    static Outcome failed(const QString &words) { return {false, words}; }

    QCoro::Task<> run();
    QCoro::Task<Outcome> doStep(core::ScriptStep step);
    Outcome driveMeter(const core::DriveAction &action);
    Outcome driveTime(const core::TimeAction &action);
    QCoro::Task<Outcome> wait(std::chrono::seconds duration);
    QCoro::Task<Outcome> mark(AttributeAddress address);
    QCoro::Task<Outcome> expect(core::checkstep::Expect expectation);
    /// The value, or how it changed since it was marked; the reason where there is none.
    QCoro::Task<core::Outcome<core::SaidValue, QString>> observe(AttributeAddress address, bool isChange);
    QCoro::Task<core::SaidValue> read(AttributeAddress address);
    QString text(const core::SaidValue &value) const;

    Stage m_stage;
    core::Script m_script;
    std::map<AttributeAddress, std::int64_t> m_marks;
    std::unique_ptr<core::TaskScope> m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::script
