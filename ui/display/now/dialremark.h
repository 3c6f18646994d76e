#pragma once

#include "ui/display/now/dialpainter.h"
#include "ui/style/look.h"

class QLabel;
class QWidget;

namespace meterglass::ui {

/// The dial's line on its figure's age, or on why there is none: under the ambient word, in the arc's opening if need
/// be.
class DialRemark
{
public:
    /// The labels now.power.age and now.power.clock, children of `dial`.
    explicit DialRemark(QWidget *dial);

    void show(const Figure &figure);
    /// @param opening how wide the arc's opening is between the labels of the scale; @param top below the centre
    void arrange(const DialGeometry &geometry, qreal opening, const Look &look, qreal top);

private:
    QFont fontFor(qreal room, qreal height) const;
    int clockSide(const QFont &font) const;

    Look m_look;
    Figure m_figure;
    QLabel *m_clock;
    QLabel *m_text;
};

} // namespace meterglass::ui
