#include "ui/display/parts/rowscard.h"

#include "ui/display/parts/label.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

int lineHeight(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height()));
}

int ascentOf(const QFont &font)
{
    return int(std::lround(QFontMetricsF(font).ascent()));
}

/// Sets a text in as many lines as it needs. @return the y below it
int placeLines(QLabel &label, QRect room)
{
    const QFontMetricsF lines(label.font());
    const QRectF bounds = lines.boundingRect(QRectF(0, 0, room.width(), 10000), Qt::TextWordWrap, label.text());
    label.setGeometry(room.left(), room.top(), room.width(), int(std::ceil(bounds.height())) + 1);
    return label.geometry().bottom() + 1;
}

} // namespace

RowsCard::RowsCard(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(newLabel(this, name % u".title"))
{
    setObjectName(name);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTitle(title);
}

void RowsCard::setLook(const Look &look)
{
    m_look = look;
    update();
}

void RowsCard::setTitle(const QString &title)
{
    setText(*m_title, title);
    setAccessibleName(title);
}

void RowsCard::setHead(QWidget *head)
{
    m_head = head;
    m_head->setParent(this);
}

void RowsCard::setHeadHeight(int height)
{
    m_headHeight = height;
    m_head->setVisible(height > 0);
}

bool RowsCard::showRows(const std::vector<CardRow> &rows)
{
    if (rows == m_rows)
        return false;
    m_rows = rows;
    while (m_lines.size() < rows.size())
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const CardRow row = i < rows.size() ? rows[i] : CardRow();
        line.name->setObjectName(QString(row.key % u".name"));
        line.value->setObjectName(row.key);
        line.detail->setObjectName(QString(row.key % u".detail"));
        setText(*line.name, row.name);
        setText(*line.value, row.value);
        setText(*line.detail, row.detail);
        for (QLabel *label : {line.name, line.value, line.detail})
            label->setVisible(!label->text().isEmpty());
    }
    describe();
    update();
    return true;
}

void RowsCard::addLine()
{
    const Line line{newLabel(this, {}), newLabel(this, {}), newLabel(this, {}), {}, {}};
    for (QLabel *label : {line.name, line.value, line.detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_lines.push_back(line);
}

void RowsCard::describe()
{
    QStringList parts;
    for (const CardRow &row : m_rows) {
        const QStringList words{row.name, row.value, row.detail};
        parts << words.join(u' ').simplified();
    }
    setAccessibleDescription(parts.join(u"; "));
}

bool RowsCard::hasMarks() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const CardRow &row) { return row.mark != Mark::None; });
}

QFont RowsCard::rowFont(const CardRow &row) const
{
    QFont font = m_look.metrics.font(TextRole::Body);
    if (row.isStrong)
        font.setWeight(QFont::Bold);
    return font;
}

int RowsCard::heightFor(int width)
{
    const Metrics &metrics = m_look.metrics;
    int top = placeTitle(width);
    if (m_headHeight > 0) {
        const int margin = metrics.px(16);
        m_head->setGeometry(margin, top, width - 2 * margin, m_headHeight);
        top += m_headHeight + metrics.px(10);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        top = placeRow(i, top, width) + metrics.px(10);
    return top + metrics.px(4);
}

int RowsCard::placeTitle(int width)
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    if (m_title->text().isEmpty())
        return metrics.px(12);
    const QFont plain = metrics.font(TextRole::Title);
    setTextStyle(*m_title, inOneLine(plain, m_title->text(), width - 2 * margin), m_look.theme.secondary);
    return placeLines(*m_title, {margin, metrics.px(12), width - 2 * margin, 0}) + metrics.px(8);
}

int RowsCard::placeRow(std::size_t index, int top, int width)
{
    const Metrics &metrics = m_look.metrics;
    const CardRow &row = m_rows[index];
    const int margin = metrics.px(16);
    const QFont font = rowFont(row);
    const int side = int(std::lround(QFontMetricsF(font).capHeight()));
    const int start = row.isIndented ? margin + side + metrics.px(10) : margin;
    const int left = hasMarks() ? start + side + metrics.px(10) : start;
    m_lines[index].mark = QRectF(start, top + ascentOf(font) - side, side, side);
    const bool isBare = row.name.isEmpty() && row.value.isEmpty();
    const int below = isBare ? top : placeNameAndValue(index, left, top, width - margin);
    return row.detail.isEmpty() ? below : placeDetail(index, left, below + metrics.px(2), width - margin);
}

int RowsCard::placeNameAndValue(std::size_t index, int left, int top, int right)
{
    const CardRow &row = m_rows[index];
    const Line &line = m_lines[index];
    const QFont font = rowFont(row);
    setTextStyle(*line.name, font, row.isStrong ? m_look.theme.text : m_look.theme.secondary);
    setTextStyle(*line.value, font, m_look.theme.text);
    const int value = row.value.isEmpty() ? 0 : int(std::ceil(textWidth(font, row.value))) + 1;
    const int name = int(std::ceil(textWidth(font, row.name))) + 1;
    const int gap = m_look.metrics.px(12);
    if (name + gap + value <= right - left) {
        line.name->setGeometry(left, top, name, lineHeight(font) + 1);
        line.value->setGeometry(right - value, top, value, lineHeight(font) + 1);
        return top + lineHeight(font);
    }
    const int below = placeLines(*line.name, {left, top, right - left, 0});
    return row.value.isEmpty() ? below : placeLines(*line.value, {left, below, right - left, 0});
}

int RowsCard::placeDetail(std::size_t index, int left, int top, int right)
{
    const Metrics &metrics = m_look.metrics;
    Line &line = m_lines[index];
    const QFont font = metrics.font(TextRole::Label);
    const int side = m_rows[index].hasClock() ? ascentOf(font) : 0;
    const int indent = side > 0 ? side + metrics.px(6) : 0;
    setTextStyle(*line.detail, inOneLine(font, m_rows[index].detail, right - left - indent), m_look.theme.secondary);
    line.clock = QRect(left, top + (lineHeight(font) - side) / 2, side, side);
    return placeLines(*line.detail, {left + indent, top, right - left - indent, 0});
}

void RowsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), m_look);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Line &line = m_lines[i];
        paintMark(painter, line.mark, m_rows[i].mark, m_look.theme);
        if (m_rows[i].hasClock() && !m_rows[i].detail.isEmpty())
            painter.drawPixmap(
                line.clock.topLeft(),
                icon(QStringLiteral("clock"), int(line.clock.width()), m_look.theme.secondary, devicePixelRatioF()));
    }
}

} // namespace meterglass::ui
