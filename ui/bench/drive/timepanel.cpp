#include "ui/bench/drive/timepanel.h"

#include "core/time/pace.h"
#include "ui/bench/drive/speedscale.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

namespace meterglass::ui {

using core::JumpPlace;
using std::chrono::seconds;

namespace {

constexpr int Margin = 8;
constexpr int Gap = 6;
constexpr int TimePixels = 30;

QString wordsFor(core::JumpRefusal refusal)
{
    switch (refusal) {
    case core::JumpRefusal::Backward:
        return TimePanel::tr("Not done: that moment is over. The meter has lived it, and time goes forward only.");
    case core::JumpRefusal::Never:
        return TimePanel::tr("Not done: there is no such moment ahead.");
    }
    return {};
}

/// Local civil time, whatever zone the machine is in.
QDateTime localTime(core::UtcInstant now, const core::HomeZone &zone)
{
    const auto local = zone.toLocal(std::chrono::floor<seconds>(now));
    return QDateTime::fromSecsSinceEpoch(local.time_since_epoch().count(), Qt::UTC);
}

QString speedText(double speed)
{
    return QString::number(speed, 'g', speed < 1000 ? 3 : 7);
}

} // namespace

TimePanel::TimePanel(const Drive &drive, const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone,
                     QWidget *parent)
    : QWidget(parent),
      m_drive(drive),
      m_clock(clock),
      m_alarms(alarms),
      m_zone(zone),
      m_time(new QLabel(this)),
      m_date(new QLabel(this)),
      m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("timePanel"));
    m_time->setObjectName(QStringLiteral("benchTime"));
    m_time->setAccessibleName(tr("Bench time"));
    m_date->setObjectName(QStringLiteral("benchDate"));
    m_words->setObjectName(QStringLiteral("timeWords"));
    m_words->setWordWrap(true);
    QFont figure = font();
    figure.setPixelSize(TimePixels);
    m_time->setFont(figure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Gap, Margin, Margin);
    column->setSpacing(Gap);
    column->addWidget(m_time);
    column->addWidget(m_date);
    column->addWidget(controls());
    column->addWidget(m_words);
    column->addStretch();
    if (m_drive.clock)
        connect(m_drive.clock, &core::BenchClock::adjusted, this, [this] {
            showPace();
            showTime();
        });
    else
        m_words->setText(tr("The time of a meter behind a serial port cannot be driven from here."));
    showPace();
}

QWidget *TimePanel::controls()
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(speedRow(all));
    column->addWidget(jumpRow(all));
    column->addWidget(jumpToRow(all));
    all->setEnabled(m_drive.clock && m_drive.control);
    return all;
}

QWidget *TimePanel::speedRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    m_run = new QPushButton(row);
    m_run->setObjectName(QStringLiteral("runButton"));
    m_run->setMinimumWidth(70);
    m_slider = new QSlider(Qt::Horizontal, row);
    m_slider->setObjectName(QStringLiteral("speedSlider"));
    m_slider->setAccessibleName(tr("Speed, from 1 to a million"));
    m_slider->setRange(0, LastSpeedStep);
    m_slider->setPageStep(LastSpeedStep / 6);
    m_speed = new QLineEdit(row);
    m_speed->setObjectName(QStringLiteral("speedField"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setMaximumWidth(76);
    m_speed->setAlignment(Qt::AlignRight);
    layout->addWidget(m_run);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_speed);
    layout->addWidget(new QLabel(QStringLiteral("×"), row));
    connect(m_run, &QPushButton::clicked, this, [this] {
        act(m_clock.speed() > 0 ? core::TimeAction(core::timeaction::Pause()) : core::timeaction::Run());
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        m_speed->setText(QString::number(speedAt(step), 'g', 3));
        ask(QStringLiteral("speed ") + m_speed->text());
    });
    connect(m_speed, &QLineEdit::returnPressed, this, [this] { ask(QStringLiteral("speed ") + m_speed->text()); });
    return row;
}

QWidget *TimePanel::jumpRow(QWidget *parent)
{
    struct Target
    {
        JumpPlace place;
        const char *name;
        QString words;
    };
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    for (const Target &target : {Target{JumpPlace::Midnight, "jumpMidnight", tr("Midnight")},
                                 Target{JumpPlace::TariffSwitch, "jumpTariffSwitch", tr("Tariff switch")},
                                 Target{JumpPlace::ClockChange, "jumpClockChange", tr("Clock change")},
                                 Target{JumpPlace::MonthEnd, "jumpMonthEnd", tr("Month end")}}) {
        auto *button = new QPushButton(target.words, row);
        button->setObjectName(QString::fromLatin1(target.name));
        button->setAccessibleName(tr("Jump to the next %1").arg(target.words.toLower()));
        connect(button, &QPushButton::clicked, this,
                [this, place = target.place] { act(core::timeaction::Jump{place}); });
        layout->addWidget(button, 1);
    }
    return row;
}

QWidget *TimePanel::jumpToRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    m_target = new QLineEdit(row);
    m_target->setObjectName(QStringLiteral("jumpField"));
    m_target->setAccessibleName(tr("Time to jump to"));
    m_target->setPlaceholderText(QStringLiteral("2026-07-01T18:30"));
    auto *button = new QPushButton(tr("Jump"), row);
    button->setObjectName(QStringLiteral("jumpButton"));
    const auto jump = [this] { ask(QStringLiteral("jump ") + m_target->text().trimmed()); };
    connect(m_target, &QLineEdit::returnPressed, this, jump);
    connect(button, &QPushButton::clicked, this, jump);
    layout->addWidget(m_target, 1);
    layout->addWidget(button);
    return row;
}

void TimePanel::ask(const QString &line)
{
    const auto step = core::parseLine(line, m_zone);
    if (const auto *action = step ? std::get_if<core::TimeAction>(&*step) : nullptr)
        return act(*action);
    m_words->setText(tr("Not done: %1.").arg(step ? line : step.error().reason));
}

void TimePanel::act(const core::TimeAction &action)
{
    const auto refusal = core::drive(*m_drive.clock, action, m_zone, *m_drive.control);
    m_words->setText(refusal ? wordsFor(*refusal) : core::toLine(action, m_zone));
    if (!refusal)
        Q_EMIT acted(action);
}

void TimePanel::showPace()
{
    const bool isRunning = m_clock.speed() > 0;
    m_run->setText(isRunning ? tr("Pause") : tr("Run"));
    m_run->setAccessibleName(isRunning ? tr("Pause bench time") : tr("Let bench time run"));
    if (!isRunning)
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(speedStep(m_clock.speed()));
    m_speed->setText(speedText(m_clock.speed()));
}

void TimePanel::showTime()
{
    const QDateTime now = localTime(m_clock.now(), m_zone);
    m_time->setText(now.toString(QStringLiteral("HH:mm:ss")));
    const double speed = m_clock.speed();
    const QString pace = speed > 0 ? tr("running at %1×").arg(speedText(speed)) : tr("paused");
    m_date->setText(QLocale().toString(now.date(), QStringLiteral("dddd d MMMM yyyy")) + QStringLiteral(" · ") + pace);
    const auto untilNextSecond = std::chrono::floor<seconds>(m_clock.now()) + seconds(1) - m_clock.now();
    m_nextTime = isVisible() && speed > 0
        ? m_alarms.after(core::paced(untilNextSecond, m_clock), [this] { showTime(); })
        : core::Alarm();
}

void TimePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showTime();
}

void TimePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_nextTime = {};
}

} // namespace meterglass::ui
