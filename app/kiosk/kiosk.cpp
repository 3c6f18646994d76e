#include "app/kiosk/kiosk.h"

#include "ui/display/dimming.h"
#include "ui/display/displaypreferences.h"
#include "ui/display/displaywindow.h"
#include "ui/display/parts/veil.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

namespace meterglass::app {

namespace {

bool isTouch(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress;
}

bool isEndOfTouch(QEvent::Type type)
{
    return type == QEvent::MouseButtonRelease || type == QEvent::TouchEnd || type == QEvent::KeyRelease;
}

} // namespace

Kiosk::Kiosk(ui::DisplayWindow &window, QSettings &settings, core::Alarms &alarms, const core::Clock &clock,
             const core::HomeZone &zone, Backlight backlight)
    : m_window(window),
      m_settings(settings),
      m_alarms(alarms),
      m_clock(clock),
      m_zone(zone),
      m_backlight(std::move(backlight)),
      m_veil(new ui::Veil(&window)),
      m_touchedAt(alarms.now())
{
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.setPlace(ui::savedPlace(settings));
    connect(&m_window, &ui::DisplayWindow::placeShown, this, &Kiosk::rememberPlace);
    QApplication::instance()->installEventFilter(this);
    m_backlight.set(1.0);
    dim();
}

void Kiosk::show()
{
    m_window.showFullScreen();
}

/// At once on the disk: the power may be cut at any moment.
void Kiosk::rememberPlace()
{
    ui::savePlace(m_settings, m_window.place());
    m_settings.sync();
}

/// The touch that wakes a dimmed panel does nothing else.
bool Kiosk::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Close && watched == &m_window) {
        event->ignore();
        return true;
    }
    if (m_isWaking && isEndOfTouch(type)) {
        m_isWaking = false;
        return true;
    }
    if (isTouch(type)) {
        m_isWaking = m_isWaking || m_brightness < 1.0;
        wake();
        return m_isWaking;
    }
    return QObject::eventFilter(watched, event);
}

void Kiosk::wake()
{
    m_touchedAt = m_alarms.now();
    dim();
}

void Kiosk::dim()
{
    const auto idle = m_alarms.now() - m_touchedAt;
    const core::LocalSecond local = m_zone.toLocal(std::chrono::floor<std::chrono::seconds>(m_clock.now()));
    const double brightness = ui::Dimming::brightness(local, idle);
    if (brightness != m_brightness) {
        m_brightness = brightness;
        if (!m_backlight.set(brightness))
            m_veil->setBrightness(brightness);
    }
    const auto wait = idle < ui::Dimming::IdleAfter ? ui::Dimming::IdleAfter - idle : std::chrono::minutes(1);
    m_next = m_alarms.after(wait, [this] { dim(); });
}

} // namespace meterglass::app
