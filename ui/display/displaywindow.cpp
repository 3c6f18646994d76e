#include "ui/display/displaywindow.h"

#include "core/time/pace.h"
#include "meterlink/client/deviceclock.h"
#include "meterlink/client/meterstore.h"
#include "ui/display/account/accountpage.h"
#include "ui/display/messages/messagespage.h"
#include "ui/display/more/morepage.h"
#include "ui/display/navigation/navigationbar.h"
#include "ui/display/now/nowpage.h"
#include "ui/display/parts/accessiblefigure.h"
#include "ui/display/parts/pagearea.h"
#include "ui/display/usage/usagepage.h"

#include <QEvent>
#include <QGesture>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>

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
    : m_store(store),
      m_clock(clock),
      m_alarms(alarms),
      m_zone(zone),
      m_options(options),
      m_stack(new QStackedWidget(this)),
      m_navigation(new NavigationBar(this)),
      m_now(new NowPage({zone, options.locale}, nullptr)),
      m_usage(new UsagePage({zone, options.locale}, m_power, nullptr)),
      m_messages(new MessagesPage({zone, options.locale}, nullptr)),
      m_more(new MorePage({zone, options.locale}, options, nullptr)),
      m_pages{},
      m_areas{},
      m_how(m_stack)
{
    setObjectName(QStringLiteral("display"));
    setWindowTitle(tr("Meterglass"));
    setAutoFillBackground(true);
    setMinimumSize(320, 240);
    resize(800, 480);
    // Has the keys until somebody walks on with Tab, so that no ring is drawn for who only looks.
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
    installAccessibleFigures();
    addPages();
    connect(m_navigation, &NavigationBar::placeChanged, this, &DisplayWindow::showPlace);
    m_now->setLargeFigure(options.largeFigure);
    connect(m_now, &NowPage::largeFigureChosen, this, &DisplayWindow::largeFigureChosen);
    m_usage->setUnit(options.usageUnit);
    connect(m_usage, &UsagePage::unitChosen, this, &DisplayWindow::usageUnitChosen);
    connect(m_usage, &UsagePage::refreshAsked, this, &DisplayWindow::refresh);
    connect(m_more, &MorePage::themeChosen, this, [this](ThemeChoice theme) {
        setTheme(theme);
        Q_EMIT themeChosen(theme);
    });
    connect(m_messages, &MessagesPage::messageAcknowledged, this, [this](std::uint32_t id) {
        refresh();
        Q_EMIT messageAcknowledged(id);
    });
    connect(m_more, &MorePage::textScaleChosen, this, [this](double scale) {
        m_options.textScale = scale;
        applyLook();
        Q_EMIT textScaleChosen(scale);
    });
    connect(&m_store, &client::MeterStore::snapshotChanged, this, &DisplayWindow::refresh);
    connect(&m_store, &client::MeterStore::samplesChanged, this, &DisplayWindow::refreshSoon);
    refresh();
}

void DisplayWindow::addPages()
{
    addPage(Place::Now, m_now);
    addPage(Place::Usage, m_usage);
    addPage(Place::Account, new AccountPage({m_zone, m_options.locale}, nullptr));
    addPage(Place::Messages, m_messages);
    addPage(Place::More, m_more);
    m_stack->addWidget(&m_how.area());
    connect(&m_how.page(), &HowPage::left, this, [this] { showPlace(place()); });
}

void DisplayWindow::addPage(Place place, Page *page)
{
    m_pages[std::size_t(place)] = page;
    m_areas[std::size_t(place)] = new PageArea(QString(u"page." % placeKey(place)), placeTitle(place), page, m_stack);
    m_stack->addWidget(m_areas[std::size_t(place)]);
    page->grabGesture(Qt::TapAndHoldGesture);
    page->installEventFilter(this);
    connect(page, &Page::howAsked, this, [this] { showHow({}); });
}

Place DisplayWindow::place() const
{
    return m_navigation->place();
}

void DisplayWindow::setPlace(Place place)
{
    m_navigation->setPlace(place);
}

void DisplayWindow::showPlace(Place place)
{
    if (m_stack->currentIndex() == int(Place::Messages))
        m_messages->markSeen(m_store.snapshot());
    m_stack->setCurrentIndex(int(place));
    refresh();
    Q_EMIT placeShown(place);
}

void DisplayWindow::showNewMessages()
{
    const bool isShown = place() == Place::Messages;
    m_navigation->setNew(Place::Messages, m_messages->noteMessages(m_store.snapshot(), meterTime(), isShown));
}

