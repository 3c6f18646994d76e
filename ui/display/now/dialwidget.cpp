#include "ui/display/now/dialwidget.h"

#include "ui/display/parts/label.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace meterglass::ui {

namespace {

constexpr double UnitRatio = 1.0 / 3;
constexpr double SecondUnitRatio = 0.7;

qreal capitalHeight(const QFont &font)
{
    return QFontMetricsF(font).capHeight();
}

int rounded(qreal value)
{
    return int(std::lround(value));
}

/// Whether each level's word finds room, so that the shape does not change its place with the level.
bool fitsAll(const QFont &font, qreal width, int least)
{
    const std::array words{ambientWord(Ambient::Low), ambientWord(Ambient::Medium), ambientWord(Ambient::High)};
    return std::all_of(words.begin(), words.end(), [&font, width, least](const QString &word) {
        return textWidth(fitted(font, word, width, least), word) <= width;
    });
}

} // namespace

DialWidget::DialWidget(QWidget *parent)
    : QWidget(parent),
      m_powerLabels{newLabel(this, QStringLiteral("now.power")), newLabel(this, QStringLiteral("now.powerUnit"))},
      m_costLabels{newLabel(this, QStringLiteral("now.cost")), newLabel(this, QStringLiteral("now.costUnit"))},
      m_word(newLabel(this, QStringLiteral("now.ambient"))),
      m_note(newLabel(this, QStringLiteral("now.note"))),
      m_remark(this),
      m_scale(this)
{
    setObjectName(QStringLiteral("now.dial"));
}

void DialWidget::setLook(const Look &look)
{
    m_look = look;
    arrange();
    update();
}

void DialWidget::setLargeFigure(LargeFigure large)
{
    m_large = large;
    m_remark.show(this->large());
    arrange();
    describe();
}

void DialWidget::showFigures(const NowFigures &figures)
{
    const QRect difference = differenceFrom(figures.dial);
    if (difference.isEmpty() && figures.power == m_power && figures.cost == m_cost && figures.note == m_note->text())
        return;
    const bool fits = figures.dial.ambient == m_reading.ambient && figures.dial.scale == m_reading.scale
        && takesTheSameRoom(figures.power, m_power) && takesTheSameRoom(figures.cost, m_cost)
        && figures.note == m_note->text();
    m_power = figures.power;
    m_cost = figures.cost;
    m_reading = figures.dial;
    setText(*m_powerLabels.value, m_power.value);
    setText(*m_powerLabels.unit, m_power.unit);
    setText(*m_costLabels.value, m_cost.value);
    setText(*m_costLabels.unit, m_cost.unit);
    setText(*m_word, ambientWord(m_reading.ambient));
    setText(*m_note, figures.note);
    m_remark.show(large());
    describe();
    if (!fits)
        arrange();
    update(fits ? difference : rect());
}

QRect DialWidget::differenceFrom(const DialReading &next) const
{
    if (next == m_reading)
        return {};
    DialReading moved = m_reading;
    moved.power = next.power;
    if (moved != next || !m_reading.power || !next.power)
        return rect();
    return m_geometry.needleRect(dialFraction(next.scale, *m_reading.power), dialFraction(next.scale, *next.power))
        .toAlignedRect();
}

void DialWidget::describe()
{
    setAccessibleName(tr("Power now"));
    const auto spoken = [](const Figure &figure) { return QString(figure.value % u' ' % figure.unit); };
    QStringList parts{m_power.isCurrent() ? spoken(m_power) : tr("not known"),
                      m_cost.isCurrent() ? spoken(m_cost) : QString(), ambientWord(m_reading.ambient), large().remark,
                      m_note->text()};
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
    const qreal foot = isFolded() ? metrics.px(10) : QFontMetricsF(metrics.font(TextRole::Label)).height();
    DialGeometry geometry;
    geometry.radius = std::floor(std::min(area.width() / 2, (area.height() - foot) / 1.5));
    geometry.band = metrics.px(isFolded() ? 8 : 12);
    geometry.gap = metrics.px(4);
    geometry.track = metrics.px(isFolded() ? 16 : 24);
    const qreal spare = area.height() - foot - 1.5 * geometry.radius;
    geometry.centre = {area.center().x(), area.top() + geometry.radius + spare / 2};
    return geometry;
}

