#include "ui/bench/benchwindow.h"

#include "ui/bench/attributes/attributescale.h"
#include "ui/bench/attributes/attributespanel.h"
#include "ui/bench/benchlayout.h"
#include "ui/bench/drive/drivepanel.h"
#include "ui/bench/drive/timepanel.h"
#include "ui/bench/frames/framespanel.h"
#include "ui/bench/network/networkpanel.h"
#include "ui/bench/parts/grouped.h"
#include "ui/bench/registers/registerspanel.h"
#include "ui/bench/script/scriptpanel.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>

namespace meterglass::ui {

BenchWindow::BenchWindow(const BenchSubject &subject, const BenchLook &look, QSettings &settings)
    : m_settings(settings),
      m_meter(subject.transport, subject.exchange, subject.store, subject.clock, subject.alarms, subject.zone),
      m_runner(
          {subject.control, subject.benchClock, subject.clock, subject.alarms, subject.exchange, {}, subject.zone}),
      m_look(look)
{
    setObjectName(QStringLiteral("bench"));
    setWindowTitle(tr("Meterglass bench"));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_look.dress(*this);
    addHeader();
    addMenus();
    addMeterPanels(subject);
    addDrivingPanels(subject);
    addVerifyPanel(subject);
    connect(&subject.store, &client::MeterStore::snapshotChanged, this, &BenchWindow::showFigures);
    showFigures();
    showTimeLater();
}

BenchWindow::~BenchWindow()
{
    // They outlive this class's part of the window, and say that they are hidden.
    for (const QDockWidget *dock : panels())
        dock->disconnect(this);
}

void BenchWindow::nameSource(const QString &words)
{
    m_source->setText(words);
}

void BenchWindow::showNetwork(const NetworkView &view)
{
    m_network->show(view);
}

void BenchWindow::addMeterPanels(const BenchSubject &subject)
{
    m_network = new NetworkPanel(m_meter, subject.transport, this);
    addPanel(m_network, QStringLiteral("network"), tr("Network"), Qt::LeftDockWidgetArea);
    auto *attributes = new AttributesPanel(m_meter, this);
    addPanel(attributes, QStringLiteral("attributes"), tr("Attributes"), Qt::RightDockWidgetArea);
    addPanel(new RegistersPanel(m_meter, m_look, this), QStringLiteral("registers"), tr("Registers and logs"),
             Qt::RightDockWidgetArea);
    m_framesPanel = new FramesPanel(m_frames, subject.alarms, subject.zone, m_look.theme(), m_settings, this);
    addPanel(m_framesPanel, QStringLiteral("frames"), tr("Frames"), Qt::BottomDockWidgetArea);
    connect(&subject.capture, &capture::CaptureRing::captured, this,
            [this](const capture::CapturedFrame &frame) { m_frames.append(frame); });
    connect(attributes, &AttributesPanel::framesAsked, this, &BenchWindow::showFrames);
}

void BenchWindow::addDrivingPanels(const BenchSubject &subject)
{
    m_script = new ScriptPanel(m_runner, subject.clock, subject.zone, m_settings, this);
    auto *drive = new DrivePanel(subject.control, subject.zone, this);
    auto *time =
        new TimePanel({subject.control, subject.benchClock}, subject.clock, subject.alarms, subject.zone, this);
    addPanel(drive, QStringLiteral("drive"), tr("Drive"), Qt::LeftDockWidgetArea);
    addPanel(time, QStringLiteral("time"), tr("Time"), Qt::LeftDockWidgetArea);
    addPanel(m_script, QStringLiteral("script"), tr("Script"), Qt::RightDockWidgetArea);
    connect(drive, &DrivePanel::acted, m_script, &ScriptPanel::record);
    connect(time, &TimePanel::acted, m_script, &ScriptPanel::record);
    connect(&m_meter, &BenchMeter::followed, this, [this] { m_runner.follow(*m_meter.address()); });
}

void BenchWindow::addVerifyPanel(const BenchSubject &subject)
{
    auto *verify = new VerifyPanel({m_meter, m_frames, subject.benchClock, subject.writeReport}, m_look.theme(), this);
    addPanel(verify, QStringLiteral("verify"), tr("Verify"), Qt::RightDockWidgetArea);
    connect(verify, &VerifyPanel::frameAsked, this, [this](std::size_t logRow) {
        m_framesPanel->goToLive(logRow);
        raisePanel(QStringLiteral("frames"));
    });
}

void BenchWindow::showFrames(const attributes::AttributeKey &key)
{
    m_framesPanel->setFilter(
        QStringLiteral("cluster == %1 and attribute == %2")
            .arg(hexNumber(static_cast<std::uint16_t>(key.cluster)), hexNumber(static_cast<std::uint16_t>(key.id))));
    raisePanel(QStringLiteral("frames"));
}

/// What stands above all panels: which meter, its power, its time.
void BenchWindow::addHeader()
{
    auto *header = new QWidget(this);
    m_source = new QLabel(header);
    m_source->setObjectName(QStringLiteral("source"));
    m_power = new QLabel(header);
    m_power->setObjectName(QStringLiteral("power"));
    m_power->setFont(BenchLook::font(BenchLook::FigurePixels));
    m_time = new QLabel(header);
    m_time->setObjectName(QStringLiteral("benchTime"));
    m_time->setFont(BenchLook::font(BenchLook::FigurePixels));
    m_time->setToolTip(tr("Bench time, local"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(24);
    row->addWidget(m_source, 1);
    row->addWidget(m_power);
    row->addWidget(m_time);
    auto *bar = new QToolBar(tr("Meter"), this);
    bar->setObjectName(QStringLiteral("header"));
    bar->setMovable(false);
    bar->addWidget(header);
    bar->toggleViewAction()->setVisible(false);
    addToolBar(bar);
}

void BenchWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    m_panels = menuBar()->addMenu(tr("&Panels"));
    m_layout = new BenchLayout(*this, *menuBar()->addMenu(tr("&Layout")), m_settings);
}

QDockWidget *BenchWindow::addPanel(QWidget *panel, const QString &name, const QString &title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable
                      | QDockWidget::DockWidgetClosable);
    addDockWidget(area, dock);
    m_layout->add(dock);
    // What stands on a tab needs no title of its own.
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock] { nameOnce(dock); });
    connect(dock, &QDockWidget::dockLocationChanged, this, [this, dock] { nameOnce(dock); });
    const qsizetype number = panels().size();
    QAction *toRaise = m_panels->addAction(title, this, [this, name] { raisePanel(name); });
    if (number <= 9)
        toRaise->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number))));
    return dock;
}

