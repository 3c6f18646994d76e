#include "ui/display/messages/messagecard.h"

#include "ui/display/parts/label.h"
#include "ui/display/parts/pushbutton.h"
#include "ui/style/paint.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QPainter>

#include <cmath>

namespace meterglass::ui {

namespace {

int placeLines(QLabel &label, int left, int top, int width)
{
    const QRectF bounds =
        QFontMetricsF(label.font()).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, label.text());
    label.setGeometry(left, top, width, int(std::ceil(bounds.height())) + 1);
    return label.geometry().bottom() + 1;
}

QLabel *linesLabel(QWidget *parent, const QString &name)
{
    QLabel *label = newLabel(parent, name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

MessageCard::MessageCard(std::size_t index, QWidget *parent)
    : QWidget(parent),
      m_importance(newLabel(this, QStringLiteral("messages.%1.importance").arg(index))),
      m_new(newLabel(this, QStringLiteral("messages.%1.new").arg(index))),
      m_when(newLabel(this, QStringLiteral("messages.%1.when").arg(index))),
      m_text(linesLabel(this, QStringLiteral("messages.%1.text").arg(index))),
      m_status(linesLabel(this, QStringLiteral("messages.%1.status").arg(index))),
      m_read(new PushButton(QStringLiteral("messages.%1.read").arg(index), tr("I have read this"), this))
{
    setObjectName(QStringLiteral("messages.%1").arg(index));
    connect(m_read, &PushButton::clicked, this, &MessageCard::readPressed);
}

void MessageCard::setLook(const Look &look)
{
    m_look = look;
    m_read->setLook(look);
    update();
}

void MessageCard::showMessage(const MessageFigures &figures)
{
    m_figures = figures;
    setText(*m_importance, figures.importance);
    setText(*m_new, figures.isNew ? tr("New") : QString());
    setText(*m_when, figures.when);
    setText(*m_text, figures.text);
    setText(*m_status, figures.status);
    m_new->setVisible(figures.isNew);
    m_status->setVisible(!figures.status.isEmpty());
    m_read->setVisible(figures.reply == MessageFigures::Reply::Asked);
    m_read->setAccessibleDescription(figures.text);
    setAccessibleName(figures.isNew ? tr("%1, new, %2").arg(figures.importance, figures.when)
                                    : tr("%1, %2").arg(figures.importance, figures.when));
    const QStringList words{figures.text, figures.status};
    setAccessibleDescription(words.join(u' ').simplified());
    update();
}

int MessageCard::heightFor(int width)
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    QFont font = metrics.font(TextRole::Title);
    font.setWeight(QFont::Normal);
    setTextStyle(*m_text, font, m_look.theme.text);
    const int top = placeHead(width) + metrics.px(8);
    return placeReply(placeLines(*m_text, margin, top, width - 2 * margin), width) + metrics.px(14);
}

/// Importance, "New" and the time in a line, or the time below where that is too long.
int MessageCard::placeHead(int width)
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    const QFont bold = strong(metrics.font(TextRole::Body));
    const QFontMetricsF lines(bold);
    const double side = lines.capHeight();
    const int baseline = metrics.px(14) + int(std::lround(lines.ascent()));
    setTextStyle(*m_importance, bold, m_look.theme.text);
    setTextStyle(*m_new, bold, m_look.theme.energy);
    m_mark = QRectF(margin, baseline - side, side, side);
    int end = placeOnBaseline(*m_importance, margin + int(side) + metrics.px(10), baseline);
    m_dot = {};
    if (m_figures.isNew) {
        const double dot = side * 3 / 5;
        m_dot = QRectF(end + metrics.px(16), baseline - (side + dot) / 2, dot, dot);
        end = placeOnBaseline(*m_new, int(m_dot.right()) + metrics.px(6), baseline);
    }
    const QFont label = metrics.font(TextRole::Label);
    const int when = int(std::ceil(textWidth(label, m_when->text()))) + 1;
    if (end + metrics.px(16) + when <= width - margin) {
        setTextStyle(*m_when, label, m_look.theme.secondary);
        placeOnBaseline(*m_when, width - margin - when, baseline);
        return baseline + int(std::ceil(lines.descent()));
    }
    const QFont font = fitted(label, m_when->text(), width - 2 * margin, metrics.leastTextSize(TextRole::Label));
    setTextStyle(*m_when, font, m_look.theme.secondary);
    const int below = baseline + int(std::ceil(lines.descent() + QFontMetricsF(font).ascent()));
    placeOnBaseline(*m_when, margin, below);
    return below + int(std::ceil(QFontMetricsF(font).descent()));
}

int MessageCard::placeReply(int top, int width)
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    const int room = width - 2 * margin;
    int bottom = top;
    if (m_figures.reply == MessageFigures::Reply::Asked) {
        m_read->setGeometry(QRect(QPoint(margin, bottom + metrics.px(12)), m_read->sizeFor(room)));
        bottom = m_read->geometry().bottom() + 1;
    }
    if (m_figures.status.isEmpty())
        return bottom;
    setTextStyle(*m_status, metrics.font(TextRole::Label), m_look.theme.secondary);
    return placeLines(*m_status, margin, bottom + metrics.px(8), room);
}

void MessageCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), m_look);
    paintMark(painter, m_mark, m_figures.mark, m_look.theme);
    if (m_figures.isNew)
        paintMark(painter, m_dot, Mark::Plain, m_look.theme);
}

} // namespace meterglass::ui
