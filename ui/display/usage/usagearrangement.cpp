#include "ui/chart/chartview.h"
#include "ui/display/parts/detailscard.h"
#include "ui/display/parts/iconbutton.h"
#include "ui/display/usage/spanbutton.h"
#include "ui/display/usage/usagehead.h"
#include "ui/display/usage/usagepage.h"

#include <algorithm>

/// Where the parts of the Usage page stand.
namespace meterglass::ui {

QRect UsagePage::area() const
{
    const Metrics &metrics = m_look.metrics;
    const bool isFolded = metrics.arrangement() == Arrangement::Folded;
    const int margin = metrics.px(isFolded ? 12 : 16);
    const int top = metrics.px(isFolded ? 2 : 8);
    return rect().adjusted(margin, top, -margin, isFolded ? -metrics.px(4) : -margin);
}

void UsagePage::arrange()
{
    const QRect all = area();
    const int target = m_look.metrics.touchTarget();
    const int gap = m_look.metrics.px(8);
    m_how->move(all.right() + 1 - target, all.top());
    m_swap->move(all.right() + 1 - 2 * target, all.top());
    const int headTop = arrangeInRows(m_spans.buttons, all, 2 * target, m_look.metrics) + gap;
    QRect main = all;
    if (m_look.metrics.arrangement() == Arrangement::TwoColumns) {
        const int second = all.width() * 3 / 10;
        m_list->setGeometry(all.right() + 1 - second, headTop, second, all.bottom() - headTop + 1);
        main.setRight(all.right() - second - m_look.metrics.px(16));
    }
    m_head->setGeometry(main.left(), headTop, main.width(), m_head->heightForText());
    const int chartTop = arrangeControls(headTop, main) + m_look.metrics.px(2);
    placeChart(QRect(main.left(), chartTop, main.width(), main.bottom() - chartTop + 1));
    // Told last: who is taller than the window scrolls.
    setMinimumHeight(m_look.metrics.isLargeText() ? chartTop + chartHeight() + m_look.metrics.px(16) : 0);
}

/// Ranges and steps stand right of the figure, and under it where the text is large.
int UsagePage::arrangeControls(int headTop, QRect main)
{
    const Metrics &metrics = m_look.metrics;
    const int target = metrics.touchTarget();
    const bool isUnder = metrics.isLargeText();
    const bool hasSteps = !m_earlier->isHidden();
    const Row *row = ranges();
    const int steps = hasSteps ? 2 * target : 0;
    const int bottom = headTop + m_head->height();
    if (isUnder) {
        m_head->setReserved(0);
        m_later->move(main.right() + 1 - target, bottom);
        m_earlier->move(main.right() + 1 - 2 * target, bottom);
        const int end =
            row ? arrangeInRows(row->buttons, QRect(main.left(), bottom, main.width(), 0), steps, metrics) : bottom;
        return std::max(end, hasSteps ? bottom + target : bottom);
    }
    int width = 0;
    for (const SpanButton *button : row ? row->buttons : std::vector<SpanButton *>())
        width += button->sizeHint().width();
    const int top = bottom - target;
    const int left = main.right() + 1 - steps - width;
    m_head->setReserved(steps + width + (steps + width > 0 ? metrics.px(8) : 0));
    if (row)
        arrangeInRows(row->buttons, QRect(left, top, width, 0), 0, metrics);
    m_earlier->move(left + width, top);
    m_later->move(left + width + target, top);
    return bottom;
}

int UsagePage::chartHeight() const
{
    const Metrics &metrics = m_look.metrics;
    return std::max(metrics.px(220), 8 * metrics.textSize(TextRole::Label));
}

int UsagePage::chartPadding() const
{
    return m_look.metrics.px(m_look.metrics.arrangement() == Arrangement::Folded ? 6 : 12);
}

void UsagePage::placeChart(QRect rect)
{
    const int padding = chartPadding();
    const QRect place = rect.adjusted(padding, padding, -padding, -padding);
    if (place == m_chart->geometry())
        return;
    m_chart->setGeometry(place);
    update();
}

} // namespace meterglass::ui
