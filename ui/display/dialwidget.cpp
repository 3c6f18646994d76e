#include "ui/display/dialwidget.h"

#include "ui/display/figureformat.h"
#include "ui/display/label.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

constexpr double UnitRatio = 1.0 / 3;

qreal capitalHeight(const QFont &font)
{
    return QFontMetricsF(font).capHeight();
}

int rounded(qreal value)
{
    return int(std::lround(value));
}

} // namespace

DialWidget::DialWidget(QWidget *parent) :
    QWidget(parent), m_value(newLabel(this, QStringLiteral("now.power"))), m_unit(newLabel(this, QStringLiteral("now.powerUnit"))),
    m_word(newLabel(this, QStringLiteral("now.ambient"))), m_clock(newLabel(this, QStringLiteral("now.power.clock"))),
    m_remark(newLabel(this, QStringLiteral("now.power.age"))), m_scaleStart(newLabel(this, QStringLiteral("now.scale.start"))),
    m_scaleZero(newLabel(this, QStringLiteral("now.scale.zero"))), m_scaleEnd(newLabel(this, QStringLiteral("now.scale.end"))),
    m_note(newLabel(this, QStringLiteral("now.note")))
{
    setObjectName(QStringLiteral("now.dial"));
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

void DialWidget::setLook(const Look &look)
{
    m_look = look;
    arrange();
    update();
}

void DialWidget::showReading(const Figure &power, const DialReading &reading, const QString &note)
{
    const bool drawsAnew = reading != m_reading;
    if (!drawsAnew && power == m_power && note == m_note->text())
        return;
    m_power = power;
    m_reading = reading;
    setText(*m_value, power.value);
    setText(*m_unit, power.unit);
    setText(*m_word, ambientWord(reading.ambient));
    setText(*m_remark, power.remark);
    setText(*m_note, note);
    arrange();
    describe();
    if (drawsAnew)
        update();
}

void DialWidget::describe()
{
    setAccessibleName(tr("Power now"));
    const QString figure = m_power.isCurrent() ? QString(m_power.value % u' ' % m_power.unit) : tr("not known");
    QStringList parts{ figure, ambientWord(m_reading.ambient), m_power.remark, m_note->text() };
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void DialWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DialWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isFolded())
        paintCard(painter, rect(), m_look);
    paintDial(painter, m_geometry, m_reading, m_look.theme);
    paintAmbientShape(painter, m_shape, m_reading.ambient, m_look.theme);
}

DialGeometry DialWidget::geometryFor(const QRectF &area) const
{
    const Metrics &metrics = m_look.metrics;
    const qreal foot = isFolded() ? 0 : QFontMetricsF(metrics.font(TextRole::Label)).height();
    DialGeometry geometry;
    geometry.radius = std::floor(std::min(area.width() / 2, (area.height() - foot) / 1.5));
    geometry.band = metrics.px(isFolded() ? 8 : 12);
    geometry.gap = metrics.px(4);
    geometry.track = metrics.px(isFolded() ? 16 : 24);
    const qreal spare = area.height() - foot - 1.5 * geometry.radius;
    geometry.centre = { area.center().x(), area.top() + geometry.radius + spare / 2 };
    return geometry;
}

void DialWidget::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int padding = isFolded() ? 0 : metrics.px(16);
    m_geometry = geometryFor(QRectF(rect()).adjusted(padding, padding, -padding, -padding));

    QFont hero = metrics.font(TextRole::Hero);
    if (metrics.isLargeText())
        hero.setPixelSize(std::max(hero.pixelSize(), int(m_geometry.innerRadius() * 0.56)));
    m_value->setFont(hero);
    const qreal heroHeight = capitalHeight(hero);
    const qreal wordHeight = capitalHeight(metrics.font(TextRole::Ambient));
    const qreal space = metrics.px(isFolded() ? 20 : 28);
    const bool isAlone = m_power.isCurrent() && m_word->text().isEmpty();
    const qreal top = isAlone ? -heroHeight / 2 : -(heroHeight + space + wordHeight) / 2 - m_geometry.radius * 0.02;
    arrangeFigure(top);
    arrangeWord(top + heroHeight + space);
    const qreal below = top + heroHeight + space;
    arrangeRemark(m_word->text().isEmpty() ? below : below + wordHeight + metrics.px(isFolded() ? 6 : 20));
    arrangeScale();
    arrangeNote();
}

void DialWidget::arrangeFigure(qreal top)
{
    const Metrics &metrics = m_look.metrics;
    const int baseline = rounded(m_geometry.centre.y() + top + capitalHeight(m_value->font()));
    const qreal half = m_geometry.halfChord(top, top + capitalHeight(m_value->font()));
    const QFont unit = metrics.unitFont(m_value->font(), UnitRatio);
    const qreal unitWidth = m_unit->text().isEmpty() ? 0 : metrics.px(6) + textWidth(unit, m_unit->text());
    const QFont hero = fitted(m_value->font(), m_value->text(), 2 * half - unitWidth, metrics.textSize(TextRole::Figure));
    setTextStyle(*m_value, hero, m_look.theme.text);
    setTextStyle(*m_unit, unit, m_look.theme.secondary);

    // Centred for one digit before the point; more digits go to the left, so that none that stays is moved.
    const qreal width = textWidth(hero, m_value->text());
    const qreal usual = m_power.isCurrent() ? textWidth(hero, QStringLiteral("0.00")) : width;
    const qreal left = std::max(-half, (usual - unitWidth) / 2 - width);
    const int end = placeOnBaseline(*m_value, rounded(m_geometry.centre.x() + left), baseline);
    placeOnBaseline(*m_unit, end + metrics.px(6), baseline);
}

