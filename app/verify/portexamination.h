#pragma once

#include "app/metersearch.h"
#include "app/portchoice.h"
#include "app/porthome.h"
#include "meterlink/judge/finding.h"
#include "meterlink/judge/prober.h"

namespace meterglass::app {

/// A meter behind a port that is examined as it is: read whole, watched for a while, and asked for what it must refuse.
///
/// On the application's thread. It always finishes; what was heard until then is kept, whatever ends it.
class PortExamination final : public QObject
{
    Q_OBJECT
public:
    /// What the watch ends after, if the meter was not read whole by then.
    static constexpr std::chrono::minutes ReadingTime{10};

    /// @param length of the watch. All but the first must outlive this
    PortExamination(const PortChoice &choice, PortKeys &keys, const core::Clock &clock, core::Alarms &alarms,
                    std::chrono::seconds length, std::optional<MeterSearch::Joining> joining);

    void start() { m_home.start(); }
    /// Ends the watch; what was heard is judged.
    void stop() { finish(); }

    /// What was heard, the oldest first.
    const judge::Transcript &transcript() const { return m_transcript; }
    /// Why no meter was found, in one line, and with what the program ends; empty where one was.
    const QString &failure() const { return m_failure; }
    ExitCode exitCode() const { return m_exitCode; }

Q_SIGNALS:
    /// A frame was heard or sent.
    void captured(const meterglass::capture::CapturedFrame &frame);
    /// What it does now, in a few words.
    void progressed(const QString &words);
    /// Once.
    void finished();

private:
    void watch(han::HanAddress meter);
    void lookWhetherWatched();
    void probe();
    void lookWhetherProbed();
    void finish();
    void fail(ExitCode code, const QString &reason);

    core::Alarms &m_alarms;
    std::chrono::seconds m_length;
    PortHome m_home;
    MeterSearch m_search;
    judge::Transcript m_transcript;
    core::MonotonicTime m_begun{};
    han::HanAddress m_meter;
    std::unique_ptr<judge::Prober> m_prober;
    bool m_isFinished = false;
    QString m_failure;
    ExitCode m_exitCode = Success;
    core::Alarm m_next;
};

} // namespace meterglass::app