void DisplayWindow::stepPlace(int step)
{
    const int count = int(Places.size());
    setPlace(Places[std::size_t((int(place()) + step + count) % count)]);
}

void DisplayWindow::setTheme(ThemeChoice theme)
{
    m_options.theme = theme;
    m_more->setTheme(theme);
    applyLook();
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

void DisplayWindow::applyLook()
{
    const Look look{.theme = isDark() ? Theme::dark() : Theme::light(),
                    .metrics = Metrics(size(), m_options.density, m_options.textScale)};
    m_look = look;
    if (palette().color(QPalette::Window) != look.theme.page)
        setPalette(windowPalette());
    m_navigation->setLook(look);
    const QSize viewport(width(), height() - m_navigation->height());
    m_navigation->setGeometry(0, viewport.height(), width(), m_navigation->height());
    for (Page *page : m_pages)
        page->setLook(look, viewport);
    m_how.setLook(look);
    for (PageArea *area : m_areas)
        area->setLook(look);
    m_stack->setGeometry(QRect(QPoint(0, 0), viewport));
}

Page &DisplayWindow::page() const
{
    return *m_pages[std::size_t(place())];
}

void DisplayWindow::refresh()
{
    m_power.take(m_store.snapshot().activePower);
    const Moment moment{.utc = meterTime(), .monotonic = m_alarms.now()};
    if (isHowShown())
        m_how.showTopics(page().topics(m_store.snapshot(), moment), moment, m_zone);
    else
        page().showMeter(m_store.snapshot(), moment);
    showNewMessages();
    waitForChange();
}

bool DisplayWindow::isHowShown() const
{
    return m_stack->currentWidget() == &m_how.area();
}

void DisplayWindow::explainFrom(const client::FrameLedger &ledger, LinkStatus link)
{
    m_how.explainFrom(ledger);
    m_more->explainFrom(ledger, link);
    refresh();
}

void DisplayWindow::showHow(const QString &figure)
{
    const Moment moment{.utc = meterTime(), .monotonic = m_alarms.now()};
    if (page().topics(m_store.snapshot(), moment).empty())
        return;
    m_stack->setCurrentWidget(&m_how.area());
    refresh();
    m_how.scrollTo(figure);
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
    return m_clock.now() + client::deviceClockSkew(m_store.snapshot()).value_or(std::chrono::seconds(0));
}

void DisplayWindow::waitForChange()
{
    // London's offset is whole minutes, so local minutes begin with those of UTC.
    const core::UtcInstant now = meterTime();
    const auto nextMinute = std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(1);
    std::chrono::nanoseconds wait = core::paced(nextMinute - now, m_clock);
    if (isHowShown() || page().hasAge())
        wait = std::min<std::chrono::nanoseconds>(wait, std::chrono::seconds(1));
    m_nextChange = m_alarms.after(wait, [this] { refresh(); });
}

PageArea &DisplayWindow::shownArea() const
{
    return isHowShown() ? m_how.area() : *m_areas[std::size_t(place())];
}

/// A long press is the short cut to how the figure under the finger came to be.
bool DisplayWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        const auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::TapAndHoldGesture);
        const auto *hold = static_cast<const QTapAndHoldGesture *>(gesture);
        auto *pressed = qobject_cast<QWidget *>(watched);
        if (hold && pressed && hold->state() == Qt::GestureFinished)
            showHow(figureAt(*pressed, pressed->mapFromGlobal(hold->position().toPoint())));
        return hold != nullptr;
    }
    return QWidget::eventFilter(watched, event);
}

void DisplayWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_options.theme == ThemeChoice::System)
        applyLook();
}

void DisplayWindow::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5)
        setPlace(Places[std::size_t(event->key() - Qt::Key_1)]);
    else if (event->key() == Qt::Key_Right || (steps && event->modifiers() == Qt::ControlModifier))
        stepPlace(1);
    else if (event->key() == Qt::Key_Left || (steps && event->modifiers().testFlag(Qt::ControlModifier)))
        stepPlace(-1);
    else if (event->key() == Qt::Key_Question)
        showHow({});
    else if (event->key() == Qt::Key_Escape && isHowShown())
        showPlace(place());
    else if (const auto scroll = scrollFor(event->key()); scroll != QAbstractSlider::SliderNoAction)
        shownArea().scroll(scroll);
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
