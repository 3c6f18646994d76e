#include "ui/display/account/herofigure.h"

#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QLabel>

#include <cmath>

namespace meterglass::ui {

namespace {

constexpr double UnitRatio = 0.33;
/// A round digit reaches above the capitals.
constexpr double TopGap = 6;

/// With large text it grows with what stands around it, as far as its width lets it.
QFont largestFont(const Metrics &metrics)
{
    QFont font = metrics.font(TextRole::Hero);
    if (metrics.isLargeText())
        font.setPixelSize(font.pixelSize() * 3 / 2);
    return font;
}

} // namespace

HeroFigure::HeroFigure(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_value(newLabel(this, name)),
      m_unit(newLabel(this, name % u"Unit"))
{
    setObjectName(QString(name % u".figure"));
}

void HeroFigure::setLook(const Look &look)
{
    m_look = look;
    arrange();
}

void HeroFigure::showFigure(const Figure &figure)
{
    setText(*m_value, figure.value);
    setText(*m_unit, figure.unit);
    arrange();
}

int HeroFigure::heightFor() const
{
    const QFontMetricsF lines(largestFont(m_look.metrics));
    return m_look.metrics.px(TopGap) + int(std::ceil(lines.capHeight() + lines.descent()));
}

void HeroFigure::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Smaller first, and condensed only where the least size is too wide.
QFont HeroFigure::figureFont(int room) const
{
    const Metrics &metrics = m_look.metrics;
    QFont font = largestFont(metrics);
    const int least = metrics.leastTextSize(TextRole::Hero);
    while (font.pixelSize() > least && textWidth(font, m_value->text()) > room)
        font.setPixelSize(font.pixelSize() - 1);
    return fitted(font, m_value->text(), room, metrics.leastTextSize(TextRole::Figure));
}

void HeroFigure::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const QFont unit = metrics.unitFont(largestFont(metrics), UnitRatio);
    const int space = m_unit->text().isEmpty() ? 0 : metrics.px(8);
    const int unitWidth = int(std::ceil(textWidth(unit, m_unit->text())));
    const QFont font = figureFont(width() - unitWidth - space - 2);
    setTextStyle(*m_value, font, m_look.theme.money);
    setTextStyle(*m_unit, unit, m_look.theme.secondary);
    const int baseline = metrics.px(TopGap) + int(std::lround(QFontMetricsF(largestFont(metrics)).capHeight()));
    placeOnBaseline(*m_unit, placeOnBaseline(*m_value, 0, baseline) + space, baseline);
}

} // namespace meterglass::ui
