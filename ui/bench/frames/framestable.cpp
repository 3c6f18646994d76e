#include "ui/bench/frames/framestable.h"

#include "ui/bench/frames/framesmodel.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace meterglass::ui {

namespace {

constexpr int RowHeight = 20;
constexpr int Widths[] = {60, 28, 86, 54, 54, 96, 146, 200, 56, 60, 48};
static_assert(std::size(Widths) == FramesModel::ColumnCount);
/// More than anybody pastes.
constexpr int MostCopied = 100'000;

} // namespace

FramesTable::FramesTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("frames"));
    setAccessibleName(tr("Frames"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    QHeaderView *rows = verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(RowHeight);
    rows->setDefaultSectionSize(RowHeight);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FramesTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (int column = 0; column < FramesModel::ColumnCount; ++column)
        setColumnWidth(column, Widths[column]);
    horizontalHeader()->setSectionResizeMode(FramesModel::Summary, QHeaderView::Stretch);
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
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < MostCopied; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QStringList fields;
    for (int column = 0; column < model()->columnCount(); ++column)
        fields += model()->headerData(column, Qt::Horizontal).toString();
    QString text = fields.join(u'\t') + u'\n';
    for (const int row : rows) {
        fields.clear();
        for (int column = 0; column < model()->columnCount(); ++column)
            fields += model()->index(row, column).data().toString();
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

void FramesTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int Margin = 16;
    painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace meterglass::ui
