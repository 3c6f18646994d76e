#include "ui/display/parts/figurecard.h"

#include "ui/display/parts/label.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

constexpr double UnitRatio = 0.5;
/// Between the figure's unit and the second figure.
constexpr double SecondGap = 16;

int capitals(const QFont &font)
{
    return int(std::lround(QFontMetricsF(font).capHeight()));
}

int descent(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).descent()));
}

} // namespace

FigureCard::FigureCard(const QString &name, const QString &remarkName, QWidget *parent)
    : QWidget(parent),
      m_title(newLabel(this, name % u".title")),
      m_value(newLabel(this, name)),
      m_unit(newLabel(this, name % u"Unit")),
      m_clock(newLabel(this, name % u".clock")),
      m_remark(newLabel(this, remarkName))
{
    setObjectName(QString(name % u".card"));
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FigureCard::setLook(const Look &look, Form form)
{
    m_look = look;
    m_form = form;
    arrange();
    update();
}

void FigureCard::setTitle(const QString &title)
{
    setText(*m_title, title);
    setAccessibleName(title);
}

void FigureCard::showFigure(const Figure &figure)
{
    if (figure == m_figure)
        return;
    const bool fits = takesTheSameRoom(figure, m_figure);
    m_figure = figure;
    setText(*m_value, figure.value);
    setText(*m_unit, figure.unit);
    setText(*m_remark, figure.remark);
    describe();
    if (!fits)
        arrange();
}

void FigureCard::addSecond(const QString &name)
{
    m_second = newLabel(this, name);
}

void FigureCard::showSecond(const QString &value)
{
    if (value == second())
        return;
    const bool fits = takesTheSameRoom(value, second());
    setText(*m_second, value);
    describe();
    if (!fits)
        arrange();
}

QString FigureCard::second() const
{
    return m_second ? m_second->text() : QString();
}

void FigureCard::describe()
{
    const QStringList parts{m_figure.value, m_figure.unit, second(), m_figure.remark};
    setAccessibleDescription(parts.join(u' ').simplified());
}

bool FigureCard::hasClock() const
{
    return m_figure.isLate() || m_figure.quality == client::Quality::Stale;
}

int FigureCard::heightForText() const
{
    const Metrics &metrics = m_look.metrics;
    const int remark = 2 * int(std::ceil(QFontMetricsF(metrics.font(TextRole::Label)).height()));
    return 3 * metrics.px(16) + capitals(metrics.font(TextRole::Title)) + remark + capitals(figureFont());
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureCard::mousePressEvent(QMouseEvent *)
{
    Q_EMIT pressed();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    if (m_form != Form::Card)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), m_look);
}

void FigureCard::arrange()
{
    const int padding = m_form == Form::Card ? m_look.metrics.px(16) : 0;
    const QRect area = rect().adjusted(padding, padding, -padding, -padding);
    m_clock->setVisible(hasClock());
    m_remark->setVisible(m_form != Form::Line && !m_remark->text().isEmpty());
    m_title->setVisible(!m_title->text().isEmpty());
    if (m_form == Form::Line)
        arrangeLine(area);
    else if (m_form == Form::Bare)
        arrangeBare(area);
    else
        arrangeCard(area);
}

int FigureCard::widthInLine() const
{
    const Metrics &metrics = m_look.metrics;
    const QFont figure = metrics.font(TextRole::Title);
    const qreal texts = textWidth(metrics.font(TextRole::Label), m_title->text()) + textWidth(figure, m_value->text())
        + textWidth(metrics.unitFont(figure, UnitRatio), m_unit->text());
    const int clock = hasClock() ? capitals(figure) + descent(figure) + metrics.px(6) : 0;
    const int beside = second().isEmpty() ? 0 : metrics.px(SecondGap) + int(std::ceil(textWidth(figure, second())));
    return int(std::ceil(texts)) + beside + metrics.px(8) + metrics.px(4) + clock + 3;
}

int FigureCard::placeFigure(QFont font, int left, int baseline, int width)
{
    const Metrics &metrics = m_look.metrics;
    const QFont unit = metrics.unitFont(font, UnitRatio);
    const int space = metrics.px(4);
    const int gap = second().isEmpty() ? 0 : metrics.px(SecondGap);
    const int least = metrics.leastTextSize(TextRole::Figure);
    font = fitted(font, m_value->text() + second(), width - space - gap - textWidth(unit, m_unit->text()), least);
    setTextStyle(*m_value, font, m_look.theme.text);
    setTextStyle(*m_unit, unit, m_look.theme.secondary);
    const int end = placeOnBaseline(*m_value, left, baseline);
    const int unitEnd = placeOnBaseline(*m_unit, end + space, baseline);
    if (!m_second)
        return unitEnd;
    setTextStyle(*m_second, font, m_look.theme.money);
    const int right = left + width - int(std::ceil(textWidth(font, second())));
    return placeOnBaseline(*m_second, m_form == Form::Line ? unitEnd + gap : right, baseline);
}

