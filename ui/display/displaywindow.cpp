#include "ui/display/displaywindow.h"

#include "core/time/pace.h"
#include "meterlink/client/deviceclock.h"
#include "meterlink/client/meterstore.h"
#include "ui/display/displaypages.h"
#include "ui/display/parts/accessiblefigure.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace meterglass::ui {

namespace {

QAbstractSlider::SliderAction scrollFor(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    default:
        return QAbstractSlider::SliderNoAction;
    }
}

} // namespace

DisplayWindow::DisplayWindow(const client::MeterStore &store, const core::Clock &clock, core::Alarms &alarms,
                             const core::HomeZone &zone, const DisplayOptions &options)
    : m_store(&store),
      m_clock(clock),
      m_alarms(alarms),
      m_zone(zone),
      m_options(options)
{
    setObjectName(QStringLiteral("display"));
    setAutoFillBackground(true);
    setMinimumSize(320, 240);
    resize(800, 480);
    // Has the keys until somebody walks on with Tab, so that no ring is drawn for who only looks.
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
    installAccessibleFigures();
    makePages();
    follow(store);
    refresh();
}

void DisplayWindow::follow(const client::MeterStore &store)
{
    m_store = &store;
    connect(m_store, &client::MeterStore::snapshotChanged, this, &DisplayWindow::refresh);
    connect(m_store, &client::MeterStore::samplesChanged, this, &DisplayWindow::refreshSoon);
}

void DisplayWindow::makePages()
{
    setWindowTitle(tr("Meterglass"));
    const Place place = m_pages ? m_pages->place() : Place::Now;
    delete m_pages;
    m_pages = new DisplayPages({m_zone, m_options.locale}, m_options, m_memory, this);
    if (m_ledger)
        m_pages->explainFrom(*m_ledger);
    m_pages->offerSources(m_sources);
    m_pages->setPlace(place);
    connectPages();
}

void DisplayWindow::connectPages()
{
    connect(m_pages, &DisplayPages::placeShown, this, [this](Place shown) {
        refresh();
        Q_EMIT placeShown(shown);
    });
    connect(m_pages, &DisplayPages::howAsked, this, &DisplayWindow::showHow);
    connect(m_pages, &DisplayPages::refreshAsked, this, &DisplayWindow::refresh);
    connect(m_pages, &DisplayPages::messageAcknowledged, this, &DisplayWindow::messageAcknowledged);
    connect(m_pages, &DisplayPages::sourcesAsked, this, &DisplayWindow::sourcesAsked);
    connect(m_pages, &DisplayPages::sourceChosen, this, &DisplayWindow::sourceChosen);
    connect(m_pages, &DisplayPages::roleChosen, this, &DisplayWindow::roleChosen);
    connect(m_pages, &DisplayPages::joiningAsked, this, &DisplayWindow::joiningAsked);
    connect(m_pages, &DisplayPages::optionsChosen, this, [this](const DisplayOptions &options) {
        m_options = options;
        if (lookNow() != m_look)
            applyLook();
        Q_EMIT optionsChosen(options);
    });
}

Place DisplayWindow::place() const
{
    return m_pages->place();
}

void DisplayWindow::setPlace(Place place)
{
    m_pages->setPlace(place);
}

bool DisplayWindow::isDark() const
{
    if (m_options.theme != ThemeChoice::System)
        return m_options.theme == ThemeChoice::Dark;
    const QPalette system = QGuiApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

QPalette DisplayWindow::windowPalette() const
{
    const Theme &theme = m_look.theme;
    QPalette palette(theme.card, theme.page);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::Button, theme.line);
    return palette;
}

Look DisplayWindow::lookNow() const
{
    return {.theme = isDark() ? Theme::dark() : Theme::light(),
            .metrics = Metrics(size(), densityOf(m_options, size()), m_options.textScale)};
}

