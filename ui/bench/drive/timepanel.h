#pragma once

#include "core/bench/script.h"
#include "core/time/alarms.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace meterglass::ui {

/// Bench time: what it is, whether and how fast it goes, and where it jumps to. Each action is a line of a script, too.
class TimePanel final : public QWidget
{
    Q_OBJECT
public:
    /// What drives a meter and its time: nullptr where they cannot be driven.
    struct Drive
    {
        core::BenchControl *control;
        core::BenchClock *clock;
    };
    /// @param clock what the panel shows. All must outlive the panel
    TimePanel(const Drive &drive, const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone,
              QWidget *parent);

Q_SIGNALS:
    /// Time was driven.
    void acted(const meterglass::core::ScriptStep &step);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *controls();
    QWidget *speedRow(QWidget *parent);
    QWidget *jumpRow(QWidget *parent);
    QWidget *jumpToRow(QWidget *parent);
    void ask(const QString &line);
    void act(const core::TimeAction &action);
    void showTime();
    void showPace();

    Drive m_drive;
    const core::Clock &m_clock;
    core::Alarms &m_alarms;
    const core::HomeZone &m_zone;
    QLabel *m_time;
    QLabel *m_date;
    QLabel *m_words;
    QPushButton *m_run = nullptr;
    QSlider *m_slider = nullptr;
    QLineEdit *m_speed = nullptr;
    QLineEdit *m_target = nullptr;
    core::Alarm m_nextTime;
};

} // namespace meterglass::ui
