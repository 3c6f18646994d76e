#include "ui/bench/frames/jobbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace meterglass::ui {

namespace {

using namespace std::chrono_literals;

constexpr int ProgressWidth = 160;
constexpr int Steps = 1000;

} // namespace

JobBar::JobBar(core::Alarms &alarms, QWidget *parent)
    : QWidget(parent),
      m_alarms(alarms),
      m_words(new QLabel(this)),
      m_outcome(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_words->setObjectName(QStringLiteral("status"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, Steps);
    m_progress->setFixedWidth(ProgressWidth);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addStretch(1);
    row->addWidget(m_outcome);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancel);
    showJob(false);
}

void JobBar::say(const QString &words)
{
    m_words->setText(words);
}

void JobBar::start(std::unique_ptr<CaptureJob> job, std::function<void(CaptureJob &)> ended)
{
    m_job = std::move(job);
    m_ended = std::move(ended);
    m_outcome->clear();
    showJob(true);
    m_next = m_alarms.after(0ms, [this] { advance(); });
}

void JobBar::cancel()
{
    if (!m_job)
        return;
    m_next.cancel();
    m_job.reset();
    m_outcome->setText(tr("Cancelled"));
    showJob(false);
}

void JobBar::advance()
{
    if (!m_job->advance()) {
        m_progress->setValue(static_cast<int>(m_job->progress() * Steps));
        m_next = m_alarms.after(1ms, [this] { advance(); });
        return;
    }
    const std::unique_ptr<CaptureJob> job = std::move(m_job);
    showJob(false);
    m_outcome->setText(job->outcome());
    m_ended(*job);
}

void JobBar::showJob(bool isShown)
{
    m_progress->setVisible(isShown);
    m_cancel->setVisible(isShown);
    m_progress->setValue(0);
}

} // namespace meterglass::ui