void DialWidget::arrangeWord(qreal top)
{
    const Metrics &metrics = m_look.metrics;
    const QFont plain = metrics.font(TextRole::Ambient);
    const int least = metrics.leastTextSize(TextRole::Ambient);
    const qreal height = capitalHeight(plain);
    const qreal width = 2 * m_geometry.halfChord(top, top + height);
    const qreal shape = height * 0.8;
    const qreal withShape = shape + metrics.px(14);
    QFont font = fitted(plain, m_word->text(), width - withShape, least);
    const bool isBeside = textWidth(font, m_word->text()) <= width - withShape;
    if (!isBeside) {
        if (textWidth(fitted(plain, m_word->text(), width, least), m_word->text()) > width)
            setText(*m_word, shortAmbientWord(m_reading.ambient));
        font = fitted(plain, m_word->text(), width, least);
    }
    setTextStyle(*m_word, font, m_look.theme.text);
    const qreal textLeft = -textWidth(font, m_word->text()) / 2 + (isBeside ? withShape / 2 : 0);
    const QPointF centre = m_geometry.centre;
    placeOnBaseline(*m_word, rounded(centre.x() + textLeft), rounded(centre.y() + top + height));
    const qreal small = m_geometry.innerRadius() * 0.2;
    m_shape = isBeside ? QRectF(centre.x() + textLeft - withShape, centre.y() + top + (height - shape) / 2, shape, shape)
                       : QRectF(centre.x() - small / 2, centre.y() - m_geometry.innerRadius() * 0.85, small, small);
}

void DialWidget::arrangeRemark(qreal top)
{
    const Metrics &metrics = m_look.metrics;
    const bool hasClock = m_power.isLate() || m_power.quality == client::Quality::Stale;
    const QFont font = metrics.font(m_power.isCurrent() ? TextRole::Label : TextRole::Title);
    setTextStyle(*m_remark, font, m_power.isCurrent() ? m_look.theme.secondary : m_look.theme.text);
    const QFontMetricsF lines(font);
    const int side = hasClock ? rounded(lines.ascent()) : 0;
    const qreal space = hasClock ? metrics.px(6) : 0;
    const qreal half = m_geometry.halfChord(top, std::min(top + 2 * lines.height(), m_geometry.endsBelow()));
    const qreal width = std::min(2 * half - 2 * (side + space), lines.horizontalAdvance(m_remark->text()) + 2);
    const QPointF corner = m_geometry.centre + QPointF((side + space - width) / 2, top - lines.ascent() + lines.capHeight());
    const QSize size(int(std::ceil(width)), m_remark->heightForWidth(int(std::ceil(width))));
    m_remark->setGeometry(QRect(corner.toPoint(), size));
    m_clock->setVisible(hasClock);
    if (!hasClock)
        return;
    m_clock->setPixmap(icon(QStringLiteral("clock"), side, m_look.theme.secondary, devicePixelRatioF()));
    const qreal middle = corner.y() + lines.ascent() - lines.capHeight() / 2;
    m_clock->setGeometry(rounded(corner.x() - side - space), rounded(middle - side / 2.0), side, side);
}

void DialWidget::arrangeScale()
{
    const DialScale &scale = m_reading.scale;
    const bool exports = scale.exportEnd > core::Power();
    setText(*m_scaleStart, exports ? tr("Export %1").arg(kilowatts(scale.exportEnd, 0)) : QStringLiteral("0"));
    setText(*m_scaleZero, exports ? QStringLiteral("0") : QString());
    setText(*m_scaleEnd, tr("%1 kW").arg(kilowatts(scale.importEnd, 0)));
    const QFont font = m_look.metrics.font(TextRole::Label);
    const QFontMetricsF lines(font);
    for (QLabel *label : { m_scaleStart, m_scaleZero, m_scaleEnd })
        setTextStyle(*label, font, m_look.theme.secondary);

    const qreal middle = m_geometry.radius - (m_geometry.radius - m_geometry.innerRadius()) / 2;
    const qreal reach = isFolded() ? m_geometry.radius + m_look.metrics.px(6) : middle;
    const qreal x = reach * std::cos(M_PI / 6);
    const qreal foot = isFolded() ? lines.capHeight() / 2 : lines.ascent();
    const int baseline = rounded(m_geometry.centre.y() + m_geometry.endsBelow() + foot);
    const qreal startWidth = textWidth(font, m_scaleStart->text());
    const qreal endWidth = textWidth(font, m_scaleEnd->text());
    const qreal startShare = isFolded() ? 1.0 : 0.5;
    placeOnBaseline(*m_scaleStart, rounded(m_geometry.centre.x() - x - startWidth * startShare), baseline);
    placeOnBaseline(*m_scaleEnd, rounded(m_geometry.centre.x() + x - endWidth * (1 - startShare)), baseline);
    const QPointF zero = m_geometry.innerPoint(dialFraction(scale, core::Power()), lines.capHeight());
    placeOnBaseline(*m_scaleZero, rounded(zero.x() - textWidth(font, m_scaleZero->text()) / 2),
                    rounded(zero.y() + lines.capHeight() / 2));
}

void DialWidget::arrangeNote()
{
    const QFont font = m_look.metrics.font(TextRole::Label);
    setTextStyle(*m_note, font, m_look.theme.secondary);
    const QFontMetricsF lines(font);
    const int left = rounded(m_geometry.centre.x() - textWidth(font, m_note->text()) / 2);
    const int baseline = m_scaleEnd->y() + rounded(lines.ascent());
    placeOnBaseline(*m_note, left, baseline);
    m_note->setVisible(!m_note->text().isEmpty() && !(isFolded() && !m_power.remark.isEmpty()));
}

} // namespace meterglass::ui
