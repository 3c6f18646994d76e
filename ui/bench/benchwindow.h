#pragma once

#include "meterlink/capture/capturering.h"
#include "meterlink/capture/framelog.h"
#include "meterlink/script/scriptrunner.h"
#include "ui/bench/benchmeter.h"
#include "ui/bench/network/networkdevice.h"
#include "ui/bench/parts/benchlook.h"
#include "ui/bench/verify/verifypanel.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QMenu;
class QSettings;

namespace meterglass::ui {

class BenchLayout;
class FramesPanel;
class NetworkPanel;
class ScriptPanel;

/// What the bench looks at: one meter, as it is read through its frames.
struct BenchSubject
{
    const han::HanTransport &transport;
    han::HanExchange &exchange;
    const client::MeterStore &store;
    /// Every frame that passes.
    const capture::CaptureRing &capture;
    const core::Clock &clock;
    core::Alarms &alarms;
    const core::HomeZone &zone;
    /// What drives the meter and its time: nullptr where they cannot be driven.
    core::BenchControl *control = nullptr;
    core::BenchClock *benchClock = nullptr;
    /// Empty where reports cannot be written.
    WriteReport writeReport{};
};

/// The engineer's window: panels around one meter that are docked, moved, hidden and remembered.
///
/// Owned by the composition root, on the application's thread.
class BenchWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// @param settings where the layout is kept. What `subject` names and the settings must outlive the window
    BenchWindow(const BenchSubject &subject, const BenchLook &look, QSettings &settings);
    ~BenchWindow() override;

    BenchMeter &meter() { return m_meter; }
    /// @param words the source's name
    void nameSource(const QString &words);
    void showNetwork(const NetworkView &view);

    /// Puts another panel beside those that are there. @param name it is remembered by
    QDockWidget *addPanel(QWidget *panel, const QString &name, const QString &title, Qt::DockWidgetArea area);
    /// All panels are there: puts them where they were when the window was closed, or where they are at first.
    void restoreLayout();
    void raisePanel(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addMeterPanels(const BenchSubject &subject);
    void addDrivingPanels(const BenchSubject &subject);
    void addVerifyPanel(const BenchSubject &subject);
    void showFrames(const attributes::AttributeKey &key);
    void nameOnce(QDockWidget *dock);
    void addHeader();
    void addMenus();
    void showFigures();
    void showTimeLater();
    QList<QDockWidget *> panels() const;

    QSettings &m_settings;
    BenchMeter m_meter;
    capture::FrameLog m_frames;
    script::ScriptRunner m_runner;
    BenchLook m_look;
    NetworkPanel *m_network = nullptr;
    FramesPanel *m_framesPanel = nullptr;
    ScriptPanel *m_script = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_power = nullptr;
    QLabel *m_time = nullptr;
    QMenu *m_panels = nullptr;
    BenchLayout *m_layout = nullptr;
    /// What becomes of unsaved changes is settled.
    bool m_isLeaving = false;
    core::Alarm m_nextTime;
};

} // namespace meterglass::ui
