#include "ui/bench/frames/bytesview.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace meterglass::ui {

namespace {

constexpr int Margin = 6;
constexpr int OffsetCharacters = 6; ///< four digits and a gap

QFont fixedFont(int pixels)
{
    const QString wanted = QStringLiteral("Roboto Mono");
    QFont font = QFontDatabase::hasFamily(wanted) ? QFont(wanted) : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (pixels > 0)
        font.setPixelSize(pixels);
    return font;
}

QChar printable(std::uint8_t byte)
{
    return byte >= 0x20 && byte < 0x7F ? QChar::fromLatin1(static_cast<char>(byte)) : QChar(u'·');
}

} // namespace

BytesView::BytesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("bytes"));
    setAccessibleName(tr("Bytes"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setFont(fixedFont(font().pixelSize()));
}

void BytesView::show(zcl::Bytes bytes)
{
    m_bytes = std::move(bytes);
    light(0, 0);
    updateScrollBar();
}

void BytesView::light(std::size_t offset, std::size_t size)
{
    m_litOffset = offset;
    m_litSize = size;
    const int line = static_cast<int>(offset / BytesInLine);
    const int shown = viewport()->height() / lineHeight();
    if (size > 0 && (line < verticalScrollBar()->value() || line >= verticalScrollBar()->value() + shown))
        verticalScrollBar()->setValue(line);
    setAccessibleDescription(size > 0 ? tr("Bytes %1 to %2").arg(offset).arg(offset + size - 1) : QString());
    viewport()->update();
}

QRect BytesView::digitsRect(std::size_t offset) const
{
    const int line = static_cast<int>(offset / BytesInLine) - verticalScrollBar()->value();
    const int column = static_cast<int>(offset % BytesInLine);
    const int gap = column >= int(BytesInLine / 2) ? characterWidth() : 0;
    return {Margin + (OffsetCharacters + column * 3) * characterWidth() + gap, Margin + line * lineHeight(),
            3 * characterWidth(), lineHeight()};
}

QSize BytesView::sizeHint() const
{
    constexpr int Lines = 8;
    return {textX() + int(BytesInLine + 2) * characterWidth(), 2 * Margin + Lines * lineHeight()};
}

int BytesView::characterWidth() const
{
    return viewport()->fontMetrics().horizontalAdvance(u'0');
}

int BytesView::lineHeight() const
{
    return viewport()->fontMetrics().lineSpacing() + 2;
}

int BytesView::textX() const
{
    return Margin + (OffsetCharacters + int(BytesInLine) * 3 + 2) * characterWidth();
}

void BytesView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setFont(viewport()->font());
    const auto first = static_cast<std::size_t>(verticalScrollBar()->value()) * BytesInLine;
    const auto lines = static_cast<std::size_t>(viewport()->height() / lineHeight()) + 1;
    const std::size_t end = std::min(m_bytes.size(), first + lines * BytesInLine);
    for (std::size_t offset = first; offset < end; ++offset) {
        if (offset % BytesInLine == 0) {
            painter.setPen(palette().color(QPalette::PlaceholderText));
            const QRect line = digitsRect(offset);
            painter.drawText(QRect(Margin, line.y(), OffsetCharacters * characterWidth(), line.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("%1").arg(offset, 4, 16, QChar(u'0')));
        }
        paintByte(painter, offset);
    }
}

void BytesView::paintByte(QPainter &painter, std::size_t offset) const
{
    const QRect digits = digitsRect(offset);
    const QRect letter(textX() + static_cast<int>(offset % BytesInLine) * characterWidth(), digits.y(),
                       characterWidth(), digits.height());
    if (isLit(offset)) {
        const bool isLast = !isLit(offset + 1) || offset % BytesInLine == BytesInLine - 1;
        const QBrush lit = palette().brush(QPalette::Highlight);
        painter.fillRect(isLast ? digits.adjusted(0, 0, -characterWidth(), 0) : digits, lit);
        painter.fillRect(letter, lit);
    }
    painter.setPen(palette().color(isLit(offset) ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(digits, Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("%1").arg(m_bytes[offset], 2, 16, QChar(u'0')));
    painter.drawText(letter, Qt::AlignCenter, printable(m_bytes[offset]));
}

void BytesView::mousePressEvent(QMouseEvent *event)
{
    const int line = (event->pos().y() - Margin) / lineHeight() + verticalScrollBar()->value();
    for (std::size_t column = 0; column < BytesInLine && line >= 0; ++column) {
        const std::size_t offset = static_cast<std::size_t>(line) * BytesInLine + column;
        const QRect digits = digitsRect(offset);
        const QRect letter(textX() + static_cast<int>(column) * characterWidth(), digits.y(), characterWidth(),
                           digits.height());
        if (digits.contains(event->pos()) || letter.contains(event->pos()))
            choose(offset);
    }
}

void BytesView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t last = m_litSize > 0 ? m_litOffset + m_litSize : 0;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(last);
    case Qt::Key_Left:
        return choose(m_litOffset == 0 ? 0 : m_litOffset - 1);
    case Qt::Key_Down:
        return choose(m_litOffset + BytesInLine);
    case Qt::Key_Up:
        return choose(m_litOffset < BytesInLine ? m_litOffset : m_litOffset - BytesInLine);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BytesView::choose(std::size_t offset)
{
    if (offset < m_bytes.size())
        Q_EMIT byteChosen(offset);
}

void BytesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

/// The window's font comes after the view was made.
void BytesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange || viewport()->font().pixelSize() == font().pixelSize())
        return;
    viewport()->setFont(fixedFont(font().pixelSize()));
    updateScrollBar();
}

void BytesView::updateScrollBar()
{
    const int lines = static_cast<int>((m_bytes.size() + BytesInLine - 1) / BytesInLine);
    const int shown = std::max(1, (viewport()->height() - Margin) / lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, lines - shown));
    verticalScrollBar()->setPageStep(shown);
    viewport()->update();
}

} // namespace meterglass::ui