void DialWidget::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int padding = isFolded() ? 0 : metrics.px(16);
    m_geometry = geometryFor(QRectF(rect()).adjusted(padding, padding, -padding, -padding));
    if (m_geometry.innerRadius() <= 0) // not laid out yet
        return;

    const QFont hero = heroFont();
    largeLabels().value->setFont(hero);
    const qreal heroHeight = capitalHeight(hero);
    const qreal wordHeight = capitalHeight(metrics.font(TextRole::Ambient));
    const qreal space = metrics.px(isFolded() ? 16 : 26);
    const bool hasLine = hasSecond() && !isFolded();
    const qreal lineHeight = hasLine ? capitalHeight(secondFont()) + space * 3 / 4 : 0;
    const bool isAlone = large().isCurrent() && m_reading.ambient == Ambient::Unknown;
    const qreal stack = heroHeight + lineHeight + (isAlone ? 0 : space + wordHeight);
    const bool isLifted = hasLine ? !metrics.isLargeText() : !isAlone;
    const qreal top = -stack / 2 - (isLifted ? m_geometry.radius * (hasLine ? 0.13 : 0.05) : 0);
    m_scale.arrange(m_reading.scale, m_geometry, m_look, isFolded());
    arrangeLarge(top);
    if (hasLine)
        arrangeSecond(top + heroHeight + space * 3 / 4);
    else
        arrangeSecondBeside();
    const qreal below = top + heroHeight + lineHeight + space;
    arrangeWord(below);
    const qreal wordDescent = QFontMetricsF(m_word->font()).descent();
    const qreal underWord = isFolded() ? metrics.px(12) : std::max<qreal>(metrics.px(20), wordDescent + metrics.px(4));
    const qreal opening = m_scale.right() - m_scale.left() - metrics.px(16);
    m_remark.arrange(m_geometry, opening, m_look, m_word->text().isEmpty() ? below : below + wordHeight + underWord);
    arrangeNote();
}

QFont DialWidget::heroFont() const
{
    QFont font = m_look.metrics.font(TextRole::Hero);
    const int least = m_look.metrics.leastTextSize(TextRole::Hero);
    const int most = m_look.metrics.isLargeText() ? font.pixelSize() * 2 : font.pixelSize() * 5 / 4;
    const double share = hasSecond() ? 0.5 : 0.56;
    font.setPixelSize(std::clamp(int(m_geometry.innerRadius() * share), least, most));
    return font;
}

QFont DialWidget::secondFont() const
{
    const Metrics &metrics = m_look.metrics;
    QFont font = metrics.font(TextRole::Title);
    font.setPixelSize(isFolded() ? font.pixelSize() : std::max(font.pixelSize(), heroFont().pixelSize() / 3));
    return font;
}

void DialWidget::arrangeLarge(qreal top)
{
    const Metrics &metrics = m_look.metrics;
    const auto &[value, unit] = largeLabels();
    const int baseline = rounded(m_geometry.centre.y() + top + capitalHeight(value->font()));
    const qreal half = m_geometry.halfChord(top, top + capitalHeight(value->font()));
    const QFont small = metrics.unitFont(value->font(), UnitRatio);
    const qreal unitWidth = unit->text().isEmpty() ? 0 : metrics.px(6) + textWidth(small, unit->text());
    const QFont hero = fitted(value->font(), value->text(), 2 * half - unitWidth, metrics.textSize(TextRole::Figure));
    setTextStyle(*value, hero, m_look.theme.text);
    setTextStyle(*unit, small, m_look.theme.secondary);
    value->show();
    unit->show();

    // Centred for the usual digits; more go to the left, so that none that stays is moved.
    const QString usual = m_large == LargeFigure::Power ? QStringLiteral("0.00") : QStringLiteral("00p");
    const qreal width = textWidth(hero, value->text());
    const qreal usualWidth = large().isCurrent() ? textWidth(hero, usual) : width;
    const qreal left = std::max(-half, (usualWidth - unitWidth) / 2 - width);
    const int end = placeOnBaseline(*value, rounded(m_geometry.centre.x() + left), baseline);
    placeOnBaseline(*unit, end + metrics.px(6), baseline);
}

