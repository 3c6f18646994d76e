#include "ui/bench/frames/framespanel.h"

#include "ui/bench/frames/detailpane.h"
#include "ui/bench/frames/filterline.h"
#include "ui/bench/frames/framestable.h"
#include "ui/bench/frames/jobbar.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace meterglass::ui {

namespace {

using namespace std::chrono_literals;

/// One picture of a screen at 60 Hz.
constexpr auto Picture = 16ms;
/// Of a picture, for looking through frames; the rest is for drawing.
constexpr auto Looking = 6ms;

QString figure(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

FramesPanel::FramesPanel(capture::FrameLog &log, core::Alarms &alarms, const core::HomeZone &zone, const Theme &theme,
                         QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_live(log),
      m_alarms(alarms),
      m_settings(settings),
      m_theme(theme),
      m_model(log, alarms, zone, m_bookmarks),
      m_filter(new FilterLine(this)),
      m_table(new FramesTable(this)),
      m_details(new DetailPane(this)),
      m_jobs(new JobBar(alarms, this))
{
    setObjectName(QStringLiteral("framesPanel"));
    m_table->setModel(&m_model);
    setTheme(theme);
    addActions();
    connectTable();
    connect(m_filter, &FilterLine::filterChosen, this, [this](const capture::FrameFilter &filter) {
        const auto row = currentRow();
        m_model.setFilter(filter);
        wakeUp();
        m_model.extend(Looking);
        if (row && m_model.isShown(*row))
            goTo(*row);
    });
    m_live.setListener([this] { wakeUp(); });
    m_details->show(m_live, std::nullopt);
    setFocusProxy(m_table);
    wakeUp();
}

FramesPanel::~FramesPanel()
{
    m_live.setListener({});
}

void FramesPanel::arrange(QToolBar *bar)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_filter, 1);
    head->addWidget(bar, 0, Qt::AlignTop);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(halves, 1);
    column->addWidget(m_jobs);
}

void FramesPanel::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FramesPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FramesPanel::showCurrent);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isScrolling)
            m_follow->setChecked(value == m_table->verticalScrollBar()->maximum());
    });
}

void FramesPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_model.setColours(FrameColours(savedColourRules(m_settings), theme));
}

void FramesPanel::setFilter(const QString &text)
{
    m_filter->apply(text);
}

void FramesPanel::setPaused(bool isPaused)
{
    m_pause->setChecked(isPaused);
    wakeUp();
}

void FramesPanel::setFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
    wakeUp();
}

/// There is something to show: at the next picture, however much comes until then.
void FramesPanel::wakeUp()
{
    if (std::exchange(m_isAwake, true))
        return;
    m_turn = m_alarms.after(m_nextPicture - m_alarms.now(), [this] { turn(); });
}

void FramesPanel::turn()
{
    m_isAwake = false;
    m_nextPicture = m_alarms.now() + Picture;
    watchDeadlines();
    const bool isPaused = m_pause->isChecked() && isLive();
    if (!isPaused && !m_model.extend(Looking))
        wakeUp();
    if (!isPaused && m_follow->isChecked()) {
        const bool wasScrolling = std::exchange(m_isScrolling, true);
        m_table->scrollToBottom();
        m_isScrolling = wasScrolling;
    }
    showStatus();
}

/// A request that nobody answers is remarked on although no frame comes.
void FramesPanel::watchDeadlines()
{
    m_live.settle(m_alarms.now());
    const auto next = m_live.nextDeadline();
    if (!next)
        return;
    m_deadline = m_alarms.after(*next - m_alarms.now() + 1ms, [this] {
        m_table->viewport()->update();
        wakeUp();
    });
}

void FramesPanel::showStatus()
{
    const capture::FrameLog &log = m_model.log();
    const auto shown = static_cast<std::size_t>(m_model.rowCount());
    QString words =
        isLive() ? tr("%1 frames").arg(figure(log.size())) : tr("%1: %2 frames").arg(m_openedName, figure(log.size()));
    if (!m_model.filter().isEverything())
        words += tr(", %1 shown").arg(figure(shown));
    if (m_pause->isChecked() && isLive())
        words += tr(" - paused, %1 came in since").arg(figure(log.size() - std::min(log.size(), m_model.seen())));
    else if (m_model.seen() < log.size())
        words += tr(" - looking, %1 %").arg(100 * m_model.seen() / log.size());
    m_jobs->say(words);
    if (log.size() == 0)
        m_table->setEmptyText(isLive() ? tr("No frame has passed yet. Each one that the meter and the display send to "
                                            "each other appears here.")
                                       : tr("There is no frame in this file."));
    else
        m_table->setEmptyText(tr("No frame fits the filter."));
}

std::optional<std::size_t> FramesPanel::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model.logRow(current.row())) : std::nullopt;
}

void FramesPanel::showCurrent()
{
    m_details->show(m_model.log(), currentRow());
}

void FramesPanel::goTo(std::size_t logRow)
{
    if (!m_model.isShown(logRow) && logRow < m_model.log().size()) {
        m_filter->apply({});
        m_model.extend(Looking);
    }
    const int row = m_model.rowAtOrAfter(logRow);
    if (row < 0)
        return;
    m_follow->setChecked(false);
    m_table->setCurrentIndex(m_model.index(row, FramesModel::Number));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void FramesPanel::goToLive(std::size_t logRow)
{
    if (!isLive())
        showLive();
    m_model.extend(Looking);
    goTo(logRow);
}

void FramesPanel::goToPartner()
{
    const auto row = currentRow();
    if (row && m_model.log().row(*row).hasPartner())
        goTo(m_model.log().row(*row).partner);
}

} // namespace meterglass::ui
