#pragma once

#include "ui/display/parts/ambient.h"
#include "ui/style/look.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace meterglass::ui {

/// One line of a details card. With an ambient state, its shape stands before the name.
struct DetailRow
{
    QString name;
    QString value;
    Ambient ambient = Ambient::Unknown;

    bool operator==(const DetailRow &) const = default;
};

/// A card with a title and a list of names and values.
class DetailsCard final : public QWidget
{
    Q_OBJECT
public:
    DetailsCard(const QString &name, const QString &title, QWidget *parent);

    void setLook(const Look &look);
    void showRows(const std::vector<DetailRow> &rows);
    /// With a title.
    int heightForRows(int count) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QLabel *name;
        QLabel *value;
    };
    void arrange();
    int baselineOf(std::size_t row) const;
    QRectF shapeRect(std::size_t row) const;

    Look m_look;
    std::vector<DetailRow> m_rows;
    std::vector<Line> m_lines;
    QLabel *m_title;
};

} // namespace meterglass::ui
