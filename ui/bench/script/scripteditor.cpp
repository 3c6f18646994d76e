#include "ui/bench/script/scripteditor.h"

#include <QPainter>
#include <QTextBlock>

namespace meterglass::ui {

namespace {

constexpr int Padding = 6;
constexpr int MarkWidth = 14;
constexpr int ResultGap = 18;
constexpr int CurrentAlpha = 46;

/// The strip at the left of an editor, which it paints itself.
class LineMargin final : public QWidget
{
public:
    explicit LineMargin(ScriptEditor *editor) : QWidget(editor), m_editor(editor) { }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintMargin(event); }

private:
    ScriptEditor *m_editor;
};

QString markOf(const script::LineReport &report)
{
    return report.isPassed ? QStringLiteral("✓") : QStringLiteral("✗");
}

} // namespace

ScriptEditor::ScriptEditor(QWidget *parent) : QPlainTextEdit(parent), m_margin(new LineMargin(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setViewportMargins(marginWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(marginWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &part, int scrolled) {
        if (scrolled != 0)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, part.y(), m_margin->width(), part.height());
    });
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (removed > 0 || added > 0)
            forgetWhatFollows(position);
    });
}

Theme ScriptEditor::theme() const
{
    constexpr int Middle = 128;
    return palette().color(QPalette::Base).lightness() < Middle ? Theme::dark() : Theme::light();
}

void ScriptEditor::showError(const std::optional<core::ScriptError> &error)
{
    m_error = error;
    showMarks();
}

void ScriptEditor::showCurrent(int line)
{
    m_current = line;
    if (line > 0) {
        setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
        ensureCursorVisible();
    }
    showMarks();
    m_margin->update();
}

void ScriptEditor::showReport(const script::LineReport &report)
{
    m_reports[report.line] = report;
    viewport()->update();
    m_margin->update();
}

void ScriptEditor::clearReports()
{
    m_reports.clear();
    viewport()->update();
    m_margin->update();
}

/// What stands behind a line that was changed is of another line.
void ScriptEditor::forgetWhatFollows(int position)
{
    m_reports.erase(m_reports.lower_bound(document()->findBlock(position).blockNumber() + 1), m_reports.end());
}

void ScriptEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_current > 0) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(m_current - 1));
        QColor faint = theme().energy;
        faint.setAlpha(CurrentAlpha);
        line.format.setBackground(faint);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
    }
    if (m_error) {
        QTextEdit::ExtraSelection wrong;
        const QTextBlock block = document()->findBlockByNumber(m_error->line - 1);
        const int start = std::min(m_error->column - 1, std::max(0, block.length() - 2));
        wrong.cursor = QTextCursor(block);
        wrong.cursor.setPosition(block.position() + start);
        wrong.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.format.setUnderlineColor(theme().high);
        wrong.format.setToolTip(m_error->reason);
        marks.append(wrong);
    }
    setExtraSelections(marks);
}

int ScriptEditor::marginWidth() const
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    return Padding + MarkWidth + digits * fontMetrics().horizontalAdvance(u'0') + Padding;
}

void ScriptEditor::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    const Theme colours = theme();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const QRectF row(0, place.top(), m_margin->width() - Padding, place.height());
        painter.setPen(number == m_current ? colours.text : colours.secondary);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
        const auto report = m_reports.find(number);
        if (report == m_reports.end())
            continue;
        painter.setPen(report->second.isPassed ? colours.low : colours.high);
        painter.drawText(row.adjusted(Padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, markOf(report->second));
    }
}

void ScriptEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const Theme colours = theme();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const auto report = m_reports.find(block.blockNumber() + 1);
        if (report == m_reports.end() || report->second.words.isEmpty())
            continue;
        const double left = place.left() + fontMetrics().horizontalAdvance(block.text()) + ResultGap;
        painter.setPen(report->second.isPassed ? colours.secondary : colours.high);
        painter.drawText(QRectF(left, place.top(), viewport()->width() - left, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, report->second.words);
    }
}

void ScriptEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void ScriptEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setViewportMargins(marginWidth(), 0, 0, 0);
    else if (event->type() == QEvent::PaletteChange)
        showMarks();
}

} // namespace meterglass::ui
