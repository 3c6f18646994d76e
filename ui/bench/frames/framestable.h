#pragma once

#include <QTableView>

namespace meterglass::ui {

/// The table of frames: millions of rows of one height, chosen whole.
class FramesTable final : public QTableView
{
    Q_OBJECT
public:
    explicit FramesTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    /// The chosen rows as lines of fields between tabs, with the headings.
    QString selectedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace meterglass::ui
