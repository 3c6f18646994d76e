#include "ui/bench/parts/benchtable.h"

#include "ui/bench/parts/benchlook.h"
#include "ui/bench/parts/tabbedtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace meterglass::ui {

BenchTable::BenchTable(QWidget *parent) : QTableView(parent)
{
    constexpr int RowsLookedAt = 60;
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(BenchLook::RowHeight);
    verticalHeader()->setMinimumSectionSize(BenchLook::RowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(RowsLookedAt);
    horizontalHeader()->setStretchLastSection(true);
}

void BenchTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void BenchTable::growColumns()
{
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const int needed = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (columnWidth(column) < needed)
            setColumnWidth(column, needed);
    }
}

QString BenchTable::selectedText() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return tabbedText(*model(), rows, columns);
}

void BenchTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && selectionModel() && selectionModel()->hasSelection())
        return QGuiApplication::clipboard()->setText(selectedText());
    QTableView::keyPressEvent(event);
}

void BenchTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    constexpr int Margin = 24;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(Margin, 0, -Margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace meterglass::ui
