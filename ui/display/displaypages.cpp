#include "ui/display/displaypages.h"

#include "ui/display/account/accountpage.h"
#include "ui/display/messages/messagespage.h"
#include "ui/display/more/morepage.h"
#include "ui/display/navigation/navigationbar.h"
#include "ui/display/now/nowpage.h"
#include "ui/display/parts/pagearea.h"
#include "ui/display/source/sourcepage.h"
#include "ui/display/usage/usagepage.h"

#include <QGesture>
#include <QStackedWidget>

namespace meterglass::ui {

DisplayPages::DisplayPages(const Locality &locality, const DisplayOptions &options, DisplayMemory &memory,
                           QWidget *parent)
    : QWidget(parent),
      m_zone(locality.zone),
      m_options(options),
      m_memory(memory),
      m_stack(new QStackedWidget(this)),
      m_navigation(new NavigationBar(this)),
      m_now(new NowPage(locality, nullptr)),
      m_usage(new UsagePage(locality, memory.power, nullptr)),
      m_messages(new MessagesPage(locality, memory.messages, nullptr)),
      m_more(new MorePage(locality, options, nullptr)),
      m_pages{},
      m_areas{},
      m_how(m_stack),
      m_source(new SourcePage(nullptr)),
      m_sourceArea(new PageArea(QStringLiteral("page.source"), SourcePage::title(), m_source, m_stack))
{
    addPage(Place::Now, m_now);
    addPage(Place::Usage, m_usage);
    addPage(Place::Account, new AccountPage(locality, nullptr));
    addPage(Place::Messages, m_messages);
    addPage(Place::More, m_more);
    m_stack->addWidget(&m_how.area());
    m_stack->addWidget(m_sourceArea);
    setOptions(options);
    connectChoices();
    connectSource();
    connect(m_navigation, &NavigationBar::placeChanged, this, &DisplayPages::showPlace);
    connect(&m_how.page(), &HowPage::left, this, &DisplayPages::leaveAside);
    connect(m_usage, &UsagePage::refreshAsked, this, &DisplayPages::refreshAsked);
    connect(m_messages, &MessagesPage::messageAcknowledged, this, [this](std::uint32_t id) {
        Q_EMIT refreshAsked();
        Q_EMIT messageAcknowledged(id);
    });
}

void DisplayPages::addPage(Place place, Page *page)
{
    m_pages[std::size_t(place)] = page;
    m_areas[std::size_t(place)] = new PageArea(QString(u"page." % placeKey(place)), placeTitle(place), page, m_stack);
    m_stack->addWidget(m_areas[std::size_t(place)]);
    page->grabGesture(Qt::TapAndHoldGesture);
    page->installEventFilter(this);
    connect(page, &Page::howAsked, this, [this] { Q_EMIT howAsked({}); });
}

/// What is chosen on one page, the others show, too.
void DisplayPages::connectChoices()
{
    const auto take = [this](const DisplayOptions &options) {
        setOptions(options);
        Q_EMIT optionsChosen(m_options);
    };
    connect(m_more, &MorePage::optionsChosen, this, take);
    connect(m_now, &NowPage::largeFigureChosen, this, [this, take](LargeFigure large) {
        DisplayOptions options = m_options;
        options.largeFigure = large;
        take(options);
    });
    connect(m_usage, &UsagePage::unitChosen, this, [this, take](UsageUnit unit) {
        DisplayOptions options = m_options;
        options.usageUnit = unit;
        take(options);
    });
}

void DisplayPages::connectSource()
{
    connect(m_more, &MorePage::sourceAsked, this, &DisplayPages::showSource);
    connect(m_source, &SourcePage::left, this, &DisplayPages::leaveAside);
    connect(m_source, &SourcePage::sourceChosen, this, &DisplayPages::sourceChosen);
    connect(m_source, &SourcePage::roleChosen, this, &DisplayPages::roleChosen);
    connect(m_source, &SourcePage::joiningAsked, this, &DisplayPages::joiningAsked);
}

void DisplayPages::setOptions(const DisplayOptions &options)
{
    m_options = options;
    m_now->setLargeFigure(options.largeFigure);
    m_usage->setUnit(options.usageUnit);
    m_more->setOptions(options);
}

Place DisplayPages::place() const
{
    return m_navigation->place();
}

void DisplayPages::setPlace(Place place)
{
    m_navigation->setPlace(place);
}

void DisplayPages::stepPlace(int step)
{
    const int count = int(Places.size());
    setPlace(Places[std::size_t((int(place()) + step + count) % count)]);
}

void DisplayPages::showPlace(Place place)
{
    m_stack->setCurrentIndex(int(place));
    Q_EMIT placeShown(place);
}

void DisplayPages::setLook(const Look &look)
{
    m_navigation->setLook(look);
    const QSize viewport(width(), height() - m_navigation->height());
    m_navigation->setGeometry(0, viewport.height(), width(), m_navigation->height());
    for (Page *page : m_pages)
        page->setLook(look, viewport);
    m_how.setLook(look);
    m_source->setLook(look);
    m_sourceArea->setLook(look);
    for (PageArea *area : m_areas)
        area->setLook(look);
    m_stack->setGeometry(QRect(QPoint(0, 0), viewport));
}

void DisplayPages::explainFrom(const client::FrameLedger &ledger)
{
    m_how.explainFrom(ledger);
    m_more->explainFrom(ledger);
}

void DisplayPages::setLink(const LinkStatus &link)
{
    m_link = link;
    m_now->setLink(link);
    m_more->setLink(link);
}

void DisplayPages::offerSources(const std::vector<SourceChoice> &choices)
{
    m_source->offer(choices);
}

Page &DisplayPages::page() const
{
    return *m_pages[std::size_t(place())];
}

PageArea &DisplayPages::shownArea() const
{
    if (isSourceShown())
        return *m_sourceArea;
    return isHowShown() ? m_how.area() : *m_areas[std::size_t(place())];
}

void DisplayPages::scroll(QAbstractSlider::SliderAction action)
{
    shownArea().scroll(action);
}

void DisplayPages::showMeter(const client::MeterSnapshot &snapshot, Moment moment)
{
    noteMessages(snapshot, moment.utc);
    if (isHowShown())
        m_how.showTopics(page().topics(snapshot, moment), moment, m_zone);
    else if (isSourceShown())
        m_source->showLink(m_link, moment);
    else
        page().showMeter(snapshot, moment);
}

/// On every page it is told how many messages are new; those that were looked at no longer are.
void DisplayPages::noteMessages(const client::MeterSnapshot &snapshot, core::UtcInstant now)
{
    noteConfirmations(m_memory.messages, snapshot, now);
    if (std::exchange(m_seen, place()) == Place::Messages && m_seen != Place::Messages)
        markSeen(m_memory.messages, snapshot);
    m_navigation->setNew(Place::Messages, countNew(snapshot, m_memory.messages, m_seen == Place::Messages));
}

bool DisplayPages::hasAge() const
{
    return isAside() || page().hasAge();
}

bool DisplayPages::isHowShown() const
{
    return m_stack->currentWidget() == &m_how.area();
}

bool DisplayPages::isSourceShown() const
{
    return m_stack->currentWidget() == m_sourceArea;
}

void DisplayPages::showSource()
{
    m_stack->setCurrentWidget(m_sourceArea);
    Q_EMIT sourcesAsked();
    Q_EMIT refreshAsked();
}

void DisplayPages::showHow(const QString &figure, const client::MeterSnapshot &snapshot, Moment moment)
{
    const auto topics = page().topics(snapshot, moment);
    if (topics.empty())
        return;
    m_stack->setCurrentWidget(&m_how.area());
    m_how.showTopics(topics, moment, m_zone);
    m_how.scrollTo(figure);
}

void DisplayPages::leaveAside()
{
    showPlace(place());
}

/// A long press is the short cut to how the figure under the finger came to be.
bool DisplayPages::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        const auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::TapAndHoldGesture);
        const auto *hold = static_cast<const QTapAndHoldGesture *>(gesture);
        auto *pressed = qobject_cast<QWidget *>(watched);
        if (hold && pressed && hold->state() == Qt::GestureFinished)
            Q_EMIT howAsked(figureAt(*pressed, pressed->mapFromGlobal(hold->position().toPoint())));
        return hold != nullptr;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meterglass::ui
