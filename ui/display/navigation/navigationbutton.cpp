#include "ui/display/navigation/navigationbutton.h"

#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QPainter>

#include <cmath>

namespace meterglass::ui {

NavigationButton::NavigationButton(Place place, QWidget *parent) : QAbstractButton(parent), m_place(place)
{
    setObjectName(QString(u"nav." % placeKey(place)));
    setText(placeTitle(place));
    setAccessibleName(placeTitle(place));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
}

void NavigationButton::setLook(const Look &look)
{
    m_look = look;
    update();
}

void NavigationButton::setNew(int count)
{
    if (count == m_new)
        return;
    m_new = count;
    setAccessibleName(count > 0 ? tr("%1, %2 new", "a place, a number").arg(text()).arg(count) : text());
    update();
}

QFont NavigationButton::wordFont() const
{
    QFont font = m_look.metrics.font(TextRole::Label);
    font.setWeight(isChecked() ? QFont::Bold : QFont::Normal);
    return font;
}

QRect NavigationButton::iconRect() const
{
    const Metrics &metrics = m_look.metrics;
    const bool hasWord = !metrics.isLargeText();
    const int side = hasWord ? metrics.px(24) : metrics.px(34);
    const QFontMetricsF lines(wordFont());
    const int word = hasWord ? int(std::lround(lines.height())) : 0;
    const int top = (height() - side - word) / 2;
    return {(width() - side) / 2, top, side, side};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Metrics &metrics = m_look.metrics;
    const Theme &theme = m_look.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place = iconRect();
    if (isChecked()) {
        const QRectF pill = QRectF(place).adjusted(-metrics.px(18), -metrics.px(2), metrics.px(18), metrics.px(2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.energy);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    const QColor ink = isChecked() ? theme.card : theme.secondary;
    painter.drawPixmap(place.topLeft(), ui::icon(placeKey(m_place), place.width(), ink, devicePixelRatioF()));
    if (m_new > 0)
        paintDot(painter, QRectF(place));
    if (!metrics.isLargeText()) {
        const QFont font = fitted(wordFont(), text(), width() - metrics.px(4), metrics.leastTextSize(TextRole::Label));
        painter.setFont(font);
        painter.setPen(isChecked() ? theme.text : theme.secondary);
        const QRect line(0, place.bottom() + metrics.px(3), width(), height() - place.bottom() - metrics.px(3));
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, text());
    }
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_look);
}

/// On the icon's upper corner, with a rim of what is behind.
void NavigationButton::paintDot(QPainter &painter, const QRectF &iconRect) const
{
    const Theme &theme = m_look.theme;
    const double radius = m_look.metrics.px(6);
    painter.setPen(QPen(isChecked() ? theme.energy : theme.card, m_look.metrics.px(2)));
    painter.setBrush(isChecked() ? theme.card : theme.high);
    painter.drawEllipse(iconRect.topRight() + QPointF(0, radius / 2), radius, radius);
}

} // namespace meterglass::ui
