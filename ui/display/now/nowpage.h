#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/more/linkstatus.h"
#include "ui/display/now/nowfigures.h"
#include "ui/display/page.h"
#include "ui/display/parts/figurecard.h"

class QLabel;

namespace meterglass::ui {

class DetailsCard;
class DialWidget;
class IconButton;

/// How much am I using: the dial with kilowatts and pence an hour, and beside it the time, today's energy and cost, the
/// price in force and the meter's reading.
///
/// Repaints only the parts whose content changed.
class NowPage final : public Page
{
    Q_OBJECT
public:
    NowPage(Locality locality, QWidget *parent);

    void setLook(const Look &look, QSize viewport) override;
    void showMeter(const client::MeterSnapshot &snapshot, Moment moment) override;
    bool hasAge() const override { return m_figures.hasAge(); }
    std::vector<HowTopic> topics(const client::MeterSnapshot &snapshot, Moment moment) const override;
    void setLargeFigure(LargeFigure large);
    /// What is between the display and its meter, from the next showing on.
    void setLink(const LinkStatus &link);

Q_SIGNALS:
    /// The person chose it; the page already shows it.
    void largeFigureChosen(meterglass::ui::LargeFigure large);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showFigures(const NowFigures &figures);
    void arrange();
    void arrangeFolded(QRect area);
    void arrangeBeside(QRect area);
    void arrangeStacked(QRect area);
    void arrangeTwoColumns(QRect area);
    int stackedHeight() const;
    int dialHeight(int width) const;
    void arrangeButtons();
    void toggleReason(const FigureCard &card);
    void hideReason();

    Locality m_locality;
    Look m_look;
    QSize m_viewport;
    DialScale m_scale;
    NowFigures m_figures;
    LargeFigure m_large = LargeFigure::Power;
    /// Why there is nothing from the meter, where that is known.
    QString m_trouble;
    DialWidget *m_dial;
    IconButton *m_swap;
    IconButton *m_how;
    FigureCard *m_time;
    FigureCard *m_today;
    FigureCard *m_price;
    FigureCard *m_reading;
    DetailsCard *m_levels;
    DetailsCard *m_meter;
    QLabel *m_reason;
};

} // namespace meterglass::ui
