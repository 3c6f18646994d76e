#pragma once

#include "app/bench/builtinbench.h"
#include "app/defaulthome.h"
#include "core/time/manualalarms.h"

#include <QSettings>
#include <QTemporaryDir>

namespace meterglass::test {

/// The bench on the built-in meter of the default home, its time driven by hand: read whole, and shown.
class BenchRun
{
public:
    explicit BenchRun(const ui::Theme &theme = ui::Theme::light(), QSize size = {1280, 800})
        : m_settings(m_folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat),
          m_source(app::defaultHome(Start, core::HomeZone()), QStringLiteral("default home"), Start, alarms),
          m_window(m_source.subject(), ui::BenchLook(theme), m_settings)
    {
        m_window.resize(size);
        m_window.restoreLayout();
        m_window.resize(size);
        m_window.show();
        m_source.start(m_window);
        alarms.advance(std::chrono::seconds(70));
    }

    /// 20 November 2026, 18:30 UTC, which is London's time then.
    static constexpr core::UtcSecond Start{std::chrono::seconds(1'795'199'400)};

    core::ManualAlarms alarms;
    ui::BenchWindow &window() { return m_window; }
    app::BuiltInBench &source() { return m_source; }
    QSettings &settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    app::BuiltInBench m_source;
    ui::BenchWindow m_window;
};

} // namespace meterglass::test
