#pragma once

#include <QAbstractItemView>

class QHeaderView;

namespace meterglass::ui {

/// The table of frames: rows of one height, chosen whole. Nothing is kept for a row, so that millions cost no more
/// than those in sight (a QTableView adds up the heights of all of them each time that one is added).
class FramesTable final : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit FramesTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    /// The chosen rows as lines of fields between tabs, with the headings.
    QString selectedText() const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int rowCount() const;
    /// The first row in sight.
    int topRow() const;
    /// Rows that are wholly in sight.
    int rowsInSight() const;
    /// Of the row at a height in the viewport, which may be outside of it; kept within the rows.
    int rowAt(int y) const;
    void updateScrollBars();
    void paintRow(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, const QModelIndex &index, const QRect &cell) const;
    void paintEmptyText(QPainter &painter) const;

    QHeaderView *m_columns;
    QString m_emptyText;
};

} // namespace meterglass::ui