void FigureCard::arrangeCard(QRect area)
{
    const Metrics &metrics = m_look.metrics;
    const QFont title = metrics.font(TextRole::Title);
    m_remark->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    int top = area.top();
    if (!m_title->text().isEmpty()) {
        setTextStyle(*m_title, fitted(title, m_title->text(), area.width(), metrics.leastTextSize(TextRole::Title)),
                     m_look.theme.secondary);
        top += capitals(title);
        placeOnBaseline(*m_title, area.left(), top);
    }
    const int figureTop = area.bottom() + 1 - capitals(figureFont());
    arrangeRemark(area.left(), top, area.width());
    // A dash leaves the lower and the upper part of its line free.
    if (!m_title->text().isEmpty())
        centreRemark(top, m_figure.isCurrent() ? figureTop : (figureTop + area.bottom()) / 2);
    placeFigure(figureFont(), area.left(), area.bottom() + 1, area.width());
}

void FigureCard::arrangeBare(QRect area)
{
    const QFont figure = figureFont();
    // A round digit reaches a little above the capitals.
    const int baseline = area.top() + capitals(figure) + 2;
    const int end = placeFigure(figure, area.left(), baseline, area.width());
    // Where cards are folded, the dial's arc stands between figure and remark.
    const bool isFolded = m_look.metrics.arrangement() == Arrangement::Folded;
    const int room = isFolded ? area.width() / 3 : area.right() - end - m_look.metrics.px(SecondGap);
    const QFont label = m_look.metrics.font(TextRole::Label);
    const QFont font = isFolded ? inOneLine(label, m_remark->text(), room)
                                : fitted(label, m_remark->text(), room, m_look.metrics.leastTextSize(TextRole::Label));
    setTextStyle(*m_remark, font, m_look.theme.secondary);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const int whole = int(std::ceil(textWidth(font, m_remark->text()))) + 1;
    const int width = whole <= room + 1 ? whole : room * 3 / 4;
    m_remark->setGeometry(area.right() - width + 1, area.top(), width, m_remark->heightForWidth(width));
}

QFont FigureCard::figureFont() const
{
    QFont font = m_look.metrics.font(TextRole::Figure);
    if (m_look.metrics.isLargeText())
        font.setPixelSize(font.pixelSize() * 2);
    return font;
}

void FigureCard::arrangeRemark(int left, int top, int width)
{
    const Metrics &metrics = m_look.metrics;
    const QFont plain = metrics.font(TextRole::Label);
    const int side = hasClock() ? int(std::lround(QFontMetricsF(plain).ascent())) : 0;
    const int indent = hasClock() ? side + metrics.px(6) : 0;
    const QFont font = inOneLine(plain, m_remark->text(), width - indent - 1);
    setTextStyle(*m_remark, font, m_look.theme.secondary);
    const QFontMetricsF lines(font);
    const int capitalsTop = int(std::lround(lines.ascent() - lines.capHeight()));
    m_remark->setGeometry(left + indent, top - capitalsTop, width - indent, m_remark->heightForWidth(width - indent));
    if (!hasClock())
        return;
    m_clock->setPixmap(icon(QStringLiteral("clock"), side, m_look.theme.secondary, devicePixelRatioF()));
    m_clock->setGeometry(left, top + (capitals(font) - side) / 2, side, side);
}

void FigureCard::centreRemark(int top, int bottom)
{
    const QFontMetricsF lines(m_remark->font());
    const int unseen = int(std::lround(lines.ascent() - lines.capHeight() + lines.descent()));
    const int down = std::max(0, (bottom - top - m_remark->height() + unseen) / 2);
    m_remark->move(m_remark->x(), m_remark->y() + down);
    m_clock->move(m_clock->x(), m_clock->y() + down);
}

void FigureCard::arrangeLine(QRect area)
{
    const Metrics &metrics = m_look.metrics;
    const QFont label = metrics.font(TextRole::Label);
    QFont figure = metrics.font(TextRole::Title);
    const int baseline = area.center().y() + capitals(figure) / 2;
    setTextStyle(*m_title, label, m_look.theme.secondary);
    const int titleEnd = placeOnBaseline(*m_title, area.left(), baseline) + metrics.px(8);
    const int side = hasClock() ? capitals(figure) + descent(figure) : 0;
    const int end = placeFigure(figure, titleEnd, baseline, area.right() - titleEnd - side);
    if (!hasClock())
        return;
    m_clock->setPixmap(icon(QStringLiteral("clock"), side, m_look.theme.secondary, devicePixelRatioF()));
    m_clock->setGeometry(end + metrics.px(6), area.center().y() - side / 2, side, side);
}

} // namespace meterglass::ui
