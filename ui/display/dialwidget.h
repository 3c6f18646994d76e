#pragma once

#include "ui/display/dialpainter.h"
#include "ui/display/dialscalelabels.h"
#include "ui/style/look.h"

#include <QWidget>

class QLabel;

namespace meterglass::ui {

/// The card with the dial: the arc, and in its middle the present power and the ambient state.
///
/// Its lines of text are a stack around the centre; a second figure (pence an hour) becomes one more line.
class DialWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit DialWidget(QWidget *parent);

    void setLook(const Look &look);
    /// @param note why the scale changed, or empty
    void showReading(const Figure &power, const DialReading &reading, const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    DialGeometry geometryFor(const QRectF &area) const;
    QFont heroFont() const;
    void arrangeFigure(qreal top);
    void arrangeWord(qreal top);
    void arrangeRemark(qreal top);
    qreal remarkRoom(qreal top) const;
    QFont remarkFont(qreal top, qreal room) const;
    void arrangeNote();
    void describe();
    bool isFolded() const { return m_look.metrics.arrangement() == Arrangement::Folded; }

    Look m_look;
    Figure m_power;
    DialReading m_reading;
    DialGeometry m_geometry;
    QRectF m_shape;
    QLabel *m_value;
    QLabel *m_unit;
    QLabel *m_word;
    QLabel *m_clock;
    QLabel *m_remark;
    QLabel *m_note;
    DialScaleLabels m_scale;
};

} // namespace meterglass::ui
