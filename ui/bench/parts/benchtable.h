#pragma once

#include <QTableView>

namespace meterglass::ui {

/// A dense table of the bench: rows of one height, whole rows selected, copied as tab-separated text with Ctrl+C.
class BenchTable final : public QTableView
{
    Q_OBJECT
public:
    explicit BenchTable(QWidget *parent = nullptr);

    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    /// Makes columns wider whose first rows are cut; none gets narrower.
    void growColumns();
    /// The selected rows with the headings of the visible columns.
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace meterglass::ui
