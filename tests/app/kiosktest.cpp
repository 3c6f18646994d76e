#include "app/kiosk/kiosk.h"

#include "tests/ui/support/fakemeter.h"
#include "ui/display/dimming.h"
#include "ui/display/displaypreferences.h"
#include "ui/display/displaywindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

/// A window on a wall, with a panel's files in a folder.
struct Wall
{
    explicit Wall(const QString &folder)
        : settings(folder + QStringLiteral("/meterglass.ini"), QSettings::IniFormat),
          window(meter.store, meter.clock, meter.alarms, meter.zone, {.theme = ui::ThemeChoice::Light}),
          kiosk(window, settings, meter.alarms, meter.clock, meter.zone,
                app::Backlight(folder + QStringLiteral("/backlight")))
    {
        kiosk.show();
    }

    QAbstractButton *button(const char *name) const { return window.findChild<QAbstractButton *>(QLatin1String(name)); }
    bool isVeiled() const { return window.findChild<QWidget *>(QStringLiteral("veil"))->isVisible(); }

    test::FakeMeter meter;
    QSettings settings;
    ui::DisplayWindow window;
    app::Kiosk kiosk;
};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class KioskTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Wall> m_wall;

    QString panel() const { return m_folder->filePath(QStringLiteral("backlight/panel")); }
    /// What the kernel would have been told.
    int light() const
    {
        QFile file(panel() + QStringLiteral("/brightness"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : -1;
    }
    void hangWithPanel()
    {
        QVERIFY(QDir().mkpath(panel()));
        write(panel() + QStringLiteral("/max_brightness"), "255\n");
        write(panel() + QStringLiteral("/brightness"), "90\n");
        m_wall.emplace(m_folder->path());
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup()
    {
        m_wall.reset();
        m_folder.reset();
    }

    void coversTheScreenWithoutACursorAndCannotBeClosed()
    {
        m_wall.emplace(m_folder->path());
        QVERIFY(m_wall->window.isFullScreen());
        QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::BlankCursor);
        QVERIFY(!m_wall->window.close());
        QVERIFY(m_wall->window.isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    }

    void isDimByTimeAndIdleness_data()
    {
        QTest::addColumn<int>("secondOfDay");
        QTest::addColumn<int>("idleSeconds");
        QTest::addColumn<double>("brightness");
        QTest::newRow("touched by day") << 12 * 3600 << 59 << 1.0;
        QTest::newRow("left by day") << 12 * 3600 << 60 << 0.6;
        QTest::newRow("touched by night") << 3 * 3600 << 59 << 1.0;
        QTest::newRow("left by night") << 3 * 3600 << 60 << 0.15;
        QTest::newRow("before ten") << 22 * 3600 - 1 << 600 << 0.6;
        QTest::newRow("from ten on") << 22 * 3600 << 600 << 0.15;
        QTest::newRow("before seven") << 7 * 3600 - 1 << 600 << 0.15;
        QTest::newRow("from seven on") << 7 * 3600 << 600 << 0.6;
    }
    void isDimByTimeAndIdleness()
    {
        QFETCH(const int, secondOfDay);
        QFETCH(const int, idleSeconds);
        QFETCH(const double, brightness);
        const core::LocalSecond local(std::chrono::days(20'000) + std::chrono::seconds(secondOfDay));
        QCOMPARE(ui::Dimming::brightness(local, std::chrono::seconds(idleSeconds)), brightness);
    }

    void thePanelsLightFollowsTheDay()
    {
        hangWithPanel();
        QCOMPARE(light(), 255);
        m_wall->meter.alarms.advance(61s);
        QCOMPARE(light(), 153); // 0.6
        QVERIFY(!m_wall->isVeiled());
        m_wall->meter.alarms.advance(8h); // 22:03
        QCOMPARE(light(), 38);            // 0.15
        m_wall->meter.alarms.advance(9h); // 07:03
        QCOMPARE(light(), 153);
    }

    void theTouchThatWakesDoesNothingElse()
    {
        hangWithPanel();
        m_wall->meter.alarms.advance(2min);
        QTest::mouseClick(m_wall->button("nav.usage"), Qt::LeftButton);
        QCOMPARE(light(), 255);
        QCOMPARE(m_wall->window.place(), ui::Place::Now);
        QTest::mouseClick(m_wall->button("nav.usage"), Qt::LeftButton);
        QCOMPARE(m_wall->window.place(), ui::Place::Usage);
        m_wall->meter.alarms.advance(2min);
        QTest::keyClick(&m_wall->window, Qt::Key_3);
        QCOMPARE(m_wall->window.place(), ui::Place::Usage);
        QTest::keyClick(&m_wall->window, Qt::Key_3);
        QCOMPARE(m_wall->window.place(), ui::Place::Account);
    }

    void withoutALightThePictureIsDarkened()
    {
        m_wall.emplace(m_folder->path());
        const QColor bright = m_wall->window.grab().toImage().pixelColor(2, 2);
        QVERIFY(!m_wall->isVeiled());
        m_wall->meter.alarms.advance(2min);
        QVERIFY(m_wall->isVeiled());
        const QColor dark = m_wall->window.grab().toImage().pixelColor(2, 2);
        QVERIFY(std::abs(dark.red() - int(bright.red() * 0.6)) <= 2);
        QTest::mouseClick(m_wall->button("nav.usage"), Qt::LeftButton);
        QVERIFY(!m_wall->isVeiled());
    }

    void comesBackWhereItWas()
    {
        m_wall.emplace(m_folder->path());
        QCOMPARE(m_wall->window.place(), ui::Place::Now);
        QTest::mouseClick(m_wall->button("nav.account"), Qt::LeftButton);
        // On the disk already: another reader of the file sees it.
        const QSettings file(m_wall->settings.fileName(), QSettings::IniFormat);
        QCOMPARE(ui::savedPlace(file), ui::Place::Account);
        m_wall.reset();
        m_wall.emplace(m_folder->path());
        QCOMPARE(m_wall->window.place(), ui::Place::Account);
        m_wall->settings.setValue(QStringLiteral("display/place"), QStringLiteral("nowhere"));
        QCOMPARE(ui::savedPlace(m_wall->settings), ui::Place::Now);
    }
};

QTEST_MAIN(KioskTest)
#include "kiosktest.moc"
