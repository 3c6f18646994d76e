#include "ui/bench/benchlayout.h"

#include <QDockWidget>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace meterglass::ui {

namespace {

const QString GeometryKey = QStringLiteral("bench/geometry");
const QString LayoutKey = QStringLiteral("bench/layout");
const QString LayoutsGroup = QStringLiteral("bench/layouts");
/// Rises when panels are no longer what an old layout knows.
constexpr int LayoutVersion = 1;

} // namespace

BenchLayout::BenchLayout(QMainWindow &window, QMenu &menu, QSettings &settings)
    : QObject(&window),
      m_window(window),
      m_menu(menu),
      m_settings(settings)
{
    connect(&menu, &QMenu::aboutToShow, this, &BenchLayout::fillMenu);
    fillMenu();
}

void BenchLayout::shareRoomOnce()
{
    if (std::exchange(m_isArranged, false))
        shareRoom();
}

void BenchLayout::save()
{
    m_settings.setValue(GeometryKey, m_window.saveGeometry());
    m_settings.setValue(LayoutKey, m_window.saveState(LayoutVersion));
}

void BenchLayout::fillMenu()
{
    m_menu.clear();
    m_menu.addAction(tr("&As at first"), this, &BenchLayout::arrange);
    m_menu.addAction(tr("&Save as..."), this, &BenchLayout::saveAs);
    m_menu.addSeparator();
    m_settings.beginGroup(LayoutsGroup);
    for (const QString &name : m_settings.childKeys())
        m_menu.addAction(name, this, [this, state = m_settings.value(name).toByteArray()] {
            m_window.restoreState(state, LayoutVersion);
        });
    m_settings.endGroup();
}

void BenchLayout::saveAs()
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the layout"));
    dialog->setLabelText(tr("Its name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const QString key = QString(name).replace(u'/', u' ').trimmed();
        if (!key.isEmpty())
            m_settings.setValue(LayoutsGroup + u'/' + key, m_window.saveState(LayoutVersion));
    });
    dialog->open();
}

QList<QDockWidget *> BenchLayout::panelsIn(Qt::DockWidgetArea area) const
{
    QList<QDockWidget *> docks = m_panels;
    docks.removeIf([this, area](QDockWidget *dock) { return m_window.dockWidgetArea(dock) != area; });
    return docks;
}

/// Panels of one area are tabs, the first in front; but what drives the meter is below what is to the left first.
void BenchLayout::arrange()
{
    for (QDockWidget *dock : m_panels) {
        dock->setFloating(false);
        dock->show();
    }
    for (const Qt::DockWidgetArea area :
         {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea, Qt::TopDockWidgetArea}) {
        const QList<QDockWidget *> docks = panelsIn(area);
        if (docks.isEmpty())
            continue;
        const qsizetype front = area == Qt::LeftDockWidgetArea && docks.size() > 1 ? 1 : 0;
        if (front == 1)
            m_window.splitDockWidget(docks[0], docks[1], Qt::Vertical);
        for (qsizetype place = front + 1; place < docks.size(); ++place)
            m_window.tabifyDockWidget(docks[front], docks[place]);
        docks[front]->raise();
    }
    shareRoom();
}

void BenchLayout::shareRoom()
{
    constexpr int LeftWidth = 410;
    constexpr int NetworkHeight = 220;
    const int bottomHeight = m_window.height() * 45 / 100;
    const QList<QDockWidget *> left = panelsIn(Qt::LeftDockWidgetArea);
    const QList<QDockWidget *> right = panelsIn(Qt::RightDockWidgetArea);
    const QList<QDockWidget *> bottom = panelsIn(Qt::BottomDockWidgetArea);
    if (left.isEmpty() || right.isEmpty() || bottom.isEmpty())
        return;
    m_window.resizeDocks({left[0], right[0]}, {LeftWidth, m_window.width() - LeftWidth}, Qt::Horizontal);
    m_window.resizeDocks({right[0], bottom[0]}, {m_window.height() - bottomHeight, bottomHeight}, Qt::Vertical);
    if (left.size() > 1)
        m_window.resizeDocks({left[0], left[1]}, {NetworkHeight, m_window.height() - NetworkHeight}, Qt::Vertical);
}

void BenchLayout::restore()
{
    if (!m_window.restoreGeometry(m_settings.value(GeometryKey).toByteArray()))
        m_window.resize(1280, 800);
    arrange();
    m_isArranged = !m_window.restoreState(m_settings.value(LayoutKey).toByteArray(), LayoutVersion);
}

} // namespace meterglass::ui
