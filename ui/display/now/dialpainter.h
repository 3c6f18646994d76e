#pragma once

#include "ui/display/now/nowfigures.h"
#include "ui/style/theme.h"

#include <QRectF>

class QPainter;

namespace meterglass::ui {

/// Where the dial's arc of 240 degrees stands, open below: from the outside in, the band of levels, a gap, and the
/// needle's track.
struct DialGeometry
{
    QPointF centre;
    qreal radius = 0;
    qreal band = 0;
    qreal gap = 0;
    qreal track = 0;

    /// What is free for text.
    qreal innerRadius() const { return radius - band - 2 * gap - track; }
    /// How far below the centre the arc ends.
    qreal endsBelow() const { return radius / 2; }
    /// Half the width that is free between `top` and `bottom`, both measured down from the centre.
    qreal halfChord(qreal top, qreal bottom) const;
    /// What the needle covers when its tip moves between two fractions of the arc.
    QRectF needleRect(qreal from, qreal to) const;
    /// The point of the track's inner edge, `inset` further in, at `fraction` of the arc.
    QPointF innerPoint(qreal fraction, qreal inset) const;
};

/// How far along the arc a power is, 0 .. 1.
qreal dialFraction(const DialScale &scale, core::Power power);

/// Draws the arc, without any text.
void paintDial(QPainter &painter, const DialGeometry &geometry, const DialReading &reading, const Theme &theme);

} // namespace meterglass::ui
