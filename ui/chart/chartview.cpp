#include "ui/chart/chartview.h"

#include "ui/chart/plotitem.h"
#include "ui/style/paint.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QtCharts/QChart>

namespace meterglass::ui {

namespace {

constexpr unsigned long long LongPressMilliseconds = 400;

} // namespace

ChartView::ChartView(const QString &name, QWidget *parent)
    : QChartView(parent),
      m_plot(new PlotItem(chart())),
      m_pointer(new CursorItem(chart())),
      m_bubble(new ChartBubble(QString(name % u".bubble"), this))
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setRubberBand(NoRubberBand);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
}

void ChartView::setLook(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_bubble->setLook(look);
    layOut();
}

void ChartView::showContent(const ChartContent &content)
{
    if (content == m_content)
        return;
    const bool isSameShape = content.columns.size() == m_content.columns.size();
    m_content = content;
    layOut();
    if (!isSameShape)
        clearCursor();
}

void ChartView::layOut()
{
    m_plot->show(m_content, m_look, size());
    chart()->setPlotArea(m_plot->layout().plot);
    m_pointer->show(m_cursor, m_plot->layout(), m_look);
    placeBubble();
}

void ChartView::clearCursor()
{
    setCursorTo({});
}

void ChartView::setCursorTo(const ChartCursor &cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    m_pointer->show(cursor, m_plot->layout(), m_look);
    if (!cursor.pointed)
        m_bubble->hide();
    Q_EMIT cursorChanged();
}

void ChartView::showBubble(const std::optional<BubbleWords> &words)
{
    m_bubble->setVisible(words.has_value());
    if (!words)
        return;
    m_bubble->showWords(*words);
    placeBubble();
}

QRect ChartView::columnRect(std::size_t column) const
{
    return m_plot->layout().columnRect(column).toAlignedRect();
}

void ChartView::placeBubble()
{
    if (!m_cursor.pointed || *m_cursor.pointed >= m_content.columns.size())
        return;
    const ChartLayout &layout = m_plot->layout();
    const ChartColumn &column = m_content.columns[*m_cursor.pointed];
    const double value = std::max(column.value, column.most);
    const double top = column.state == ChartColumn::State::Known ? layout.y(value) : layout.plot.center().y();
    m_bubble->pointAt(QPoint(int(layout.columnRect(*m_cursor.pointed).center().x()), int(top)));
}

void ChartView::step(int step, bool extends)
{
    const ChartCursor next = m_cursor.stepped(step, extends, m_content.columns.size());
    if (next == m_cursor && !extends)
        Q_EMIT steppedBeyond(step);
    setCursorTo(next);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!m_isFocusSeen)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocus(painter, QRectF(rect()), m_look);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const auto column = m_plot->layout().columnAt(event->position().x());
    if (!column || event->button() != Qt::LeftButton)
        return;
    m_press = Press{.at = event->position().toPoint(),
                    .timestamp = event->timestamp(),
                    .column = *column,
                    .wasPointed = m_cursor.pointed == column && !m_cursor.anchor,
                    .isTouch = event->source() != Qt::MouseEventNotSynthesized};
    setCursorTo({.pointed = column, .anchor = std::nullopt});
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const auto column = m_plot->layout().columnAt(event->position().x());
    if (!column)
        return;
    if (m_press)
        dragTo(*event, *column);
    else if (!m_cursor.anchor)
        setCursorTo({.pointed = column, .anchor = std::nullopt});
}

void ChartView::dragTo(const QMouseEvent &event, std::size_t column)
{
    const int way = (event.position().toPoint() - m_press->at).manhattanLength();
    if (!m_press->isDrag && way < QGuiApplication::styleHints()->startDragDistance())
        return;
    if (!m_press->isDrag) {
        m_press->isDrag = true;
        m_press->selects = !m_press->isTouch || event.timestamp() - m_press->timestamp >= LongPressMilliseconds;
    }
    setCursorTo({.pointed = column, .anchor = m_press->selects ? std::optional(m_press->column) : std::nullopt});
}

void ChartView::mouseReleaseEvent(QMouseEvent *)
{
    const std::optional<Press> press = std::exchange(m_press, std::nullopt);
    if (press && press->wasPointed && !press->isDrag)
        Q_EMIT activated(press->column);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        Q_EMIT zoomAsked(event->angleDelta().y() > 0 ? 1 : -1);
    else if (event->angleDelta().x() != 0)
        Q_EMIT steppedBeyond(event->angleDelta().x() > 0 ? -1 : 1);
    else
        event->ignore();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::size_t count = m_content.columns.size();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return step(event->key() == Qt::Key_Left ? -1 : 1, extends);
    case Qt::Key_Home:
    case Qt::Key_End:
        if (count > 0)
            setCursorTo({.pointed = event->key() == Qt::Key_Home ? 0 : count - 1,
                         .anchor = !extends                ? std::nullopt
                             : m_cursor.anchor.has_value() ? m_cursor.anchor
                                                           : m_cursor.pointed});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return Q_EMIT zoomAsked(1);
    case Qt::Key_Minus:
        return Q_EMIT zoomAsked(-1);
    case Qt::Key_Escape:
        return clearCursor();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor.pointed && !m_cursor.anchor)
            Q_EMIT activated(*m_cursor.pointed);
        return;
    default:
        // The window's keys; the view itself would scroll.
        event->ignore();
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_isFocusSeen = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_isFocusSeen = false;
    viewport()->update();
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus() && !m_cursor.anchor)
        clearCursor();
}

} // namespace meterglass::ui
