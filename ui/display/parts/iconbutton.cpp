#include "ui/display/parts/iconbutton.h"

#include "ui/style/icon.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace meterglass::ui {

IconButton::IconButton(const QString &name, const QString &icon, const QString &word, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon)
{
    setObjectName(name);
    setAccessibleName(word);
    setFocusPolicy(Qt::TabFocus);
}

void IconButton::setLook(const Look &look)
{
    m_look = look;
    resize(sizeHint());
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = m_look.metrics.touchTarget();
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = width() * 3 / 5;
    const int margin = (width() - side) / 2;
    // What does nothing now says nothing.
    const QColor &colour = isEnabled() ? m_look.theme.secondary : m_look.theme.line;
    painter.drawPixmap(margin, margin, ui::icon(m_icon, side, colour, devicePixelRatioF()));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), m_look);
}

} // namespace meterglass::ui
