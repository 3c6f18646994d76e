#include "ui/display/parts/detailscard.h"

#include "ui/display/parts/label.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>

namespace meterglass::ui {

namespace {

constexpr double Pitch = 44;

} // namespace

DetailsCard::DetailsCard(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(newLabel(this, name % u".title"))
{
    setObjectName(name);
    setAccessibleName(title);
    setText(*m_title, title);
}

void DetailsCard::setLook(const Look &look)
{
    m_look = look;
    arrange();
    update();
}

void DetailsCard::showRows(const std::vector<DetailRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (m_lines.size() < rows.size()) {
        const QString name = QStringLiteral("%1.%2").arg(objectName()).arg(m_lines.size());
        m_lines.push_back({newLabel(this, name % u".name"), newLabel(this, name % u".value")});
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        setText(*m_lines[i].name, i < rows.size() ? rows[i].name : QString());
        setText(*m_lines[i].value, i < rows.size() ? rows[i].value : QString());
        m_lines[i].name->show();
        m_lines[i].value->show();
    }
    arrange();
    update();
}

int DetailsCard::heightForRows(int count) const
{
    return 2 * m_look.metrics.px(16) + m_look.metrics.px(Pitch) * count + m_look.metrics.px(22);
}

int DetailsCard::baselineOf(std::size_t row) const
{
    const Metrics &metrics = m_look.metrics;
    return metrics.px(16) + metrics.px(Pitch) * int(row) + metrics.px(14);
}

QRectF DetailsCard::shapeRect(std::size_t row) const
{
    const qreal side = m_look.metrics.px(14);
    return {qreal(m_look.metrics.px(16)), baselineOf(row + 1) - side, side, side};
}

void DetailsCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailsCard::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int left = metrics.px(16);
    setTextStyle(*m_title, metrics.font(TextRole::Title), m_look.theme.text);
    placeOnBaseline(*m_title, left, baselineOf(0));
    const QFont body = metrics.font(TextRole::Body);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool hasShape = m_rows[i].ambient != Ambient::Unknown;
        const QFont nameFont = fitted(body, m_rows[i].name, width() - 2 * left, metrics.leastTextSize(TextRole::Body));
        setTextStyle(*m_lines[i].name, nameFont, m_look.theme.secondary);
        const int nameEnd =
            placeOnBaseline(*m_lines[i].name, hasShape ? left + metrics.px(24) : left, baselineOf(i + 1));
        const int room = width() - left - nameEnd - metrics.px(8);
        const QFont font = fitted(body, m_rows[i].value, room, metrics.leastTextSize(TextRole::Body));
        setTextStyle(*m_lines[i].value, font, m_look.theme.text);
        const int valueLeft = width() - left - int(textWidth(font, m_rows[i].value)) - 1;
        placeOnBaseline(*m_lines[i].value, valueLeft, baselineOf(i + 1));
    }
}

void DetailsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), m_look);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintAmbientShape(painter, shapeRect(i), m_rows[i].ambient, m_look.theme);
}

} // namespace meterglass::ui
