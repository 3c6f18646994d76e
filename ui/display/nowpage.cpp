#include "ui/display/nowpage.h"

#include "ui/display/detailscard.h"
#include "ui/display/dialwidget.h"
#include "ui/display/label.h"
#include "ui/display/meterdetails.h"
#include "ui/style/text.h"

#include <QLabel>

#include <algorithm>

namespace meterglass::ui {

NowPage::NowPage(QWidget *parent)
    : QWidget(parent),
      m_dial(new DialWidget(this)),
      m_time(new FigureCard(QStringLiteral("now.time"), QStringLiteral("now.date"), this)),
      m_today(new FigureCard(QStringLiteral("now.today"), QStringLiteral("now.today.age"), this)),
      m_reading(new FigureCard(QStringLiteral("now.reading"), QStringLiteral("now.reading.age"), this)),
      m_levels(new DetailsCard(QStringLiteral("now.levels"), tr("What the words mean"), this)),
      m_meter(new DetailsCard(QStringLiteral("now.meter"), tr("Your meter"), this)),
      m_reason(newLabel(this, QStringLiteral("now.reason")))
{
    m_time->setAccessibleName(tr("Local time"));
    m_today->setTitle(tr("Today"));
    m_reading->setTitle(tr("Meter reading"));
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->hide();
    for (FigureCard *card : {m_today, m_reading})
        connect(card, &FigureCard::pressed, this, [this, card] { toggleReason(*card); });
}

void NowPage::setLook(const Look &look, QSize viewport)
{
    m_look = look;
    m_viewport = viewport;
    const Arrangement arrangement = look.metrics.arrangement();
    const bool isFolded = arrangement == Arrangement::Folded;
    m_dial->setLook(look);
    m_time->setLook(look, isFolded ? FigureCard::Form::Bare : FigureCard::Form::Card);
    for (FigureCard *card : {m_today, m_reading})
        card->setLook(look, isFolded ? FigureCard::Form::Line : FigureCard::Form::Card);
    for (DetailsCard *card : {m_levels, m_meter}) {
        card->setLook(look);
        card->setVisible(arrangement == Arrangement::TwoColumns);
    }
    setTextStyle(*m_reason, look.metrics.font(TextRole::Label), look.theme.text);
    hideReason();
    setMinimumHeight(arrangement == Arrangement::Stacked ? stackedHeight() : 0);
    arrange();
}

void NowPage::showFigures(const NowFigures &figures)
{
    if (figures == m_figures)
        return;
    if (figures.today != m_figures.today || figures.reading != m_figures.reading)
        hideReason();
    m_figures = figures;
    m_dial->showReading(figures.power, figures.dial, figures.note);
    m_today->showFigure(figures.today);
    m_reading->showFigure(figures.reading);
    m_time->showFigure({figures.time, {}, figures.date, client::Quality::Live});
    m_levels->showRows(levelDetails(figures.dial.levels));
    if (m_look.metrics.arrangement() == Arrangement::Folded)
        arrange();
}

void NowPage::showDetails(const client::MeterSnapshot &snapshot)
{
    m_meter->showRows(meterDetails(snapshot));
}

void NowPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
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
    m_reading->hide();
}

void NowPage::hideReason()
{
    m_reason->hide();
    m_today->show();
    m_reading->show();
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
}

void NowPage::arrangeFolded(QRect area)
{
    const Metrics &metrics = m_look.metrics;
    const int line = metrics.textSize(TextRole::Title) * 5 / 4;
    const QRect foot(area.left(), area.bottom() - line + 1, area.width(), line);
    m_dial->setGeometry(area.adjusted(0, 0, 0, -line - metrics.px(8)));
    m_time->setGeometry(area.left(), area.top(), area.width(), 3 * metrics.textSize(TextRole::Label));
    const int reading = m_reading->widthInLine();
    m_today->setGeometry(foot.left(), foot.top(), foot.width() - reading - metrics.px(8), line);
    m_reading->setGeometry(foot.right() - reading + 1, foot.top(), reading, line);
    m_reason->setGeometry(foot);
}

void NowPage::arrangeBeside(QRect area)
{
    const Metrics &metrics = m_look.metrics;
    const int gap = metrics.px(16);
    const int side = std::max(metrics.px(252), area.width() / 3);
    const int left = area.right() - side + 1;
    m_dial->setGeometry(area.adjusted(0, 0, -side - gap, 0));
    const int height = (area.height() - 2 * gap) / 3;
    m_time->setGeometry(left, area.top(), side, height);
    m_today->setGeometry(left, area.top() + height + gap, side, height);
    m_reading->setGeometry(left, area.bottom() - height + 1, side, height);
}

int NowPage::dialHeight(int width) const
{
    const Metrics &metrics = m_look.metrics;
    const int least = int(5.2 * metrics.farCapital()) + 2 * metrics.px(16) + metrics.textSize(TextRole::Label) * 5 / 4;
    const int most = width * 4 / 5 + metrics.px(48);
    return std::max(least, std::min(most, m_viewport.height() - 2 * metrics.px(16)));
}

int NowPage::stackedHeight() const
{
    const int gap = m_look.metrics.px(16);
    int height = 2 * gap + dialHeight(m_viewport.width() - 2 * gap);
    for (const FigureCard *card : {m_time, m_today, m_reading})
        height += gap + card->heightForText();
    return height;
}

void NowPage::arrangeStacked(QRect area)
{
    const int gap = m_look.metrics.px(16);
    int top = area.top();
    m_dial->setGeometry(area.left(), top, area.width(), dialHeight(area.width()));
    top += m_dial->height() + gap;
    for (FigureCard *card : {m_today, m_reading, m_time}) {
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
    const int half = (first - gap) / 2;
    const int main = area.height() - foot - gap;
    const int top = area.top() + main + gap;
    m_dial->setGeometry(area.left(), area.top(), first, main);
    m_today->setGeometry(area.left(), top, half, foot);
    m_reading->setGeometry(area.left() + first - half, top, half, foot);
    const int left = area.left() + first + gap;
    const int levels = m_levels->heightForRows(3);
    m_levels->setGeometry(left, area.top(), second, levels);
    m_meter->setGeometry(left, area.top() + levels + gap, second, main - levels - gap);
    m_time->setGeometry(left, top, second, foot);
}

} // namespace meterglass::ui
