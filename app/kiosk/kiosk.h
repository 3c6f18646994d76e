#pragma once

#include "app/kiosk/backlight.h"
#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "core/time/homezone.h"

#include <QObject>

class QSettings;

namespace meterglass::ui {
class DisplayWindow;
class Veil;
} // namespace meterglass::ui

namespace meterglass::app {

/// A display that hangs on a wall: full screen, without a cursor, with no way out of it, dimmed by time and idleness, and
/// on the same page again after a crash or a power cut.
class Kiosk final : public QObject
{
    Q_OBJECT
public:
    /// Takes the window over, which has not been shown yet. All must outlive the kiosk.
    Kiosk(ui::DisplayWindow &window, QSettings &settings, core::Alarms &alarms, const core::Clock &clock,
          const core::HomeZone &zone, Backlight backlight = Backlight());

    void show();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rememberPlace();
    void wake();
    void dim();

    ui::DisplayWindow &m_window;
    QSettings &m_settings;
    core::Alarms &m_alarms;
    const core::Clock &m_clock;
    const core::HomeZone &m_zone;
    Backlight m_backlight;
    ui::Veil *m_veil;
    double m_brightness = 1.0;
    core::MonotonicTime m_touchedAt;
    bool m_isWaking = false;
    core::Alarm m_next;
};

} // namespace meterglass::app
