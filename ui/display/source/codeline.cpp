#include "ui/display/source/codeline.h"

#include "ui/display/source/joinentry.h"

#include <QPainter>
#include <QSignalBlocker>

namespace meterglass::ui {

CodeLine::CodeLine(const QString &name, const QString &title, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setFrame(false);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase | Qt::ImhSensitiveData);
    connect(this, &QLineEdit::textChanged, this, &CodeLine::regroup);
}

/// The cursor stays behind the same digit.
void CodeLine::regroup()
{
    const qsizetype before = inGroups(text().left(cursorPosition())).size();
    const QString groups = inGroups(text());
    if (groups == text())
        return;
    const QSignalBlocker silence(this);
    setText(groups);
    setCursorPosition(int(before));
}

void CodeLine::setLook(const Look &look)
{
    m_look = look;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Text, look.theme.text);
    colours.setColor(QPalette::Highlight, look.theme.energy);
    colours.setColor(QPalette::HighlightedText, look.theme.card);
    setPalette(colours);
    setFont(look.metrics.font(TextRole::Body));
    const int margin = look.metrics.px(12);
    setTextMargins(margin, 0, margin, 0);
    setMinimumHeight(look.metrics.touchTarget());
}

void CodeLine::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double line = m_look.metrics.px(hasFocus() ? 3 : 1);
        painter.setPen(QPen(hasFocus() ? m_look.theme.energy : m_look.theme.secondary, line));
        painter.setBrush(m_look.theme.card);
        const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.drawRoundedRect(frame, m_look.metrics.px(8), m_look.metrics.px(8));
    }
    QLineEdit::paintEvent(event);
}

} // namespace meterglass::ui
