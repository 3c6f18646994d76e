#include "ui/display/parts/choicebutton.h"

#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QPainter>

#include <cmath>

namespace meterglass::ui {

ChoiceButton::ChoiceButton(const QString &name, const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
}

void ChoiceButton::setLook(const Look &look)
{
    m_look = look;
    setFont(look.metrics.font(TextRole::Body));
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const Metrics &metrics = m_look.metrics;
    const int line = int(std::ceil(QFontMetricsF(font()).height()));
    const int width = line * 3 / 2 + 2 * metrics.px(10) + int(std::ceil(textWidth(font(), text())));
    return {std::max(width, metrics.touchTarget()), std::max(line, metrics.touchTarget())};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Metrics &metrics = m_look.metrics;
    const Theme &theme = m_look.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = QFontMetricsF(font()).ascent();
    const QRectF ring(metrics.px(10), (height() - side) / 2, side, side);
    painter.setPen(QPen(isChecked() ? theme.energy : theme.secondary, side / 10));
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setBrush(theme.energy);
        painter.drawEllipse(ring.adjusted(side / 4, side / 4, -side / 4, -side / 4));
    }
    painter.setPen(theme.text);
    const QRect room = rect().adjusted(int(side * 3 / 2) + metrics.px(10), 0, 0, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), m_look);
}

} // namespace meterglass::ui
