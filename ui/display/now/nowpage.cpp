#include "ui/display/now/nowpage.h"

#include "ui/display/now/dialwidget.h"
#include "ui/display/now/meterdetails.h"
#include "ui/display/now/nowtopics.h"
#include "ui/display/parts/detailscard.h"
#include "ui/display/parts/iconbutton.h"
#include "ui/display/parts/label.h"
#include "ui/display/source/troublewords.h"
#include "ui/style/text.h"

#include <QLabel>

#include <algorithm>

namespace meterglass::ui {

NowPage::NowPage(Locality locality, QWidget *parent)
    : Page(parent),
      m_locality(std::move(locality)),
      m_dial(new DialWidget(this)),
      m_swap(new IconButton(QStringLiteral("now.swap"), QStringLiteral("swap"), tr("Show cost or power large"), this)),
      m_how(new IconButton(QStringLiteral("now.how"), QStringLiteral("how"), tr("How?"), this)),
      m_time(new FigureCard(QStringLiteral("now.time"), QStringLiteral("now.date"), this)),
      m_today(new FigureCard(QStringLiteral("now.today"), QStringLiteral("now.today.age"), this)),
      m_price(new FigureCard(QStringLiteral("now.price"), QStringLiteral("now.price.terms"), this)),
      m_reading(new FigureCard(QStringLiteral("now.reading"), QStringLiteral("now.reading.age"), this)),
      m_levels(new DetailsCard(QStringLiteral("now.levels"), tr("What the words mean"), this)),
      m_meter(new DetailsCard(QStringLiteral("now.meter"), tr("Your meter"), this)),
      m_reason(newLabel(this, QStringLiteral("now.reason")))
{
    m_time->setAccessibleName(tr("Local time"));
    m_today->setTitle(tr("Today"));
    m_today->addSecond(QStringLiteral("now.today.cost"));
    m_price->setTitle(tr("Price now"));
    m_reading->setTitle(tr("Meter reading"));
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->hide();
    for (FigureCard *card : {m_today, m_price, m_reading})
        connect(card, &FigureCard::pressed, this, [this, card] { toggleReason(*card); });
    connect(m_how, &IconButton::clicked, this, &NowPage::howAsked);
    connect(m_swap, &IconButton::clicked, this, [this] {
        setLargeFigure(m_large == LargeFigure::Power ? LargeFigure::Cost : LargeFigure::Power);
        Q_EMIT largeFigureChosen(m_large);
    });
}

void NowPage::setLargeFigure(LargeFigure large)
{
    m_large = large;
    m_dial->setLargeFigure(large);
}

void NowPage::setLink(const LinkStatus &link)
{
    m_trouble = link.port ? wordsFor(link.port->serialTrouble, link.port->coordinator.trouble).what : QString();
}

void NowPage::setLook(const Look &look, QSize viewport)
{
    m_look = look;
    m_viewport = viewport;
    const Arrangement arrangement = look.metrics.arrangement();
    const bool isFolded = arrangement == Arrangement::Folded;
    m_dial->setLook(look);
    m_swap->setLook(look);
    m_how->setLook(look);
    const bool isTimeBare = isFolded || arrangement == Arrangement::Beside;
    m_time->setLook(look, isTimeBare ? FigureCard::Form::Bare : FigureCard::Form::Card);
    for (FigureCard *card : {m_today, m_price, m_reading})
        card->setLook(look, isFolded ? FigureCard::Form::Line : FigureCard::Form::Card);
    m_reading->setVisible(!isFolded);
    for (DetailsCard *card : {m_levels, m_meter}) {
        card->setLook(look);
        card->setVisible(arrangement == Arrangement::TwoColumns);
    }
    setTextStyle(*m_reason, look.metrics.font(TextRole::Label), look.theme.text);
    hideReason();
    setMinimumHeight(arrangement == Arrangement::Stacked ? stackedHeight() : 0);
    arrange();
}

void NowPage::showMeter(const client::MeterSnapshot &snapshot, Moment moment)
{
    const core::HomeZone &zone = m_locality.zone;
    m_scale = nextDialScale(m_scale, snapshot, zone.dayOf(std::chrono::floor<std::chrono::seconds>(moment.utc)));
    NowFigures figures = nowFigures(snapshot, m_scale, moment, zone, m_locality.locale);
    figures.explainWaiting(m_trouble);
    showFigures(figures);
    m_meter->showRows(meterDetails(snapshot));
}

std::vector<HowTopic> NowPage::topics(const client::MeterSnapshot &snapshot, Moment moment) const
{
    return nowTopics(snapshot, m_locality, moment);
}

void NowPage::showFigures(const NowFigures &figures)
{
    if (figures == m_figures)
        return;
    if (figures.today != m_figures.today || figures.price != m_figures.price)
        hideReason();
    m_figures = figures;
    m_dial->showFigures(figures);
    m_today->showFigure(figures.today);
    m_today->showSecond(figures.costToday);
    m_price->showFigure(figures.price);
    m_reading->showFigure(figures.reading);
    m_time->showFigure({figures.time, {}, figures.date, client::Quality::Live});
    m_levels->showRows(levelDetails(figures.dial.levels));
    if (m_look.metrics.arrangement() == Arrangement::Folded)
        arrange();
}

void NowPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void NowPage::mousePressEvent(QMouseEvent *)
{
    hideReason();
}

void NowPage::toggleReason(const FigureCard &card)
{
    const bool asks = m_look.metrics.arrangement() == Arrangement::Folded && !card.figure().remark.isEmpty();
    if (!asks)
        return;
    setText(*m_reason, card.figure().remark);
    m_reason->show();
    m_today->hide();
    m_price->hide();
}

void NowPage::hideReason()
{
    m_reason->hide();
    m_today->show();
    m_price->show();
}

void NowPage::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    const QRect area = rect().adjusted(margin, margin, -margin, -margin);
    switch (metrics.arrangement()) {
    case Arrangement::Folded:
        arrangeFolded(rect().adjusted(margin, metrics.px(10), -margin, -metrics.px(8)));
        break;
    case Arrangement::Beside:
        arrangeBeside(area);
        break;
    case Arrangement::Stacked:
        arrangeStacked(area);
        break;
    case Arrangement::TwoColumns:
        arrangeTwoColumns(area);
        break;
    }
    arrangeButtons();
}

