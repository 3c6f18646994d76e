#pragma once

#include "core/time/manualalarms.h"
#include "tests/meterlink/capture/frametraffic.h"
#include "ui/bench/frames/framespanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace meterglass::test {

/// A shown panel over a log, with time driven by hand.
class PanelBench
{
public:
    using Traffic = FrameTraffic;

    PanelBench() : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        panel.resize(1200, 700);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel's window does not become active");
    }

    /// Eight frames: an exchange, two reports, one under a weak key, one nobody answers, a malformed one, a report too
    /// soon.
    void fill()
    {
        m_alarms.advance(Traffic::monotonic(0) - m_alarms.now());
        log.append(Traffic::asked(0, "00 11 00 0004 0000"));
        log.append(Traffic::answered(250, "18 11 01 0004 00 2a af0100 0000 86"));
        log.append(Traffic::answered(1'000, "18 21 0a 0004 2a af0100"));
        log.append(Traffic::answered(12'000, "18 22 0a 0004 2a b00100"));
        log.append(Traffic::frame(13'000, 0x3333, 0, "18 23 0a 0004 2a 030000", 0x0702, han::Security::NetworkKey));
        log.append(Traffic::asked(14'000, "01 05 00 00", 0x0700));
        log.append(Traffic::answered(14'500, "18 24 0a 0004 2a b001"));
        log.append(Traffic::answered(15'000, "18 25 0a 0004 2a b10100"));
        settle();
    }

    /// As long as whatever was begun takes.
    void settle() { m_alarms.advance(std::chrono::milliseconds(200)); }
    core::ManualAlarms &alarms() { return m_alarms; }
    QTemporaryDir &folder() { return m_folder; }
    QSettings &settings() { return m_settings; }

    QAbstractItemView &table() { return *panel.findChild<QAbstractItemView *>(QStringLiteral("frames")); }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, ui::FramesModel::Column column)
    {
        return table().model()->index(row, column).data().toString();
    }
    /// The number of the current frame, 0 for none.
    int current() { return cell(table().currentIndex().row(), ui::FramesModel::Number).toInt(); }
    QLineEdit &filter() { return *panel.findChild<QLineEdit *>(QStringLiteral("filter")); }
    QString label(const char *name) { return panel.findChild<QLabel *>(QLatin1String(name))->text(); }
    QAction &action(const char *name) { return *panel.findChild<QAction *>(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    core::ManualAlarms m_alarms;
    core::HomeZone m_zone;

public:
    capture::FrameLog log;
    ui::FramesPanel panel{log, m_alarms, m_zone, ui::Theme::light(), m_settings};
};

} // namespace meterglass::test
