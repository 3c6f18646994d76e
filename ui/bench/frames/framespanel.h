#pragma once

#include "ui/bench/frames/framesmodel.h"

#include <QWidget>

class QAction;
class QMenu;
class QSettings;
class QToolBar;

namespace meterglass::ui {

class DetailPane;
class FilterLine;
class FramesTable;
class JobBar;

/// The list of frames as they pass, or of a saved capture: filtered, coloured, each decoded.
///
/// New frames are shown at most sixty times a second, and a filter over millions of rows is looked through bit by bit.
class FramesPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param log of the live frames. @param settings where the colour rules are kept. All must outlive the panel
    FramesPanel(capture::FrameLog &log, core::Alarms &alarms, const core::HomeZone &zone, const Theme &theme,
                QSettings &settings, QWidget *parent = nullptr);
    ~FramesPanel() override;

    void setTheme(const Theme &theme);
    void setFilter(const QString &text);
    /// The list stands still while frames go on being kept.
    void setPaused(bool isPaused);
    /// The newest frame stays in sight.
    void setFollowing(bool isFollowing);
    /// Makes the frame the current one; one that the filter hides is shown by taking the filter off.
    void goTo(std::size_t logRow);
    /// The same of the live frames, whatever is open.
    void goToLive(std::size_t logRow);
    /// From a request to its answer and back.
    void goToPartner();

    void save(const QString &path, bool onlyShown, bool withKeys);
    void open(const QString &path);
    void showLive();

private:
    void addActions();
    void addViewActions(QToolBar &bar);
    void addMoreMenu(QToolBar &bar);
    QAction *addKey(QMenu *menu, const QString &words, const QKeySequence &key, std::function<void()> act);
    QAction *addToggle(QToolBar &bar, const QString &name, const QString &words, const QKeySequence &key,
                       void (FramesPanel::*toggle)(bool));
    void arrange(QToolBar *bar);
    void connectTable();

    void wakeUp();
    void turn();
    void watchDeadlines();
    void showStatus();
    void showCurrent();
    std::optional<std::size_t> currentRow() const;
    bool isLive() const { return &m_model.log() == &m_live; }
    void showLog(const capture::FrameLog &log, Bookmarks bookmarks);

    void toggleBookmark();
    void goToBookmark(std::optional<std::size_t> row);
    void fillBookmarks();
    void editNote();
    void copyRows();
    void copyBytes();
    void copyJson();
    void editColours();
    void askWhereToSave(bool onlyShown);
    void askWhatToOpen();
    std::vector<std::uint32_t> rowsToSave(bool onlyShown) const;

    capture::FrameLog &m_live;
    core::Alarms &m_alarms;
    QSettings &m_settings;
    Theme m_theme;
    Bookmarks m_bookmarks;
    /// While a capture is open.
    Bookmarks m_liveBookmarks;
    std::unique_ptr<capture::FrameLog> m_opened;
    QString m_openedName;
    FramesModel m_model;

    FilterLine *m_filter;
    FramesTable *m_table;
    DetailPane *m_details;
    JobBar *m_jobs;
    QAction *m_pause = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_keys = nullptr;
    QMenu *m_bookmarkMenu = nullptr;
    QAction *m_showLive = nullptr;
    bool m_isScrolling = false;
    bool m_isAwake = false;
    core::MonotonicTime m_nextPicture;
    core::Alarm m_turn;
    core::Alarm m_deadline;
};

} // namespace meterglass::ui