void BenchWindow::nameOnce(QDockWidget *dock)
{
    const bool isOnTab = !dock->isFloating() && !tabifiedDockWidgets(dock).isEmpty();
    const bool isUntitled = dock->titleBarWidget() != nullptr;
    if (isOnTab == isUntitled)
        return;
    QWidget *title = dock->titleBarWidget();
    dock->setTitleBarWidget(isOnTab ? new QWidget(dock) : nullptr);
    delete title;
}

QList<QDockWidget *> BenchWindow::panels() const
{
    return findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
}

void BenchWindow::raisePanel(const QString &name)
{
    auto *dock = findChild<QDockWidget *>(name, Qt::FindDirectChildrenOnly);
    if (!dock)
        return;
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void BenchWindow::restoreLayout()
{
    m_layout->restore();
}

void BenchWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_layout->shareRoomOnce();
}

void BenchWindow::closeEvent(QCloseEvent *event)
{
    if (m_script->isChanged() && !m_isLeaving) {
        m_script->settleChanges([this] {
            m_isLeaving = true;
            close();
        });
        return event->ignore();
    }
    m_layout->save();
    QMainWindow::closeEvent(event);
}

void BenchWindow::showFigures()
{
    const client::Reading<core::Power> &power = m_meter.store().snapshot().activePower;
    m_power->setText(power.isCurrent() ? tr("%1 W").arg(grouped(power.value.count())) : QStringLiteral("—"));
    m_power->setToolTip(power.isCurrent() ? tr("Active power, as the meter says")
                                          : tr("The meter's active power is not known"));
}

void BenchWindow::showTimeLater()
{
    m_time->setText(momentText(std::chrono::floor<std::chrono::seconds>(m_meter.clock().now()), m_meter.zone()));
    m_nextTime = m_meter.alarms().after(std::chrono::seconds(1), [this] { showTimeLater(); });
}

} // namespace meterglass::ui
