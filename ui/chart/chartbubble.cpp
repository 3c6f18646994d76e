#include "ui/chart/chartbubble.h"

#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

QLabel *newLine(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ChartBubble::ChartBubble(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_when(newLine(this, name + QStringLiteral(".when"))),
      m_value(newLine(this, name)),
      m_note(newLine(this, name + QStringLiteral(".note")))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartBubble::setLook(const Look &look)
{
    m_look = look;
    arrange();
    update();
}

void ChartBubble::showWords(const BubbleWords &words)
{
    m_when->setText(words.when);
    m_value->setText(words.value);
    m_note->setText(words.note);
    arrange();
}

void ChartBubble::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int padding = metrics.px(10);
    const int most = parentWidget()->width() - 2 * padding;
    int width = 0;
    int top = padding;
    for (QLabel *line : {m_when, m_value, m_note}) {
        const TextRole role = line == m_value ? TextRole::Title : TextRole::Label;
        const QColor &colour = line == m_value ? m_look.theme.text : m_look.theme.secondary;
        setTextStyle(*line, fitted(metrics.font(role), line->text(), most, metrics.leastTextSize(role)), colour);
        line->setVisible(!line->text().isEmpty());
        if (line->text().isEmpty())
            continue;
        const int wide = int(std::ceil(textWidth(line->font(), line->text()))) + 1;
        const int high = int(std::ceil(QFontMetricsF(line->font()).height()));
        line->setGeometry(padding, top, wide, high);
        width = std::max(width, wide);
        top += high;
    }
    resize(width + 2 * padding, top + padding);
}

void ChartBubble::pointAt(QPoint tip)
{
    const int right = std::max(0, parentWidget()->width() - width());
    move(std::clamp(tip.x() - width() / 2, 0, right), std::max(0, tip.y() - height() - m_look.metrics.px(8)));
}

void ChartBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.theme.text, 2));
    painter.setBrush(m_look.theme.card);
    const int corner = m_look.metrics.px(8);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace meterglass::ui
