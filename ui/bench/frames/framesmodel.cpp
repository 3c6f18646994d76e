#include "ui/bench/frames/framesmodel.h"

#include "ui/bench/frames/framewords.h"

#include <algorithm>
#include <array>
#include <limits>

namespace meterglass::ui {

namespace {

/// Rows between two looks at the clock.
constexpr std::size_t Slice = 16384;

int alignment(int column)
{
    const bool isFigure =
        column == FramesModel::Number || column == FramesModel::Latency || column == FramesModel::Length;
    return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

FramesModel::FramesModel(const capture::FrameLog &log, const core::Alarms &alarms, const core::HomeZone &zone,
                         const Bookmarks &bookmarks)
    : m_log(&log),
      m_alarms(alarms),
      m_zone(zone),
      m_bookmarks(bookmarks),
      m_run(log, {})
{ }

void FramesModel::show(const capture::FrameLog &log)
{
    capture::FrameFilter filter = m_run.filter();
    beginResetModel();
    m_log = &log;
    restart(std::move(filter));
    endResetModel();
}

void FramesModel::setFilter(capture::FrameFilter filter)
{
    beginResetModel();
    restart(std::move(filter));
    endResetModel();
}

void FramesModel::restart(capture::FrameFilter filter)
{
    m_run = capture::FilterRun(*m_log, std::move(filter));
    m_seen = 0;
    m_reviewed = m_log->remarkedLater().size();
    m_count = 0;
}

void FramesModel::setColours(FrameColours colours)
{
    m_colours = std::move(colours);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1), {Qt::ForegroundRole, Qt::DisplayRole});
}

void FramesModel::showTimeSinceBefore(bool isDelta)
{
    m_isDelta = isDelta;
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, Time), index(m_count - 1, Time));
}

bool FramesModel::extend(std::chrono::nanoseconds most)
{
    if (m_run.filter().isEverything()) {
        m_seen = m_log->size();
        m_reviewed = m_log->remarkedLater().size();
        grow();
        return true;
    }
    reviewRemarked();
    const core::MonotonicTime end = m_alarms.now() + most;
    bool isWhole = m_run.advance(Slice);
    while (!isWhole && m_alarms.now() < end)
        isWhole = m_run.advance(Slice);
    m_seen = m_run.seen();
    grow();
    return isWhole;
}

/// Announces in one step what was found.
void FramesModel::grow()
{
    const std::size_t found = m_run.filter().isEverything() ? m_seen : m_run.rows().size();
    const int count = static_cast<int>(std::min<std::size_t>(found, std::numeric_limits<int>::max()));
    if (count == m_count)
        return;
    beginInsertRows({}, m_count, count - 1);
    m_count = count;
    endInsertRows();
}

/// Rows that the filter sees otherwise now, which is seldom any.
void FramesModel::reviewRemarked()
{
    const auto remarked = m_log->remarkedLater();
    bool isReset = false;
    for (; m_reviewed < remarked.size(); ++m_reviewed) {
        if (!m_run.review(remarked[m_reviewed]) || isReset)
            continue;
        beginResetModel();
        isReset = true;
    }
    if (!isReset)
        return;
    m_count = static_cast<int>(m_run.rows().size());
    endResetModel();
}

void FramesModel::bookmarkChanged(std::size_t logRow)
{
    const int row = rowAtOrAfter(logRow);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, Mark), index(row, Mark));
}

std::size_t FramesModel::logRow(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return m_run.filter().isEverything() ? place : m_run.rows()[place];
}

int FramesModel::rowAtOrAfter(std::size_t logRow) const
{
    if (m_run.filter().isEverything())
        return logRow < static_cast<std::size_t>(m_count) ? static_cast<int>(logRow) : -1;
    const auto &rows = m_run.rows();
    const auto shown = std::lower_bound(rows.begin(), rows.begin() + m_count, logRow);
    return shown == rows.begin() + m_count ? -1 : static_cast<int>(shown - rows.begin());
}

bool FramesModel::isShown(std::size_t logRow) const
{
    const int row = rowAtOrAfter(logRow);
    return row >= 0 && this->logRow(row) == logRow;
}

int FramesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FramesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FramesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = logRow(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ForegroundRole: {
        const FrameColours::Look *look = m_colours.lookOf(*m_log, row);
        return look ? QVariant(look->colour) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::ToolTipRole:
        return column == Summary ? text(row, column) : framewords::remarks(m_log->row(row));
    default:
        return {};
    }
}

QVariant FramesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Time && m_isDelta)
        return tr("Since before");
    const std::array<QString, ColumnCount> names{tr("No."),      tr("!"),       tr("Time"),    tr("From"),
                                                 tr("To"),       tr("Cluster"), tr("Command"), tr("What it carries"),
                                                 tr("Security"), tr("Latency"), tr("Length")};
    return names[static_cast<std::size_t>(section)];
}

QString FramesModel::text(std::size_t logRow, Column column) const
{
    const capture::FrameRow &row = m_log->row(logRow);
    switch (column) {
    case Number:
        return QString::number(logRow + 1);
    case Mark:
        return markText(logRow);
    case Time:
        return timeText(logRow);
    case From:
        return framewords::node(row.source);
    case To:
        return framewords::node(row.destination);
    case Cluster:
        return framewords::cluster(row);
    case Command:
        return framewords::command(row);
    case Summary:
        return framewords::summary(*m_log, logRow);
    case Security:
        return framewords::security(row);
    case Latency:
        return framewords::latency(row);
    case Length:
        return QString::number(row.length);
    case ColumnCount:
        break;
    }
    return {};
}

QString FramesModel::timeText(std::size_t logRow) const
{
    const capture::FrameRow &row = m_log->row(logRow);
    if (!m_isDelta)
        return framewords::time(row.at, m_zone);
    return logRow == 0 ? QString() : framewords::duration(row.at - m_log->row(logRow - 1).at);
}

QString FramesModel::markText(std::size_t logRow) const
{
    const FrameColours::Look *look = m_colours.lookOf(*m_log, logRow);
    const QString mark = look ? look->mark : QString();
    return m_bookmarks.contains(logRow) ? QString(QStringLiteral("★") + mark) : mark;
}

} // namespace meterglass::ui