/// Under the large figure, centred.
void DialWidget::arrangeSecond(qreal top)
{
    const Metrics &metrics = m_look.metrics;
    const auto &[value, unit] = secondLabels();
    const QFont font = secondFont();
    const QFont small = metrics.unitFont(font, SecondUnitRatio);
    setTextStyle(*value, font, m_look.theme.text);
    setTextStyle(*unit, small, m_look.theme.secondary);
    value->show();
    unit->show();
    const qreal width = textWidth(font, value->text()) + metrics.px(4) + textWidth(small, unit->text());
    const int baseline = rounded(m_geometry.centre.y() + top + capitalHeight(font));
    const int end = placeOnBaseline(*value, rounded(m_geometry.centre.x() - width / 2), baseline);
    placeOnBaseline(*unit, end + metrics.px(4), baseline);
}

/// Left of a small arc, the unit under its number.
void DialWidget::arrangeSecondBeside()
{
    const auto &[value, unit] = secondLabels();
    value->setVisible(hasSecond());
    unit->setVisible(hasSecond());
    if (!hasSecond())
        return;
    const QFont font = secondFont();
    const QFont small = m_look.metrics.unitFont(font, SecondUnitRatio);
    setTextStyle(*value, font, m_look.theme.text);
    setTextStyle(*unit, small, m_look.theme.secondary);
    const int baseline = rounded(m_geometry.centre.y());
    placeOnBaseline(*value, 0, baseline);
    placeOnBaseline(*unit, 0, baseline + rounded(QFontMetricsF(small).height()));
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
    const qreal besideShape = width - withShape - metrics.px(10);
    const bool isBeside = fitsAll(plain, besideShape, least);
    const qreal room = isBeside ? besideShape : width - metrics.px(12);
    const QString whole = ambientWord(m_reading.ambient);
    const bool isTooWide = textWidth(fitted(plain, whole, room, least), whole) > room;
    setText(*m_word, isTooWide ? shortAmbientWord(m_reading.ambient) : whole);
    const QFont font = fitted(plain, m_word->text(), room, least);
    setTextStyle(*m_word, font, m_look.theme.text);
    const qreal textLeft = -textWidth(font, m_word->text()) / 2 + (isBeside ? withShape / 2 : 0);
    const QPointF centre = m_geometry.centre;
    placeOnBaseline(*m_word, rounded(centre.x() + textLeft), rounded(centre.y() + top + height));
    const qreal small = m_geometry.innerRadius() * 0.2;
    m_shape = isBeside
        ? QRectF(centre.x() + textLeft - withShape, centre.y() + top + (height - shape) / 2, shape, shape)
        : QRectF(centre.x() - small / 2, centre.y() - m_geometry.innerRadius() * 0.85, small, small);
}

void DialWidget::arrangeNote()
{
    const Metrics &metrics = m_look.metrics;
    const int from = m_scale.left() + metrics.px(8);
    const int room = m_scale.right() - metrics.px(8) - from;
    const QFont font =
        fitted(metrics.font(TextRole::Label), m_note->text(), room, metrics.leastTextSize(TextRole::Label));
    setTextStyle(*m_note, font, m_look.theme.secondary);
    const QFontMetricsF lines(font);
    const int width = rounded(textWidth(font, m_note->text()));
    const int left = std::clamp(rounded(m_geometry.centre.x()) - width / 2, from, std::max(from, from + room - width));
    const int baseline = isFolded() ? height() - rounded(lines.descent()) : m_scale.baseline();
    placeOnBaseline(*m_note, left, baseline);
    m_note->setVisible(!m_note->text().isEmpty() && large().remark.isEmpty());
}

} // namespace meterglass::ui
