#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/figurecard.h"
#include "ui/display/nowfigures.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

class DetailsCard;
class DialWidget;
class IconButton;

/// How much am I using: the dial with kilowatts and pence an hour, and beside it the time, today's energy and cost, the
/// price in force and the meter's reading.
///
/// Shows what it is given and asks no clock. Repaints only the parts whose content changed.
class NowPage final : public QWidget
{
    Q_OBJECT
public:
    explicit NowPage(QWidget *parent);

    /// @param viewport what is visible of the page at once
    void setLook(const Look &look, QSize viewport);
    void setLargeFigure(LargeFigure large);
    void showFigures(const NowFigures &figures);
    /// What the meter is and what its levels are; seen where there is a second column.
    void showDetails(const client::MeterSnapshot &snapshot);

Q_SIGNALS:
    /// The person chose it; the page already shows it.
    void largeFigureChosen(meterglass::ui::LargeFigure large);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void arrange();
    void arrangeFolded(QRect area);
    void arrangeBeside(QRect area);
    void arrangeStacked(QRect area);
    void arrangeTwoColumns(QRect area);
    int stackedHeight() const;
    int dialHeight(int width) const;
    void arrangeSwap();
    void toggleReason(const FigureCard &card);
    void hideReason();

    Look m_look;
    QSize m_viewport;
    NowFigures m_figures;
    LargeFigure m_large = LargeFigure::Power;
    DialWidget *m_dial;
    IconButton *m_swap;
    FigureCard *m_time;
    FigureCard *m_today;
    FigureCard *m_price;
    FigureCard *m_reading;
    DetailsCard *m_levels;
    DetailsCard *m_meter;
    QLabel *m_reason;
};

} // namespace meterglass::ui
