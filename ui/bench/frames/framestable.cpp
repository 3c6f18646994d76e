#include "ui/bench/frames/framestable.h"

#include "ui/bench/frames/framesmodel.h"
#include "ui/bench/parts/benchlook.h"
#include "ui/bench/parts/tabbedtext.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <numeric>

namespace meterglass::ui {

namespace {

constexpr int RowHeight = BenchLook::RowHeight;
/// As in the headings.
constexpr int CellPadding = 6;
constexpr int Widths[] = {60, 28, 86, 54, 54, 96, 146, 200, 56, 60, 48};
static_assert(std::size(Widths) == FramesModel::ColumnCount);
constexpr int LeastSummary = 120;
/// More than anybody pastes.
constexpr std::size_t MostCopied = 100'000;

/// Far above or below the viewport is as good as further.
int heightOf(std::int64_t rows)
{
    constexpr std::int64_t Most = std::numeric_limits<int>::max() / 2;
    return static_cast<int>(std::clamp(rows * RowHeight, -Most, Most));
}

} // namespace

FramesTable::FramesTable(QWidget *parent) : QAbstractItemView(parent), m_columns(new QHeaderView(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("frames"));
    setAccessibleName(tr("Frames"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    m_columns->setHighlightSections(false);
    m_columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_columns, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != FramesModel::Summary)
            updateGeometries();
        viewport()->update();
    });
}

void FramesTable::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    m_columns->setModel(model);
    for (int column = 0; column < FramesModel::ColumnCount; ++column)
        m_columns->resizeSection(column, Widths[column]);
}

void FramesTable::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    viewport()->update();
}

QString FramesTable::selectedText() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < MostCopied; ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<int> columns(FramesModel::ColumnCount);
    std::iota(columns.begin(), columns.end(), 0);
    return tabbedText(*model(), rows, columns);
}

int FramesTable::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int FramesTable::topRow() const
{
    return verticalScrollBar()->value();
}

int FramesTable::rowsInSight() const
{
    return std::max(1, viewport()->height() / RowHeight);
}

int FramesTable::rowAt(int y) const
{
    const int below = y >= 0 ? y / RowHeight : -((RowHeight - 1 - y) / RowHeight);
    return std::clamp(topRow() + below, 0, std::max(0, rowCount() - 1));
}

QRect FramesTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {m_columns->sectionViewportPosition(index.column()), heightOf(std::int64_t(index.row()) - topRow()),
            m_columns->sectionSize(index.column()), RowHeight};
}

QModelIndex FramesTable::indexAt(const QPoint &point) const
{
    const int column = m_columns->logicalIndexAt(point.x());
    const std::int64_t row = std::int64_t(topRow()) + point.y() / RowHeight;
    if (point.y() < 0 || column < 0 || row >= rowCount())
        return {};
    return model()->index(static_cast<int>(row), column);
}

void FramesTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int last = row - rowsInSight() + 1;
    int top = std::clamp(topRow(), std::min(last, row), row);
    if (hint == PositionAtTop)
        top = row;
    else if (hint == PositionAtBottom)
        top = last;
    else if (hint == PositionAtCenter)
        top = row - rowsInSight() / 2;
    verticalScrollBar()->setValue(top);
}

void FramesTable::updateGeometries()
{
    const int height = m_columns->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect below = viewport()->geometry();
    m_columns->setGeometry(below.left(), below.top() - height, below.width(), height);
    const int others = m_columns->length() - m_columns->sectionSize(FramesModel::Summary);
    m_columns->resizeSection(FramesModel::Summary, std::max(LeastSummary, below.width() - others));
    updateScrollBars();
    QAbstractItemView::updateGeometries();
}

void FramesTable::updateScrollBars()
{
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - rowsInSight()));
    verticalScrollBar()->setPageStep(rowsInSight());
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setRange(0, std::max(0, m_columns->length() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void FramesTable::scrollContentsBy(int dx, int /*dy*/)
{
    if (dx != 0)
        m_columns->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void FramesTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateScrollBars();
    if (start <= topRow() + rowsInSight())
        viewport()->update();
}

QModelIndex FramesTable::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    if (rowCount() == 0)
        return {};
    const QModelIndex current = currentIndex();
    const int last = rowCount() - 1;
    if (!current.isValid())
        return model()->index(action == MoveEnd ? last : 0, 0);
    std::int64_t row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= rowsInSight();
        break;
    case MovePageDown:
        row += rowsInSight();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        break;
    case MoveRight:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        break;
    }
    return model()->index(static_cast<int>(std::clamp<std::int64_t>(row, 0, last)), current.column());
}

int FramesTable::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int FramesTable::verticalOffset() const
{
    return heightOf(topRow());
}

bool FramesTable::isIndexHidden(const QModelIndex & /*index*/) const
{
    return false;
}

void FramesTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (rowCount() == 0)
        return;
    const QRect wanted = rect.normalized();
    const QItemSelection rows(model()->index(rowAt(wanted.top()), 0),
                              model()->index(rowAt(wanted.bottom()), FramesModel::ColumnCount - 1));
    selectionModel()->select(rows, command);
}

QRegion FramesTable::visualRegionForSelection(const QItemSelection & /*selection*/) const
{
    return viewport()->rect();
}

void FramesTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (rowCount() == 0) {
        paintEmptyText(painter);
        return;
    }
    painter.setFont(font());
    const int last = rowAt(event->rect().bottom());
    for (int row = rowAt(event->rect().top()); row <= last; ++row)
        paintRow(painter, row);
}

void FramesTable::paintRow(QPainter &painter, int row) const
{
    const QModelIndex first = model()->index(row, 0);
    const bool isSelected = selectionModel()->isSelected(first);
    if (isSelected)
        painter.fillRect(0, visualRect(first).top(), viewport()->width(), RowHeight, palette().highlight());
    const QVariant colour = first.data(Qt::ForegroundRole);
    painter.setPen(colour.isValid() ? colour.value<QColor>()
                                    : palette().color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    for (int column = 0; column < FramesModel::ColumnCount; ++column) {
        const QModelIndex index = first.siblingAtColumn(column);
        const QRect cell = visualRect(index);
        if (cell.right() >= 0 && cell.left() < viewport()->width())
            paintCell(painter, index, cell);
    }
}

void FramesTable::paintCell(QPainter &painter, const QModelIndex &index, const QRect &cell) const
{
    const QRect inside = cell.adjusted(CellPadding, 0, -CellPadding, 0);
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width());
    painter.drawText(inside, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
}

void FramesTable::paintEmptyText(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int Margin = 16;
    painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace meterglass::ui
