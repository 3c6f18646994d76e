#pragma once

#include "core/time/benchclock.h"
#include "meterlink/judge/inquiry.h"
#include "meterlink/judge/loggedtranscript.h"
#include "ui/bench/benchmeter.h"
#include "ui/bench/verify/verdictmodel.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace meterglass::ui {

class BenchTable;

/// Writes a report of what was heard of a meter, in the form that the file's ending names.
/// @return why not, in one line; empty where it is written
using WriteReport = std::function<QString(const judge::Transcript &transcript, const QString &path)>;

/// The meter, judged by every frame that has passed since the bench was opened or its time was last changed (a meter
/// whose time runs faster than its network's is late with everything), and by what it is asked then.
class VerifyPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The newest so many frames are judged.
    static constexpr std::size_t MostFrames = 100'000;

    struct Subject
    {
        BenchMeter &meter;
        const capture::FrameLog &log;            ///< of the live frames
        const core::BenchClock *clock = nullptr; ///< nullptr where time goes by of itself
        /// May be empty.
        WriteReport writeReport{};
    };

    /// What `subject` names must outlive the panel
    VerifyPanel(const Subject &subject, const Theme &theme, QWidget *parent);

    /// Asks the meter anew, then judges it.
    void examine();
    bool isExamining() const { return m_isExamining; }
    /// A report of what was judged last. @param path whose ending names its form
    void save(const QString &path);

Q_SIGNALS:
    /// The person wants to see the first frame that proves a verdict: a row of the log.
    void frameAsked(std::size_t logRow);

private:
    void layOut();
    QString obstacle() const;
    void followTime();
    void goOnAsking();
    void judgeAll();
    void showJudgements(std::vector<judge::Judgement> judgements);
    void showEvidence(const QModelIndex &index);
    void askWhereToSave();
    void updateButtons();
    QString summary() const;

    BenchMeter &m_meter;
    const capture::FrameLog &m_log;
    const core::BenchClock *m_clock;
    WriteReport m_writeReport;
    /// The row of the log from which on time went by of itself.
    std::size_t m_first = 0;
    VerdictModel *m_model;
    BenchTable *m_table;
    QPushButton *m_examine;
    QPushButton *m_save;
    QLabel *m_status;
    bool m_isExamining = false;
    /// What the verdicts that are shown were found in.
    std::shared_ptr<const judge::LoggedTranscript> m_judged;
    std::unique_ptr<judge::Inquiry> m_inquiry;
    core::Alarm m_turn;
    /// Last: judging ends before what it reports to.
    QThreadPool m_pool;
};

} // namespace meterglass::ui
