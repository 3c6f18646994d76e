#include "ui/display/usage/usagehead.h"

#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QLabel>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

constexpr double UnitRatio = 0.4;
/// Of what stands under the figure where the text is large.
constexpr int RemarkLines = 2;

int capitals(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).capHeight()));
}

int ascent(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).ascent()));
}

int lineHeight(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height()));
}

} // namespace

UsageHeadView::UsageHeadView(QWidget *parent)
    : QWidget(parent),
      m_title(newLabel(this, QStringLiteral("usage.title"))),
      m_value(newLabel(this, QStringLiteral("usage.value"))),
      m_unit(newLabel(this, QStringLiteral("usage.valueUnit"))),
      m_second(newLabel(this, QStringLiteral("usage.second"))),
      m_remark(newLabel(this, QStringLiteral("usage.remark")))
{ }

void UsageHeadView::setLook(const Look &look)
{
    m_look = look;
    arrange();
}

void UsageHeadView::showHead(const UsageHead &head)
{
    if (head == m_head)
        return;
    m_head = head;
    setText(*m_title, head.title);
    setText(*m_value, head.large.value);
    setText(*m_unit, head.large.unit);
    setText(*m_second, head.second);
    setText(*m_remark, head.remark);
    const QStringList parts{head.large.value, head.large.unit, head.second, head.remark};
    setAccessibleName(head.title);
    setAccessibleDescription(parts.join(u' ').simplified());
    arrange();
}

void UsageHeadView::setReserved(int width)
{
    if (width == m_reserved)
        return;
    m_reserved = width;
    arrange();
}

QFont UsageHeadView::figureFont() const
{
    const Metrics &metrics = m_look.metrics;
    QFont font = metrics.font(TextRole::Hero);
    font.setPixelSize(std::max(metrics.px(64), metrics.leastTextSize(TextRole::Hero)));
    return font;
}

int UsageHeadView::figureBaseline() const
{
    const Metrics &metrics = m_look.metrics;
    return lineHeight(metrics.font(TextRole::Title)) + metrics.px(metrics.arrangement() == Arrangement::Folded ? 4 : 10)
        + capitals(figureFont());
}

int UsageHeadView::heightForText() const
{
    const Metrics &metrics = m_look.metrics;
    // A comma and a bracket reach below the baseline.
    const int foot = figureFont().pixelSize() / 4;
    const int remark = metrics.isLargeText() ? RemarkLines * lineHeight(metrics.font(TextRole::Label)) : 0;
    return figureBaseline() + foot + remark;
}

void UsageHeadView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void UsageHeadView::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const QFont title = metrics.font(TextRole::Title);
    const int baseline = ascent(title);
    setTextStyle(*m_title, fitted(title, m_head.title, width(), metrics.leastTextSize(TextRole::Title)),
                 m_look.theme.secondary);
    const int end = placeOnBaseline(*m_title, 0, baseline);
    arrangeFigure(figureBaseline());
    arrangeRemark(baseline, end);
}

void UsageHeadView::arrangeFigure(int baseline)
{
    const Metrics &metrics = m_look.metrics;
    const Theme &theme = m_look.theme;
    const QFont plain = figureFont();
    const QFont unit = metrics.unitFont(plain, UnitRatio);
    const int space = metrics.px(6);
    const int room = width() - m_reserved;
    const int unitRoom = m_head.large.unit.isEmpty() ? 0 : int(std::ceil(textWidth(unit, m_head.large.unit))) + space;
    const QFont font = fitted(plain, m_head.large.value, room - unitRoom, metrics.leastTextSize(TextRole::Hero));
    setTextStyle(*m_value, font, m_head.isMoneyLarge ? theme.money : theme.text);
    setTextStyle(*m_unit, unit, theme.secondary);
    const int valueEnd = placeOnBaseline(*m_value, 0, baseline);
    const int end = placeOnBaseline(*m_unit, valueEnd + space, baseline);
    const int gap = metrics.px(20);
    const QFont second = fitted(metrics.font(TextRole::Figure), m_head.second, room - end - gap,
                                metrics.leastTextSize(TextRole::Figure));
    const bool hasRoom = textWidth(second, m_head.second) <= room - end - gap;
    setTextStyle(*m_second, second, m_head.isMoneyLarge ? theme.text : theme.money);
    placeOnBaseline(*m_second, end + gap, baseline);
    m_second->setVisible(hasRoom && !m_head.second.isEmpty());
}

void UsageHeadView::arrangeRemark(int baseline, int titleEnd)
{
    const Metrics &metrics = m_look.metrics;
    const QFont label = metrics.font(TextRole::Label);
    const bool isUnder = metrics.isLargeText();
    const int room = isUnder ? width() : width() - titleEnd - metrics.px(16);
    const QFont font =
        fitted(label, m_head.remark, (isUnder ? RemarkLines : 1) * room - 1, metrics.leastTextSize(TextRole::Label));
    setTextStyle(*m_remark, font, m_look.theme.secondary);
    m_remark->setWordWrap(isUnder);
    m_remark->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (isUnder)
        m_remark->setGeometry(0, figureBaseline() + figureFont().pixelSize() / 4, width(),
                              RemarkLines * lineHeight(label));
    else
        placeOnBaseline(*m_remark, width() - int(std::ceil(textWidth(font, m_head.remark))) - 1, baseline);
}

} // namespace meterglass::ui
