#include "core/time/qtalarms.h"
#include "tests/benchmark/child.h"
#include "tests/benchmark/frametraffic.h"
#include "tests/benchmark/monotonic.h"
#include "ui/bench/frames/framespanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <set>
#include <unistd.h>

namespace meterglass::benchmark {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t Rows = 10'000'000;
constexpr double FramesPerSecond = 250'000;
constexpr double PicturesPerSecond = 60;
constexpr double Seconds = 5;

double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE));
}

/// In which sixtieths of a second a widget was painted.
class Pictures final : public QObject
{
public:
    explicit Pictures(QWidget &watched) { watched.installEventFilter(this); }

    void begin() { m_start = monotonicSeconds(); }
    double drawnPercent() const { return 100 * double(m_drawn.size()) / (Seconds * PicturesPerSecond); }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        const double since = monotonicSeconds() - m_start;
        if (event->type() == QEvent::Paint && since < Seconds)
            m_drawn.insert(int(since * PicturesPerSecond));
        return false;
    }

private:
    double m_start = 0;
    std::set<int> m_drawn;
};

/// Lets frames in as fast as they would come.
class Feeder
{
public:
    Feeder(capture::FrameLog &log, FrameTraffic &traffic, core::Alarms &alarms)
        : m_log(log),
          m_traffic(traffic),
          m_alarms(alarms),
          m_start(monotonicSeconds())
    {
        feed();
    }

private:
    void feed()
    {
        const double since = monotonicSeconds() - m_start;
        for (; m_fed < since * FramesPerSecond; ++m_fed)
            m_log.append(m_traffic.next());
        if (since > Seconds)
            QCoreApplication::exit();
        m_next = m_alarms.after(2ms, [this] { feed(); });
    }

    capture::FrameLog &m_log;
    FrameTraffic &m_traffic;
    core::Alarms &m_alarms;
    double m_start;
    double m_fed = 0;
    core::Alarm m_next;
};

} // namespace

/// The panel on 10 million frames, while more come in.
int framesChild(int &argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    core::QtAlarms alarms;
    const core::HomeZone zone;
    capture::FrameLog log;
    FrameTraffic traffic;
    ui::FramesPanel panel(log, alarms, zone, ui::Theme::light(), settings);
    panel.resize(1280, 800);
    panel.show();
    QCoreApplication::sendPostedEvents();
    const double before = residentBytes();
    for (std::size_t row = 0; row < Rows; ++row)
        log.append(traffic.next());
    core::Alarm begun = alarms.after(500ms, [] { QCoreApplication::exit(); });
    QApplication::exec(); // until all of them are shown; quit() would close the window
    const double rowBytes = (residentBytes() - before - double(traffic.payloadBytes())) / double(Rows);

    Pictures pictures(*panel.findChild<QAbstractItemView *>(QStringLiteral("frames"))->viewport());
    pictures.begin();
    const Feeder feeder(log, traffic, alarms);
    QApplication::exec();
    std::printf("framesdrawn %f\nframerow %f\n", pictures.drawnPercent(), rowBytes);
    return 0;
}

} // namespace meterglass::benchmark
