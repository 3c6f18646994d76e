#include "ui/display/parts/scrollbar.h"

#include <QPainter>

#include <algorithm>

namespace meterglass::ui {

ScrollBar::ScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) { }

void ScrollBar::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

QSize ScrollBar::sizeHint() const
{
    return {m_look.metrics.px(8), QScrollBar::sizeHint().height()};
}

void ScrollBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.page);
    const int span = maximum() - minimum();
    const qreal whole = span + pageStep();
    if (span <= 0)
        return;
    const qreal length = std::max<qreal>(height() * pageStep() / whole, width());
    const qreal top = (height() - length) * (value() - minimum()) / span;
    const QRectF thumb(width() / 4.0, top, width() / 2.0, length);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.secondary);
    painter.drawRoundedRect(thumb, width() / 4.0, width() / 4.0);
}

} // namespace meterglass::ui
