#include "ui/bench/verify/verifypanel.h"

#include "ui/bench/parts/benchtable.h"
#include "ui/bench/parts/grouped.h"
#include "ui/bench/parts/warning.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meterglass::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto Turn = 250ms;
/// At first; the last column takes what is left.
constexpr int Widths[] = {84, 48, 64, 300};

} // namespace

VerifyPanel::VerifyPanel(const Subject &subject, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_meter(subject.meter),
      m_log(subject.log),
      m_clock(subject.clock),
      m_writeReport(subject.writeReport),
      m_model(new VerdictModel(theme, this)),
      m_table(new BenchTable(this)),
      m_examine(new QPushButton(tr("Examine"), this)),
      m_save(new QPushButton(tr("Save report..."), this)),
      m_status(new QLabel(this))
{
    m_pool.setMaxThreadCount(1);
    setObjectName(QStringLiteral("verifyPanel"));
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("verdicts"));
    m_table->setAccessibleName(tr("Verdicts"));
    m_table->setModel(m_model);
    m_table->setEmptyText(
        tr("Examine judges the meter by every frame since the bench was opened. It is asked for what it "
           "must refuse, too; nothing on it is changed."));
    for (int column = 0; column < int(std::size(Widths)); ++column)
        m_table->setColumnWidth(column, Widths[column]);
    m_examine->setObjectName(QStringLiteral("examine"));
    m_examine->setToolTip(tr("Judge the meter (F5)"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setToolTip(tr("As HTML, PDF, JSON or JUnit XML (Ctrl+S)"));
    m_status->setObjectName(QStringLiteral("verifyStatus"));
    m_status->setWordWrap(true);
    layOut();
    connect(m_examine, &QPushButton::clicked, this, &VerifyPanel::examine);
    connect(m_save, &QPushButton::clicked, this, &VerifyPanel::askWhereToSave);
    connect(m_table, &QAbstractItemView::activated, this, &VerifyPanel::showEvidence);
    connect(&m_meter, &BenchMeter::followed, this, &VerifyPanel::updateButtons);
    if (m_clock)
        connect(m_clock, &core::BenchClock::adjusted, this, &VerifyPanel::followTime);
    updateButtons();
}

void VerifyPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_examine);
    head->addWidget(m_status, 1);
    head->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    for (const auto &[key, act] : {std::pair(QKeySequence(Qt::Key_F5), &VerifyPanel::examine),
                                   std::pair(QKeySequence(QKeySequence::Save), &VerifyPanel::askWhereToSave)}) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    }
}

/// Why the meter cannot be examined now; empty where it can.
QString VerifyPanel::obstacle() const
{
    if (!m_meter.address())
        return tr("No meter has been found yet.");
    if (m_clock && m_clock->speed() != 1)
        return tr("A meter is judged while its time runs at 1x.");
    return {};
}

void VerifyPanel::updateButtons()
{
    const QString why = obstacle();
    m_examine->setEnabled(why.isEmpty() && !m_isExamining);
    m_save->setVisible(m_writeReport != nullptr);
    m_save->setEnabled(m_judged != nullptr && !m_isExamining);
    if (!m_isExamining)
        m_status->setText(!why.isEmpty() ? why : m_judged ? summary() : QString());
}

/// What was heard before does not go with what comes. An examination under way is given up.
void VerifyPanel::followTime()
{
    m_first = m_log.size();
    m_inquiry.reset();
    m_turn.cancel();
    m_isExamining = false;
    updateButtons();
}

void VerifyPanel::examine()
{
    if (m_isExamining || !obstacle().isEmpty())
        return;
    m_isExamining = true;
    updateButtons();
    m_status->setText(tr("Asking the meter..."));
    m_inquiry = std::make_unique<judge::Inquiry>(m_meter.exchange(), *m_meter.address());
    goOnAsking();
}

/// Each of its requests ends at its deadline.
void VerifyPanel::goOnAsking()
{
    if (m_inquiry->advance())
        return judgeAll();
    m_turn = m_meter.alarms().after(Turn, [this] { goOnAsking(); });
}

void VerifyPanel::judgeAll()
{
    m_inquiry.reset();
    m_status->setText(tr("Judging..."));
    const std::size_t newest = m_log.size() - std::min(m_log.size(), MostFrames);
    auto transcript =
        std::make_shared<const judge::LoggedTranscript>(judge::transcriptOf(m_log, std::max(m_first, newest)));
    m_pool.start([this, transcript, zone = m_meter.zone()] {
        auto judgements = judge::judge(transcript->frames, zone);
        QMetaObject::invokeMethod(
            this,
            [this, transcript, judgements = std::move(judgements)]() mutable {
                m_judged = transcript;
                showJudgements(std::move(judgements));
            },
            Qt::QueuedConnection);
    });
}

void VerifyPanel::showJudgements(std::vector<judge::Judgement> judgements)
{
    m_isExamining = false;
    m_model->show(std::move(judgements));
    m_table->growColumns();
    updateButtons();
}

QString VerifyPanel::summary() const
{
    QStringList counts;
    for (const judge::Verdict verdict :
         {judge::Verdict::Wrong, judge::Verdict::Missing, judge::Verdict::Untestable, judge::Verdict::Supported})
        counts += QString::number(m_model->count(verdict)) + u' ' + judge::verdictName(verdict);
    return tr("%1, by %2 frames. Enter shows a verdict's first frame.")
        .arg(counts.join(QStringLiteral(", ")), grouped(static_cast<std::int64_t>(m_judged->frames.size())));
}

void VerifyPanel::showEvidence(const QModelIndex &index)
{
    const std::vector<std::size_t> &evidence =
        m_model->judgements().at(static_cast<std::size_t>(index.row())).finding.evidence;
    if (evidence.empty())
        m_status->setText(tr("No frame proves this verdict: there was nothing to see."));
    else
        Q_EMIT frameAsked(m_judged->rows.at(evidence.front()));
}

void VerifyPanel::askWhereToSave()
{
    if (!m_save->isEnabled() || !m_writeReport)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"), QString(),
                                   tr("Reports (*.html *.pdf *.json *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("meter.html"));
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyPanel::save);
    dialog->open();
}

void VerifyPanel::save(const QString &path)
{
    const QString failure = m_writeReport(m_judged->frames, path);
    if (failure.isEmpty())
        m_status->setText(tr("Saved in %1").arg(path));
    else
        warn(this, tr("Not saved"), failure);
}

} // namespace meterglass::ui
