#pragma once

#include "ui/display/figurecard.h"
#include "ui/display/nowfigures.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

class DetailsCard;
class DialWidget;

/// How much am I using: the dial, and beside it today's energy, the meter's reading and the time.
///
/// Shows what it is given and asks no clock. Repaints only the parts whose content changed.
class NowPage final : public QWidget
{
    Q_OBJECT
public:
    explicit NowPage(QWidget *parent);

    /// @param viewport what is visible of the page at once
    void setLook(const Look &look, QSize viewport);
    void showFigures(const NowFigures &figures);
    /// What the meter is and what its levels are; seen where there is a second column.
    void showDetails(const client::MeterSnapshot &snapshot);

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
    void toggleReason(const FigureCard &card);
    void hideReason();

    Look m_look;
    QSize m_viewport;
    NowFigures m_figures;
    DialWidget *m_dial;
    FigureCard *m_time;
    FigureCard *m_today;
    FigureCard *m_reading;
    DetailsCard *m_levels;
    DetailsCard *m_meter;
    QLabel *m_reason;
};

} // namespace meterglass::ui