void NowPage::arrangeFolded(QRect area)
{
    const Metrics &metrics = m_look.metrics;
    const int line = metrics.textSize(TextRole::Title) * 5 / 4;
    const QRect foot(area.left(), area.bottom() - line + 1, area.width(), line);
    m_dial->setGeometry(area.adjusted(0, 0, 0, -line - metrics.px(8)));
    m_time->setGeometry(area.left(), area.top(), area.width(), 3 * metrics.textSize(TextRole::Label));
    const int price = m_price->widthInLine();
    m_today->setGeometry(foot.left(), foot.top(), foot.width() - price - metrics.px(8), line);
    m_price->setGeometry(foot.right() - price + 1, foot.top(), price, line);
    m_reason->setGeometry(foot);
}

void NowPage::arrangeBeside(QRect area)
{
    const Metrics &metrics = m_look.metrics;
    const int gap = metrics.px(16);
    const int side = std::max(metrics.px(284), area.width() / 3);
    const int left = area.right() - side + 1;
    m_dial->setGeometry(area.adjusted(0, 0, -side - gap, 0));
    const int time = metrics.textSize(TextRole::Figure) * 4 / 5;
    const int between = metrics.px(10);
    const int height = (area.height() - time - 3 * between) / 3;
    m_time->setGeometry(left, area.top(), side, time);
    int top = area.top() + time + between;
    for (FigureCard *card : {m_today, m_price, m_reading}) {
        card->setGeometry(left, top, side, height);
        top += height + between;
    }
}

/// In the dial's free corners, or right of a small one.
void NowPage::arrangeButtons()
{
    const QRect dial = m_dial->geometry();
    const bool isFolded = m_look.metrics.arrangement() == Arrangement::Folded;
    const int padding = isFolded ? 0 : m_look.metrics.px(8);
    const int top = isFolded ? dial.center().y() - m_swap->height() / 2 : dial.top() + padding;
    m_swap->move(dial.right() + 1 - padding - m_swap->width(), top);
    m_swap->raise();
    const QPoint how = isFolded ? QPoint(m_swap->x(), m_swap->geometry().bottom() + 1)
                                : QPoint(dial.left() + padding, dial.top() + padding);
    m_how->move(how);
    m_how->raise();
}

int NowPage::dialHeight(int width) const
{
    const Metrics &metrics = m_look.metrics;
    const int least = int(5.6 * metrics.farCapital()) + 2 * metrics.px(16) + metrics.textSize(TextRole::Label) * 5 / 4;
    const int most = width * 4 / 5 + metrics.px(48);
    return std::max(least, std::min(most, m_viewport.height() - 2 * metrics.px(16)));
}

int NowPage::stackedHeight() const
{
    const int gap = m_look.metrics.px(16);
    int height = 2 * gap + dialHeight(m_viewport.width() - 2 * gap);
    for (const FigureCard *card : {m_time, m_today, m_price, m_reading})
        height += gap + card->heightForText();
    return height;
}

void NowPage::arrangeStacked(QRect area)
{
    const int gap = m_look.metrics.px(16);
    int top = area.top();
    m_dial->setGeometry(area.left(), top, area.width(), dialHeight(area.width()));
    top += m_dial->height() + gap;
    for (FigureCard *card : {m_today, m_price, m_reading, m_time}) {
        card->setGeometry(area.left(), top, area.width(), card->heightForText());
        top += card->height() + gap;
    }
}

void NowPage::arrangeTwoColumns(QRect area)
{
    const Metrics &metrics = m_look.metrics;
    const int gap = metrics.px(16);
    const int second = area.width() * 3 / 10;
    const int first = area.width() - second - gap;
    const int foot = metrics.px(128);
    const int third = (first - 2 * gap) / 3;
    const int main = area.height() - foot - gap;
    const int top = area.top() + main + gap;
    m_dial->setGeometry(area.left(), area.top(), first, main);
    m_today->setGeometry(area.left(), top, third, foot);
    m_price->setGeometry(area.left() + third + gap, top, third, foot);
    m_reading->setGeometry(area.left() + first - third, top, third, foot);
    const int left = area.left() + first + gap;
    const int levels = m_levels->heightForRows(3);
    m_levels->setGeometry(left, area.top(), second, levels);
    m_meter->setGeometry(left, area.top() + levels + gap, second, main - levels - gap);
    m_time->setGeometry(left, top, second, foot);
}

} // namespace meterglass::ui
