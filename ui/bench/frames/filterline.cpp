#include "ui/bench/frames/filterline.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meterglass::ui {

FilterLine::FilterLine(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this)), m_error(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter: cluster == Metering and latency > 200ms"));
    m_edit->setToolTip(filterHelp());
    m_edit->setClearButtonEnabled(true);
    m_error->setObjectName(QStringLiteral("filterError"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterLine::take);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            take();
    });
}

QString FilterLine::text() const
{
    return m_edit->text();
}

void FilterLine::apply(const QString &text)
{
    m_edit->setText(text);
    if (!text.isEmpty())
        take();
}

void FilterLine::beginTyping()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterLine::take()
{
    const auto filter = capture::FrameFilter::parse(m_edit->text().toStdString());
    m_error->setVisible(!filter);
    if (filter) {
        Q_EMIT filterChosen(*filter);
        return;
    }
    const std::string before = m_edit->text().toStdString().substr(0, filter.error().offset);
    const auto column = QString::fromStdString(before).size();
    const auto expected = QString::fromUtf8(filter.error().what.data(), qsizetype(filter.error().what.size()));
    m_error->setText(tr("Column %1: expected %2. The list stays as it was.").arg(column + 1).arg(expected));
    m_edit->setCursorPosition(static_cast<int>(column));
}

QString filterHelp()
{
    return QCoreApplication::translate(
        "FilterHelp",
        "<p><b>Filter.</b> Return applies it.</p>"
        "<table cellspacing=4>"
        "<tr><td>cluster == Metering and command == \"Report Attributes\"</td></tr>"
        "<tr><td>attribute == InstantaneousDemand</td></tr>"
        "<tr><td>node == 0x1234 &nbsp; from == 0 &nbsp; to != 0xFFFD</td></tr>"
        "<tr><td>security &lt; link &nbsp; latency &gt; 200ms &nbsp; length &gt;= 70</td></tr>"
        "<tr><td>bytes contains 00:04 &nbsp; time &gt; 12:30</td></tr>"
        "<tr><td>remark &nbsp; remark == late &nbsp; answer &nbsp; sealed</td></tr>"
        "<tr><td>not (sequence == 18 or side == client)</td></tr>"
        "<tr><td>demand &nbsp; (any word: looked for in the names)</td></tr>"
        "</table>"
        "<p>Fields: number, time, node, from, to, endpoint, profile, cluster, command, attribute, sequence, "
        "manufacturer, direction (sent, received), side (client, server), security (none, network, link), latency, "
        "length, bytes, remark (unanswered, twice, late, soon, weak, malformed, orphan, long), answer, sealed.</p>");
}

} // namespace meterglass::ui
