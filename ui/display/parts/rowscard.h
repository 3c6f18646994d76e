#pragma once

#include "ui/display/parts/cardrow.h"
#include "ui/style/look.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace meterglass::ui {

/// A card with a title and rows, as high as its rows need at its width; a value that finds no room beside its name
/// stands below it.
class RowsCard final : public QWidget
{
    Q_OBJECT
public:
    /// @param name of the card; its title is `name`.title
    RowsCard(const QString &name, const QString &title, QWidget *parent);

    void setLook(const Look &look);
    void setTitle(const QString &title);
    /// A drawing between title and rows, `height` pixels high. Owned by the card from now on.
    void setHead(QWidget *head);
    void setHeadHeight(int height);
    /// @return whether the card may need another height
    bool showRows(const std::vector<CardRow> &rows);
    /// Lays the card out for a width. @return the height it needs
    int heightFor(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QLabel *name;
        QLabel *value;
        QLabel *detail;
        QRectF mark;
        QRectF clock;
    };
    void addLine();
    void describe();
    int placeTitle(int width);
    int placeRow(std::size_t index, int top, int width);
    int placeNameAndValue(std::size_t index, int left, int top, int right);
    int placeDetail(std::size_t index, int left, int top, int right);
    bool hasMarks() const;
    QFont rowFont(const CardRow &row) const;

    Look m_look;
    std::vector<CardRow> m_rows;
    std::vector<Line> m_lines;
    QLabel *m_title;
    QWidget *m_head = nullptr;
    int m_headHeight = 0;
};

} // namespace meterglass::ui
