#pragma once

#include "ui/display/parts/figure.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

/// The figure of a page that is read from across the room, with its unit on the same baseline.
class HeroFigure final : public QWidget
{
    Q_OBJECT
public:
    /// @param name of the figure's label; the unit's is `name`Unit
    HeroFigure(const QString &name, QWidget *parent);

    void setLook(const Look &look);
    void showFigure(const Figure &figure);
    int heightFor() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont figureFont(int room) const;
    void arrange();

    Look m_look;
    QLabel *m_value;
    QLabel *m_unit;
};

} // namespace meterglass::ui
