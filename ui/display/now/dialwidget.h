#pragma once

#include "ui/display/displayoptions.h"
#include "ui/display/now/dialpainter.h"
#include "ui/display/now/dialremark.h"
#include "ui/display/now/dialscalelabels.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

/// The card with the dial: the arc, and in its middle the present power, what it costs an hour, and the ambient state.
///
/// Either of the two figures is the large one; the other stands under it, or where there is no room in the arc, beside
/// it.
class DialWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit DialWidget(QWidget *parent);

    void setLook(const Look &look);
    /// Says what the dial's figures are: power, its cost, the needle and the note.
    void showFigures(const NowFigures &figures);
    void setLargeFigure(LargeFigure large);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What has to be painted anew when the dial is to show `next`.
    QRect differenceFrom(const DialReading &next) const;
    void arrange();
    DialGeometry geometryFor(const QRectF &area) const;
    QFont heroFont() const;
    QFont secondFont() const;
    void arrangeLarge(qreal top);
    void arrangeSecond(qreal top);
    void arrangeSecondBeside();
    void arrangeWord(qreal top);
    void arrangeNote();
    bool hasSecond() const { return second().isCurrent(); }
    void describe();
    bool isFolded() const { return m_look.metrics.arrangement() == Arrangement::Folded; }

    Look m_look;
    /// A figure's number and its unit.
    struct Labels
    {
        QLabel *value;
        QLabel *unit;
    };
    const Figure &large() const { return m_large == LargeFigure::Power ? m_power : m_cost; }
    const Figure &second() const { return m_large == LargeFigure::Power ? m_cost : m_power; }
    const Labels &largeLabels() const { return m_large == LargeFigure::Power ? m_powerLabels : m_costLabels; }
    const Labels &secondLabels() const { return m_large == LargeFigure::Power ? m_costLabels : m_powerLabels; }

    LargeFigure m_large = LargeFigure::Power;
    Figure m_power;
    Figure m_cost;
    DialReading m_reading;
    DialGeometry m_geometry;
    QRectF m_shape;
    Labels m_powerLabels;
    Labels m_costLabels;
    QLabel *m_word;
    QLabel *m_note;
    DialRemark m_remark;
    DialScaleLabels m_scale;
};

} // namespace meterglass::ui
