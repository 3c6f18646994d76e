#include "ui/display/now/dialscalelabels.h"

#include "ui/display/parts/figureformat.h"
#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLabel>

#include <cmath>
#include <numbers>
#include <utility>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DialScaleLabels)
};

int rounded(qreal value)
{
    return int(std::lround(value));
}

} // namespace

DialScaleLabels::DialScaleLabels(QWidget *dial)
    : m_start(newLabel(dial, QStringLiteral("now.scale.start"))),
      m_zero(newLabel(dial, QStringLiteral("now.scale.zero"))),
      m_end(newLabel(dial, QStringLiteral("now.scale.end")))
{ }

void DialScaleLabels::arrange(const DialScale &scale, const DialGeometry &geometry, const Look &look, bool isFolded)
{
    const bool exports = scale.exportEnd > core::Power();
    const QString start = exports ? Words::tr("Export %1 kW").arg(kilowatts(scale.exportEnd, 0)) : QStringLiteral("0");
    setText(*m_start, start);
    setText(*m_zero, exports ? QStringLiteral("0") : QString());
    setText(*m_end, Words::tr("%1 kW").arg(kilowatts(scale.importEnd, 0)));
    const QFont font = look.metrics.font(TextRole::Label);
    const QFontMetricsF lines(font);
    for (QLabel *label : {m_start, m_zero, m_end})
        setTextStyle(*label, font, look.theme.secondary);
    if (isFolded)
        placeBeside(geometry, lines, look.metrics);
    else
        placeBelow(geometry, lines);
    const QPointF zero = geometry.innerPoint(dialFraction(scale, core::Power()), lines.capHeight());
    const qreal zeroWidth = lines.horizontalAdvance(m_zero->text());
    placeOnBaseline(*m_zero, rounded(zero.x() - zeroWidth / 2), rounded(zero.y() + lines.capHeight() / 2));
}

int DialScaleLabels::left() const
{
    return m_start->geometry().right() + 1;
}

int DialScaleLabels::right() const
{
    return m_end->geometry().left();
}

void DialScaleLabels::placeBelow(const DialGeometry &geometry, const QFontMetricsF &lines)
{
    const qreal reach = (geometry.radius + geometry.innerRadius()) / 2 * std::cos(std::numbers::pi / 6);
    m_baseline = rounded(geometry.centre.y() + geometry.endsBelow() + lines.ascent());
    for (const auto &[label, x] : {std::pair(m_start, -reach), std::pair(m_end, reach)}) {
        const qreal half = lines.horizontalAdvance(label->text()) / 2;
        placeOnBaseline(*label, rounded(geometry.centre.x() + x - half), m_baseline);
    }
}

void DialScaleLabels::placeBeside(const DialGeometry &geometry, const QFontMetricsF &lines, const Metrics &metrics)
{
    const qreal above = geometry.endsBelow() - lines.capHeight();
    const qreal reach = std::sqrt(geometry.radius * geometry.radius - above * above) + metrics.px(8);
    m_baseline = rounded(geometry.centre.y() + geometry.endsBelow());
    const qreal room = geometry.centre.x() - reach;
    m_start->setFont(fitted(m_start->font(), m_start->text(), room, metrics.leastTextSize(TextRole::Label)));
    placeOnBaseline(*m_start, rounded(room - textWidth(m_start->font(), m_start->text())), m_baseline);
    placeOnBaseline(*m_end, rounded(geometry.centre.x() + reach), m_baseline);
}

} // namespace meterglass::ui
