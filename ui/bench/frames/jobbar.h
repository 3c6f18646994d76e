#pragma once

#include "core/time/alarms.h"
#include "ui/bench/frames/capturejob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace meterglass::ui {

/// The line below the frames: what is shown, and what is being saved or opened, with a button that cancels it.
class JobBar final : public QWidget
{
    Q_OBJECT
public:
    /// @param alarms must outlive this
    explicit JobBar(core::Alarms &alarms, QWidget *parent = nullptr);

    void say(const QString &words);
    /// Starts a job; one at a time. @param ended called with it, unless it is cancelled
    void start(std::unique_ptr<CaptureJob> job, std::function<void(CaptureJob &)> ended);
    bool isBusy() const { return m_job != nullptr; }
    void cancel();

private:
    void advance();
    void showJob(bool isShown);

    core::Alarms &m_alarms;
    QLabel *m_words;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::unique_ptr<CaptureJob> m_job;
    std::function<void(CaptureJob &)> m_ended;
    core::Alarm m_next;
};

} // namespace meterglass::ui
