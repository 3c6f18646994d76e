#include "ui/display/now/dialremark.h"

#include "ui/display/parts/label.h"
#include "ui/style/icon.h"
#include "ui/style/text.h"

#include <QLabel>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace meterglass::ui {

namespace {

/// The width at which `text` breaks into lines of about one length, none wider than `most`.
qreal balancedWidth(const QFontMetricsF &lines, const QString &text, qreal most)
{
    const qreal whole = lines.horizontalAdvance(text) + 2;
    return whole <= most ? whole : std::min(most, whole / std::ceil(whole / most) * 1.2);
}

qreal roomAt(qreal top, const DialGeometry &geometry, qreal opening)
{
    if (top < geometry.endsBelow() * 0.6)
        return 2 * geometry.halfChord(top, geometry.endsBelow());
    return std::min(2 * geometry.innerRadius() * std::cos(std::numbers::pi / 6), opening);
}

} // namespace

DialRemark::DialRemark(QWidget *dial)
    : m_clock(newLabel(dial, QStringLiteral("now.power.clock"))),
      m_text(newLabel(dial, QStringLiteral("now.power.age")))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

void DialRemark::show(const Figure &figure)
{
    m_figure = figure;
    setText(*m_text, figure.remark);
}

QFont DialRemark::fontFor(qreal room, qreal height) const
{
    const bool isCurrent = m_figure.isCurrent();
    const TextRole role = isCurrent ? TextRole::Label : TextRole::Title;
    QFont font = inOneLine(m_look.metrics.font(role), m_text->text(), room);
    const auto fits = [&](const QFontMetricsF &lines) {
        const qreal whole = lines.horizontalAdvance(m_text->text()) + 2;
        const qreal wrapped = whole <= room ? 1 : std::ceil(whole * 1.2 / room);
        return wrapped <= (isCurrent ? 1 : 3) && wrapped * lines.height() <= height;
    };
    while (font.pixelSize() > m_look.metrics.leastTextSize(role) && !fits(QFontMetricsF(font)))
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

/// 0 where the figure is neither late nor stale.
int DialRemark::clockSide(const QFont &font) const
{
    const bool isOld = m_figure.isLate() || m_figure.quality == client::Quality::Stale;
    return isOld ? int(std::lround(QFontMetricsF(font).ascent())) : 0;
}

void DialRemark::arrange(const DialGeometry &geometry, qreal opening, const Look &look, qreal top)
{
    m_look = look;
    const Metrics &metrics = look.metrics;
    const bool hasClock = clockSide(metrics.font(TextRole::Label)) > 0;
    const int forClock = hasClock ? 2 * metrics.textSize(TextRole::Label) : 0;
    const qreal room = roomAt(top, geometry, opening) - forClock;
    const QFont font = fontFor(room, m_text->parentWidget()->height() - geometry.centre.y() - top);
    setTextStyle(*m_text, font, m_figure.isCurrent() ? look.theme.secondary : look.theme.text);
    const QFontMetricsF lines(font);
    const int side = clockSide(font);
    const qreal space = hasClock ? metrics.px(6) : 0;
    const qreal width = balancedWidth(lines, m_text->text(), room);
    const QPointF corner =
        geometry.centre + QPointF((side + space - width) / 2, top - lines.ascent() + lines.capHeight());
    const QSize size(int(std::ceil(width)), m_text->heightForWidth(int(std::ceil(width))));
    m_text->setGeometry(QRect(corner.toPoint(), size));
    m_clock->setVisible(hasClock);
    if (!hasClock)
        return;
    m_clock->setPixmap(icon(QStringLiteral("clock"), side, look.theme.secondary, m_text->devicePixelRatioF()));
    const qreal middle = corner.y() + lines.ascent() - lines.capHeight() / 2;
    m_clock->setGeometry(int(std::lround(corner.x() - side - space)), int(std::lround(middle - side / 2.0)), side,
                         side);
}

} // namespace meterglass::ui
