#pragma once

#include "core/time/alarms.h"
#include "meterlink/capture/filterrun.h"
#include "ui/bench/frames/bookmarks.h"
#include "ui/bench/frames/framecolours.h"

#include <QAbstractTableModel>

namespace meterglass::ui {

/// The frames of a log that a filter lets through, as far as they were looked at: it grows only by `extend`, so that
/// whoever shows it says when, and how long it may take.
class FramesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Mark, Time, From, To, Cluster, Command, Summary, Security, Latency, Length, ColumnCount };

    /// @param alarms tell how long `extend` takes. All must outlive the model
    FramesModel(const capture::FrameLog &log, const core::Alarms &alarms, const core::HomeZone &zone,
                const Bookmarks &bookmarks);

    const capture::FrameLog &log() const { return *m_log; }
    /// Another log, all of it anew. @param log must outlive the model or the next change
    void show(const capture::FrameLog &log);
    const capture::FrameFilter &filter() const { return m_run.filter(); }
    void setFilter(capture::FrameFilter filter);
    void setColours(FrameColours colours);
    void showTimeSinceBefore(bool isDelta);

    /// Looks at what came since, for so long at most. @return whether it has seen everything
    bool extend(std::chrono::nanoseconds most);
    /// Rows of the log that were looked at.
    std::size_t seen() const { return m_seen; }
    void bookmarkChanged(std::size_t logRow);

    /// The row of the log that a row of the model shows.
    std::size_t logRow(int row) const;
    /// The model's row that shows the log's, or the next that is shown; -1 where there is none.
    int rowAtOrAfter(std::size_t logRow) const;
    bool isShown(std::size_t logRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void restart(capture::FrameFilter filter);
    void grow();
    void reviewRemarked();
    QString text(std::size_t logRow, Column column) const;
    QString timeText(std::size_t logRow) const;
    QString markText(std::size_t logRow) const;

    const capture::FrameLog *m_log;
    const core::Alarms &m_alarms;
    const core::HomeZone &m_zone;
    const Bookmarks &m_bookmarks;
    FrameColours m_colours;
    capture::FilterRun m_run;
    std::size_t m_seen = 0;
    /// Of the log's later remarks.
    std::size_t m_reviewed = 0;
    int m_count = 0;
    bool m_isDelta = false;
};

} // namespace meterglass::ui
