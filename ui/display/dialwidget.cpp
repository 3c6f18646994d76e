#include "ui/display/dialwidget.h"

#include "ui/display/label.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

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

/// The width at which `text` breaks into lines of about one length, none wider than `most`.
qreal balancedWidth(const QFontMetricsF &lines, const QString &text, qreal most)
{
    const qreal whole = lines.horizontalAdvance(text) + 2;
    return whole <= most ? whole : std::min(most, whole / std::ceil(whole / most) * 1.2);
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
      m_value(newLabel(this, QStringLiteral("now.power"))),
      m_unit(newLabel(this, QStringLiteral("now.powerUnit"))),
      m_word(newLabel(this, QStringLiteral("now.ambient"))),
      m_clock(newLabel(this, QStringLiteral("now.power.clock"))),
      m_remark(newLabel(this, QStringLiteral("now.power.age"))),
      m_note(newLabel(this, QStringLiteral("now.note"))),
      m_scale(this)
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
    QStringList parts{figure, ambientWord(m_reading.ambient), m_power.remark, m_note->text()};
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
    m_value->setFont(hero);
    const qreal heroHeight = capitalHeight(hero);
    const qreal wordHeight = capitalHeight(metrics.font(TextRole::Ambient));
    const qreal space = metrics.px(isFolded() ? 16 : 28);
    const bool isAlone = m_power.isCurrent() && m_reading.ambient == Ambient::Unknown;
    const qreal top = isAlone ? -heroHeight / 2 : -(heroHeight + space + wordHeight) / 2 - m_geometry.radius * 0.05;
    m_scale.arrange(m_reading.scale, m_geometry, m_look, isFolded());
    arrangeFigure(top);
    arrangeWord(top + heroHeight + space);
    const qreal below = top + heroHeight + space;
    const qreal wordDescent = QFontMetricsF(m_word->font()).descent();
    const qreal underWord = isFolded() ? metrics.px(12) : std::max<qreal>(metrics.px(20), wordDescent + metrics.px(4));
    arrangeRemark(m_word->text().isEmpty() ? below : below + wordHeight + underWord);
    arrangeNote();
}

QFont DialWidget::heroFont() const
{
    QFont font = m_look.metrics.font(TextRole::Hero);
    const int least = m_look.metrics.leastTextSize(TextRole::Hero);
    const int most = m_look.metrics.isLargeText() ? font.pixelSize() * 2 : font.pixelSize() * 5 / 4;
    font.setPixelSize(std::clamp(int(m_geometry.innerRadius() * 0.56), least, most));
    return font;
}

void DialWidget::arrangeFigure(qreal top)
{
    const Metrics &metrics = m_look.metrics;
    const int baseline = rounded(m_geometry.centre.y() + top + capitalHeight(m_value->font()));
    const qreal half = m_geometry.halfChord(top, top + capitalHeight(m_value->font()));
    const QFont unit = metrics.unitFont(m_value->font(), UnitRatio);
    const qreal unitWidth = m_unit->text().isEmpty() ? 0 : metrics.px(6) + textWidth(unit, m_unit->text());
    const QFont hero =
        fitted(m_value->font(), m_value->text(), 2 * half - unitWidth, metrics.textSize(TextRole::Figure));
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

qreal DialWidget::remarkRoom(qreal top) const
{
    if (top < m_geometry.endsBelow() * 0.6)
        return 2 * m_geometry.halfChord(top, m_geometry.endsBelow());
    const qreal opening = 2 * m_geometry.innerRadius() * std::cos(std::numbers::pi / 6);
    const qreal betweenLabels = m_scale.right() - m_scale.left() - m_look.metrics.px(16);
    return std::min(opening, betweenLabels);
}

QFont DialWidget::remarkFont(qreal top, qreal room) const
{
    const bool isCurrent = m_power.isCurrent();
    const TextRole role = isCurrent ? TextRole::Label : TextRole::Title;
    QFont font = inOneLine(m_look.metrics.font(role), m_remark->text(), room);
    const auto fits = [&](const QFontMetricsF &lines) {
        const qreal whole = lines.horizontalAdvance(m_remark->text()) + 2;
        const qreal wrapped = whole <= room ? 1 : std::ceil(whole * 1.2 / room);
        const qreal bottom = m_geometry.centre.y() + top + wrapped * lines.height();
        return wrapped <= (isCurrent ? 1 : 3) && bottom <= height();
    };
    while (font.pixelSize() > m_look.metrics.leastTextSize(role) && !fits(QFontMetricsF(font)))
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void DialWidget::arrangeRemark(qreal top)
{
    const Metrics &metrics = m_look.metrics;
    const bool hasClock = m_power.isLate() || m_power.quality == client::Quality::Stale;
    const int clock = hasClock ? 2 * metrics.textSize(TextRole::Label) : 0;
    const qreal room = remarkRoom(top) - clock;
    const QFont font = remarkFont(top, room);
    setTextStyle(*m_remark, font, m_power.isCurrent() ? m_look.theme.secondary : m_look.theme.text);
    const QFontMetricsF lines(font);
    const int side = hasClock ? rounded(lines.ascent()) : 0;
    const qreal space = hasClock ? metrics.px(6) : 0;
    const qreal width = balancedWidth(lines, m_remark->text(), room);
    const QPointF corner =
        m_geometry.centre + QPointF((side + space - width) / 2, top - lines.ascent() + lines.capHeight());
    const QSize size(int(std::ceil(width)), m_remark->heightForWidth(int(std::ceil(width))));
    m_remark->setGeometry(QRect(corner.toPoint(), size));
    m_clock->setVisible(hasClock);
    if (!hasClock)
        return;
    m_clock->setPixmap(icon(QStringLiteral("clock"), side, m_look.theme.secondary, devicePixelRatioF()));
    const qreal middle = corner.y() + lines.ascent() - lines.capHeight() / 2;
    m_clock->setGeometry(rounded(corner.x() - side - space), rounded(middle - side / 2.0), side, side);
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
    m_note->setVisible(!m_note->text().isEmpty() && m_power.remark.isEmpty());
}

} // namespace meterglass::ui
