#include "ui/display/parts/pushbutton.h"

#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

constexpr double Padding = 20;

} // namespace

PushButton::PushButton(const QString &name, const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
}

void PushButton::setLook(const Look &look)
{
    m_look = look;
    QFont font = look.metrics.font(TextRole::Body);
    font.setWeight(QFont::Medium);
    setFont(font);
    update();
}

QSize PushButton::sizeFor(int width) const
{
    const Metrics &metrics = m_look.metrics;
    const int frame = 2 * metrics.px(Padding);
    const int text = int(std::ceil(textWidth(font(), this->text()))) + 1;
    const QFontMetricsF lines(font());
    const QRectF bounds = lines.boundingRect(QRectF(0, 0, width - frame, 1000), Qt::TextWordWrap, this->text());
    const int height = int(std::ceil(bounds.height())) + 2 * metrics.px(8);
    return {std::clamp(text + frame, metrics.touchTarget(), width), std::max(height, metrics.touchTarget())};
}

void PushButton::paintEvent(QPaintEvent *)
{
    const Metrics &metrics = m_look.metrics;
    const Theme &theme = m_look.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isDown() ? metrics.px(4) : metrics.px(isEnabled() ? 2 : 1);
    // What does nothing now is quieter, and can still be read.
    const QColor &colour = isEnabled() ? theme.energy : theme.secondary;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(colour, line));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(frame, metrics.px(10), metrics.px(10));
    painter.setPen(colour);
    painter.setFont(font());
    const int padding = metrics.px(Padding);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignCenter | Qt::TextWordWrap, text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), m_look);
}

} // namespace meterglass::ui
