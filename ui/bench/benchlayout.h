#pragma once

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;
class QSettings;

namespace meterglass::ui {

/// Where the bench's panels are: as at first, as they were when the window was closed, or as they were kept by name.
///
/// Owned by the window.
class BenchLayout final : public QObject
{
    Q_OBJECT
public:
    /// Fills the menu. All must outlive this
    BenchLayout(QMainWindow &window, QMenu &menu, QSettings &settings);

    /// Another panel, after those that are there.
    void add(QDockWidget *panel) { m_panels.append(panel); }
    /// All panels are there: puts them where they were, or where they are at first.
    void restore();
    /// The window has its size: gives each panel its share, where no layout was remembered.
    void shareRoomOnce();
    /// For the next time.
    void save();

private:
    QList<QDockWidget *> panelsIn(Qt::DockWidgetArea area) const;
    void fillMenu();
    void saveAs();
    void arrange();
    void shareRoom();

    QMainWindow &m_window;
    QMenu &m_menu;
    QSettings &m_settings;
    /// In the order of their making: the window's own order changes as they are brought to the front.
    QList<QDockWidget *> m_panels;
    /// No layout was remembered.
    bool m_isArranged = false;
};

} // namespace meterglass::ui
