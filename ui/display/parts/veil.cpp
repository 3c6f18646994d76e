#include "ui/display/parts/veil.h"

#include <QEvent>
#include <QPainter>

namespace meterglass::ui {

Veil::Veil(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("veil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(parent->rect());
    parent->installEventFilter(this);
    hide();
}

void Veil::setBrightness(double brightness)
{
    if (brightness == m_brightness)
        return;
    m_brightness = brightness;
    setVisible(brightness < 1.0);
    raise();
    update();
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    QColor dark(Qt::black);
    dark.setAlphaF(float(1.0 - m_brightness));
    QPainter(this).fillRect(rect(), dark);
}

} // namespace meterglass::ui
