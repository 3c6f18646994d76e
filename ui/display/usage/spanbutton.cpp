#include "ui/display/usage/spanbutton.h"

#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

/// Rounded down, below 0 too.
int divided(int room, int parts)
{
    return int(std::floor(double(room) / parts));
}

} // namespace

SpanButton::SpanButton(const QString &name, const QString &text, const QString &description, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(description);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

void SpanButton::setLook(const Look &look)
{
    m_look = look;
    setFont(look.metrics.font(TextRole::Body));
    updateGeometry();
    update();
}

QSize SpanButton::sizeHint() const
{
    const Metrics &metrics = m_look.metrics;
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const int width = int(std::ceil(textWidth(bold, text()))) + 2 * metrics.px(8);
    const int height = int(std::ceil(QFontMetricsF(bold).height()));
    return {std::max(width, metrics.touchTarget()), std::max(height, metrics.touchTarget())};
}

void SpanButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_look.theme;
    QFont shown = font();
    if (isChecked()) {
        const qreal corner = m_look.metrics.px(8);
        painter.setPen(QPen(theme.energy, 2));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 4, -2, -4), corner, corner);
        shown.setWeight(QFont::Bold);
    }
    painter.setFont(fitted(shown, text(), width() - 6, m_look.metrics.leastTextSize(TextRole::Body)));
    painter.setPen(isChecked() ? theme.text : theme.secondary);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), m_look);
}

int arrangeInRows(const std::vector<SpanButton *> &buttons, QRect area, int reserved, const Metrics &metrics)
{
    const int height = buttons.empty() ? 0 : buttons.front()->sizeHint().height();
    int top = area.top();
    std::size_t first = 0;
    while (first < buttons.size()) {
        const int room = area.width() - (first == 0 ? reserved : 0);
        int used = buttons[first]->sizeHint().width();
        std::size_t end = first + 1;
        while (end < buttons.size() && (!metrics.isLargeText() || used + buttons[end]->sizeHint().width() <= room))
            used += buttons[end++]->sizeHint().width();
        // What is left is shared, up to a comfortable width; what is missing is taken from the words' sides.
        const int more = std::clamp(divided(room - used, int(end - first)), -2 * metrics.px(8), metrics.px(24));
        int left = area.left();
        for (; first < end; ++first) {
            const int wish = buttons[first]->sizeHint().width() + more;
            const int width = std::clamp(wish, std::min(metrics.touchTarget(), room), room);
            buttons[first]->setGeometry(left, top, width, height);
            left += width;
        }
        top += height;
    }
    return top;
}

} // namespace meterglass::ui