void DisplayWindow::applyLook()
{
    m_look = lookNow();
    if (palette().color(QPalette::Window) != m_look.theme.page)
        setPalette(windowPalette());
    m_pages->setGeometry(rect());
    m_pages->setLook(m_look);
}

Moment DisplayWindow::moment() const
{
    return {.utc = meterTime(), .monotonic = m_alarms.now()};
}

void DisplayWindow::refresh()
{
    m_memory.power.take(m_store->snapshot().activePower);
    if (m_link)
        m_pages->setLink(m_link());
    m_pages->showMeter(m_store->snapshot(), moment());
    waitForChange();
}

void DisplayWindow::explainFrom(const client::FrameLedger &ledger, LinkSource link)
{
    m_ledger = &ledger;
    m_link = std::move(link);
    m_pages->explainFrom(ledger);
    refresh();
}

void DisplayWindow::showHome(const client::MeterStore &store, const client::FrameLedger &ledger, LinkSource link)
{
    disconnect(m_store, nullptr, this, nullptr);
    follow(store);
    m_memory = {};
    m_ledger = &ledger;
    m_link = std::move(link);
    const bool isAtSource = m_pages->isSourceShown();
    makePages();
    applyLook();
    m_pages->show();
    if (isAtSource)
        showSource();
    refresh();
}

void DisplayWindow::offerSources(const std::vector<SourceChoice> &choices)
{
    m_sources = choices;
    m_pages->offerSources(choices);
}

void DisplayWindow::showSource()
{
    m_pages->showSource();
}

void DisplayWindow::showHow(const QString &figure)
{
    m_pages->showHow(figure, m_store->snapshot(), moment());
    waitForChange();
}

void DisplayWindow::refreshSoon()
{
    if (m_nextSamples)
        return;
    m_nextSamples = m_alarms.after(std::chrono::milliseconds(300), [this] {
        m_nextSamples.reset();
        refresh();
    });
}

/// The time that is shown is the meter's, and this machine's only where the meter gives none.
core::UtcInstant DisplayWindow::meterTime() const
{
    return m_clock.now() + client::deviceClockSkew(m_store->snapshot()).value_or(std::chrono::seconds(0));
}

void DisplayWindow::waitForChange()
{
    // London's offset is whole minutes, so local minutes begin with those of UTC.
    const core::UtcInstant now = meterTime();
    const auto nextMinute = std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(1);
    std::chrono::nanoseconds wait = core::paced(nextMinute - now, m_clock);
    if (m_pages->hasAge())
        wait = std::min<std::chrono::nanoseconds>(wait, std::chrono::seconds(1));
    m_nextChange = m_alarms.after(wait, [this] { refresh(); });
}

void DisplayWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_options.theme == ThemeChoice::System)
        applyLook();
    if (event->type() == QEvent::LanguageChange) {
        makePages();
        applyLook();
        m_pages->show();
        setFocus();
        refresh();
    }
}

void DisplayWindow::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5)
        setPlace(Places[std::size_t(event->key() - Qt::Key_1)]);
    else if (event->key() == Qt::Key_Right || (steps && event->modifiers() == Qt::ControlModifier))
        m_pages->stepPlace(1);
    else if (event->key() == Qt::Key_Left || (steps && event->modifiers().testFlag(Qt::ControlModifier)))
        m_pages->stepPlace(-1);
    else if (event->key() == Qt::Key_Question)
        showHow({});
    else if (event->key() == Qt::Key_Escape && m_pages->isAside())
        m_pages->leaveAside();
    else if (const auto scroll = scrollFor(event->key()); scroll != QAbstractSlider::SliderNoAction)
        m_pages->scroll(scroll);
    else
        QWidget::keyPressEvent(event);
}

void DisplayWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_afterFirstPaint)
        m_afterFirstPaint = m_alarms.after(std::chrono::seconds(0), [this] { Q_EMIT firstPainted(); });
}

void DisplayWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyLook();
}

} // namespace meterglass::ui
