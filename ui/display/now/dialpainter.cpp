#include "ui/display/now/dialpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace meterglass::ui {

namespace {

constexpr qreal StartAngle = 210;
constexpr qreal Span = 240;

qreal angleAt(qreal fraction)
{
    return StartAngle - Span * fraction;
}

QPointF pointAt(const DialGeometry &geometry, qreal radius, qreal fraction)
{
    const qreal radians = angleAt(fraction) * std::numbers::pi / 180;
    return geometry.centre + radius * QPointF(std::cos(radians), -std::sin(radians));
}

struct Ring
{
    qreal middle;
    qreal width;
};

void paintArc(QPainter &painter, const DialGeometry &geometry, Ring ring, qreal from, qreal to, const QColor &colour)
{
    const QRectF square(geometry.centre - QPointF(ring.middle, ring.middle), QSizeF(2 * ring.middle, 2 * ring.middle));
    QPainterPath path;
    path.arcMoveTo(square, angleAt(from));
    path.arcTo(square, angleAt(from), -Span * (to - from));
    painter.strokePath(path, QPen(colour, ring.width, Qt::SolidLine, Qt::FlatCap));
}

Ring trackRing(const DialGeometry &geometry)
{
    return {geometry.innerRadius() + geometry.gap + geometry.track / 2, geometry.track};
}

/// The level the power is in is drawn at the band's full width, the others at a third of it.
void paintLevels(QPainter &painter, const DialGeometry &geometry, const DialReading &reading, const Theme &theme)
{
    struct Segment
    {
        Ambient ambient;
        core::Power from;
        core::Power to;
    };
    const std::array segments{Segment{Ambient::Exporting, -reading.scale.exportEnd, core::Power()},
                              Segment{Ambient::Low, core::Power(), reading.levels->lowMedium},
                              Segment{Ambient::Medium, reading.levels->lowMedium, reading.levels->mediumHigh},
                              Segment{Ambient::High, reading.levels->mediumHigh, reading.scale.importEnd}};
    const qreal space = geometry.gap / 2 / (geometry.radius * Span * std::numbers::pi / 180);
    for (const Segment &segment : segments) {
        const qreal width = segment.ambient == reading.ambient ? geometry.band : geometry.band / 3;
        const qreal inner = geometry.radius - geometry.band;
        const qreal from = dialFraction(reading.scale, segment.from);
        const qreal to = dialFraction(reading.scale, segment.to);
        if (to > from)
            paintArc(painter, geometry, {inner + width / 2, width}, from > 0 ? from + space : from,
                     to < 1 ? to - space : to, ambientColour(segment.ambient, theme));
    }
}

void paintNeedle(QPainter &painter, const DialGeometry &geometry, const DialReading &reading, const Theme &theme)
{
    const qreal zero = dialFraction(reading.scale, core::Power());
    const qreal tip = dialFraction(reading.scale, *reading.power);
    paintArc(painter, geometry, trackRing(geometry), std::min(zero, tip), std::max(zero, tip),
             ambientColour(reading.ambient, theme));
    painter.setPen(QPen(theme.text, geometry.gap, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(pointAt(geometry, geometry.innerRadius(), tip),
                     pointAt(geometry, geometry.innerRadius() + geometry.track + 2 * geometry.gap, tip));
}

void paintZero(QPainter &painter, const DialGeometry &geometry, const DialReading &reading, const Theme &theme)
{
    const qreal zero = dialFraction(reading.scale, core::Power());
    painter.setPen(QPen(theme.secondary, geometry.gap / 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(pointAt(geometry, geometry.innerRadius(), zero), pointAt(geometry, geometry.radius, zero));
}

} // namespace

qreal DialGeometry::halfChord(qreal top, qreal bottom) const
{
    const qreal farthest = std::max(std::abs(top), std::abs(bottom));
    return std::sqrt(std::max(0.0, innerRadius() * innerRadius() - farthest * farthest));
}

QRectF DialGeometry::needleRect(qreal from, qreal to) const
{
    const auto circle = [this](qreal size) { return QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size); };
    QPainterPath path;
    for (const QRectF &edge : {circle(innerRadius()), circle(innerRadius() + track + 2 * gap)}) {
        path.arcMoveTo(edge, angleAt(from));
        path.arcTo(edge, angleAt(from), -Span * (to - from));
    }
    return path.boundingRect().adjusted(-gap, -gap, gap, gap);
}

QPointF DialGeometry::innerPoint(qreal fraction, qreal inset) const
{
    return pointAt(*this, innerRadius() - inset, fraction);
}

qreal dialFraction(const DialScale &scale, core::Power power)
{
    const auto whole = double((scale.importEnd + scale.exportEnd).count());
    return std::clamp(double((power + scale.exportEnd).count()) / whole, 0.0, 1.0);
}

void paintDial(QPainter &painter, const DialGeometry &geometry, const DialReading &reading, const Theme &theme)
{
    paintArc(painter, geometry, trackRing(geometry), 0, 1, theme.line);
    if (reading.levels)
        paintLevels(painter, geometry, reading, theme);
    if (reading.power)
        paintNeedle(painter, geometry, reading, theme);
    if (reading.scale.exportEnd > core::Power())
        paintZero(painter, geometry, reading, theme);
}

} // namespace meterglass::ui
