#pragma once

#include "ui/chart/chartbubble.h"
#include "ui/chart/chartcontent.h"
#include "ui/chart/chartcursor.h"
#include "ui/style/look.h"

#include <QtCharts/QChartView>

namespace meterglass::ui {

class CursorItem;
class PlotItem;

/// A chart of columns along time that is read with a finger, a mouse or the keys.
///
/// A touch or the pointer over it points at a column; a drag with the mouse, a drag after a long press and Shift with the
/// arrows select a stretch; a second touch on the same column activates it. Draws nothing anew while nothing changes.
class ChartView final : public QChartView
{
    Q_OBJECT
public:
    /// @param name of the chart; the bubble's labels begin with it
    ChartView(const QString &name, QWidget *parent);

    void setLook(const Look &look);
    /// Keeps what is pointed at while the number of columns stays the same.
    void showContent(const ChartContent &content);
    /// Nothing hides the bubble.
    void showBubble(const std::optional<BubbleWords> &words);
    void clearCursor();
    const ChartContent &content() const { return m_content; }
    const ChartCursor &cursor() const { return m_cursor; }
    /// Where a column stands in this widget.
    QRect columnRect(std::size_t column) const;

Q_SIGNALS:
    void cursorChanged();
    /// Touched again, or Enter.
    void activated(std::size_t column);
    /// An arrow at the chart's edge. @param step -1 is earlier
    void steppedBeyond(int step);
    /// @param step 1 shows less time, -1 more
    void zoomAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Press
    {
        QPoint at;
        unsigned long long timestamp = 0;
        std::size_t column = 0;
        bool wasPointed = false;
        bool isTouch = false;
        bool isDrag = false;
        bool selects = false;
    };
    void layOut();
    void setCursorTo(const ChartCursor &cursor);
    void dragTo(const QMouseEvent &event, std::size_t column);
    void placeBubble();
    void step(int step, bool extends);

    Look m_look;
    ChartContent m_content;
    ChartCursor m_cursor;
    std::optional<Press> m_press;
    bool m_isFocusSeen = false;
    PlotItem *m_plot;
    CursorItem *m_pointer;
    ChartBubble *m_bubble;
};

} // namespace meterglass::ui
