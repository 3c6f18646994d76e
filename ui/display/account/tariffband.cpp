#include "ui/display/account/tariffband.h"

#include "ui/display/account/tariffrows.h"
#include "ui/display/parts/figureformat.h"
#include "ui/display/parts/label.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

constexpr std::array Hours{"00:00", "06:00", "12:00", "18:00", "24:00"};

/// The dearest of a tier's blocks; 0 where none is known.
core::Price priceOf(const client::MeterSnapshot &snapshot, int tier)
{
    core::Price dearest;
    for (const auto &[place, price] : snapshot.prices) {
        if (place.tier == tier && price.isKnown())
            dearest = std::max(dearest, price.value);
    }
    return dearest;
}

QColor blended(const QColor &ink, const QColor &ground, double share)
{
    const auto mix = [share](int over, int under) { return int(std::lround(over * share + under * (1 - share))); };
    return {mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue())};
}

} // namespace

BandFigures bandFigures(const client::MeterSnapshot &snapshot, const TariffHours &hours)
{
    if (hours.day.size() < 2)
        return {};
    core::Price dearest(1);
    for (const TariffHours::Span &span : hours.day)
        dearest = std::max(dearest, priceOf(snapshot, span.tier));
    BandFigures figures{.steps = {}, .quarters = hours.quarters, .now = hours.now, .words = {}};
    QStringList words;
    for (const TariffHours::Span &span : hours.day) {
        const core::Price price = priceOf(snapshot, span.tier);
        const double height = price.count() > 0 ? double(price.count()) / double(dearest.count()) : 1;
        const bool isNow = hours.now >= span.start && hours.now < span.end;
        figures.steps.push_back({span.start, span.end, height, isNow});
        words << QString(rateName(snapshot, span.tier) % u' ' % timeOfDay(span.from) % u" – " % timeOfDay(span.until));
    }
    figures.words = words.join(u", ");
    return figures;
}

TariffBand::TariffBand(QWidget *parent) : QWidget(parent), m_hours{}
{
    setObjectName(QStringLiteral("account.band"));
    setAccessibleName(tr("Your rates today"));
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        m_hours[i] = newLabel(this, QStringLiteral("account.band.%1").arg(i));
        setText(*m_hours[i], QString::fromLatin1(Hours[i]));
    }
}

void TariffBand::setLook(const Look &look)
{
    m_look = look;
    arrange();
    update();
}

bool TariffBand::showFigures(const BandFigures &figures)
{
    if (figures == m_figures)
        return false;
    const bool isOther = figures.steps.empty() != m_figures.steps.empty();
    m_figures = figures;
    setAccessibleDescription(figures.words);
    arrange();
    update();
    return isOther;
}

int TariffBand::heightFor() const
{
    if (m_figures.steps.empty())
        return 0;
    const QFontMetricsF lines(m_look.metrics.font(TextRole::Label));
    return m_look.metrics.px(52) + int(std::ceil(lines.height()));
}

void TariffBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QRectF TariffBand::plot() const
{
    const Metrics &metrics = m_look.metrics;
    return {0.0, double(metrics.px(10)), double(width()), double(metrics.px(38))};
}

void TariffBand::arrange()
{
    const QFont font = m_look.metrics.font(TextRole::Label);
    const int baseline = int(plot().bottom()) + m_look.metrics.px(3) + int(std::ceil(QFontMetricsF(font).ascent()));
    int end = -1;
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        QLabel &label = *m_hours[i];
        setTextStyle(label, font, m_look.theme.secondary);
        const int text = int(std::ceil(textWidth(font, label.text())));
        const double share = i < m_figures.quarters.size() ? m_figures.quarters[i] : double(i) / 4;
        const int left = std::clamp(int(share * width()) - text / 2, 0, std::max(0, width() - text - 1));
        // Where the text is large, midnight, noon and midnight are enough.
        const bool isShown = left > end && (i % 2 == 0 || width() > 7 * text);
        label.setVisible(isShown);
        if (isShown)
            end = placeOnBaseline(label, left, baseline) + m_look.metrics.px(6);
    }
}

void TariffBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_look.theme;
    const QRectF area = plot();
    painter.setPen(Qt::NoPen);
    for (const BandFigures::Step &step : m_figures.steps) {
        const double height = area.height() * (0.2 + 0.8 * step.height);
        const double left = area.left() + step.start * area.width();
        const double right = area.left() + step.end * area.width();
        const double gap = step.end < 1 ? m_look.metrics.px(2) : 0;
        painter.setBrush(step.isNow ? theme.money : blended(theme.money, theme.card, 0.6));
        painter.drawRoundedRect(QRectF(left, area.bottom() - height, std::max(1.0, right - left - gap), height), 2, 2);
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.secondary);
    paintNow(painter, area);
}

void TariffBand::paintNow(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = m_look.theme;
    const double x = area.left() + m_figures.now * area.width();
    const double side = m_look.metrics.px(5);
    const double line = m_look.metrics.px(2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawRect(QRectF(x - 1.5 * line, area.top() - side / 2, 3 * line, area.height() + side / 2));
    painter.setBrush(theme.text);
    painter.drawRect(QRectF(x - line / 2, area.top() - side, line, area.height() + side));
    painter.drawPolygon(
        QPolygonF({{x - side, area.top() - 2 * side}, {x + side, area.top() - 2 * side}, {x, area.top()}}));
}

} // namespace meterglass::ui
