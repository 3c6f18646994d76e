#include "ui/display/displaywindow.h"

#include "tests/ui/support/fakemeter.h"
#include "tests/ui/support/shownwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <optional>

using namespace meterglass;
using namespace std::chrono_literals;
using core::Power;

namespace {

/// Of two pictures' greens, 0 .. 255. The edge of an arc differs by up to 61, a needle that was left standing by 180.
int worstDifference(const QImage &left, const QImage &right)
{
    int worst = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            worst = std::max(worst, std::abs(qGreen(left.pixel(x, y)) - qGreen(right.pixel(x, y))));
    }
    return worst;
}

} // namespace

class DisplayWindowTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;
    std::optional<ui::DisplayWindow> m_window;

    QString textOf(const char *name) const { return test::textIn(*m_window, name); }
    QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QLatin1String(name));
    }
    QWidget *page() const { return m_window->findChild<QStackedWidget *>()->currentWidget(); }

private Q_SLOTS:
    void init()
    {
        m_meter.emplace();
        const ui::DisplayOptions options{.theme = ui::ThemeChoice::Light};
        m_window.emplace(m_meter->store, m_meter->clock, m_meter->alarms, m_meter->zone, options);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_window));
    }

    void cleanup()
    {
        m_window.reset();
        m_meter.reset();
    }

    void showsWhatTheStoreHoldsByName()
    {
        QCOMPARE(textOf("now.power.age"), QStringLiteral("Waiting for your meter"));
        m_meter->sayEverything();
        QCOMPARE(textOf("now.power"), QStringLiteral("1.62"));
        QCOMPARE(textOf("now.powerUnit"), QStringLiteral("kW"));
        QCOMPARE(textOf("now.ambient"), QStringLiteral("Medium"));
        QCOMPARE(textOf("now.today"), QStringLiteral("7.42"));
        QCOMPARE(textOf("now.todayUnit"), QStringLiteral("kWh"));
        QCOMPARE(textOf("now.cost"), QStringLiteral("45p"));
        QCOMPARE(textOf("now.costUnit"), QStringLiteral("/ hour"));
        QCOMPARE(textOf("now.today.cost"), QStringLiteral("£1.87"));
        QCOMPARE(textOf("now.price"), QStringLiteral("27.69"));
        QCOMPARE(textOf("now.priceUnit"), QStringLiteral("p / kWh"));
        QCOMPARE(textOf("now.price.terms"), QStringLiteral("Day until 00:30"));
        QCOMPARE(textOf("now.reading"), QStringLiteral("12,489.6"));
        QCOMPARE(textOf("now.time"), QStringLiteral("14:02"));
        QCOMPARE(textOf("now.date"), QStringLiteral("Saturday 21 November"));
        QCOMPARE(textOf("now.power.age"), QString());
        QCOMPARE(textOf("now.note"), QString());
        m_meter->sayPower(Power(-1204));
        QCOMPARE(textOf("now.power"), QStringLiteral("1.20"));
        QCOMPARE(textOf("now.ambient"), QStringLiteral("Exporting"));
        QCOMPARE(textOf("now.note"), QStringLiteral("Dial now shows export"));
    }

    void agesEachSecondWhileLateAndThenStandsStill()
    {
        m_meter->sayEverything();
        for (int seconds = 15; seconds < 30; ++seconds) {
            m_meter->alarms.advance(seconds == 15 ? 15s : 1s);
            QCOMPARE(textOf("now.power.age"), QStringLiteral("%1 s ago").arg(seconds));
            QCOMPARE(textOf("now.reading.age"), QStringLiteral("%1 s ago").arg(seconds));
        }
        m_meter->alarms.advance(1s);
        QCOMPARE(textOf("now.power"), QStringLiteral("—"));
        QCOMPARE(textOf("now.power.age"), QStringLiteral("last 1.6 kW at 14:02"));
    }

    void localTimeChangesAtTheMinuteAndAtEveryPace()
    {
        m_meter->alarms.advance(59999ms);
        QCOMPARE(textOf("now.time"), QStringLiteral("14:02"));
        m_meter->alarms.advance(1ms);
        QCOMPARE(textOf("now.time"), QStringLiteral("14:03"));
        m_meter->clock.setSpeed(core::BenchClock::MaximumSpeed);
        m_window->refresh();
        m_meter->alarms.advance(86400ms);
        QCOMPARE(textOf("now.date"), QStringLiteral("Friday 17 August"));
        m_meter->clock.pause();
        m_window->refresh();
        m_meter->alarms.advance(1h);
        QCOMPARE(textOf("now.date"), QStringLiteral("Friday 17 August"));
    }

    void nothingIsPaintedWhileNothingChanges()
    {
        m_meter->sayEverything();
        test::PaintLog counter(*m_window);
        counter.take();
        m_meter->alarms.advance(9s);
        QCOMPARE(counter.take(), QStringList());
        m_meter->sayEverything();
        m_window->refresh();
        QCOMPARE(counter.take(), QStringList());
    }

    void onlyWhatChangedIsPainted()
    {
        m_meter->sayEverything();
        test::PaintLog counter(*m_window);
        counter.take();
        m_meter->sayEnergies(7439, 12489699);
        const QStringList painted = counter.take();
        QVERIFY(painted.contains(QStringLiteral("now.today")));
        QVERIFY(!painted.contains(QStringLiteral("now.power")));
        QVERIFY(!painted.contains(QStringLiteral("now.dial")));
        QVERIFY(!painted.contains(QStringLiteral("now.reading")));
    }

    void whatIsPaintedInPartsIsTheWholePage()
    {
        m_meter->sayEverything();
        for (const int watts : {1700, 1560, 300, 480, 20, 4000, 3900, 12000, 11000, -900, -1200, 0}) {
            m_meter->sayPower(Power(watts));
            QCoreApplication::sendPostedEvents();
            const QImage onScreen = m_window->screen()->grabWindow(m_window->winId()).toImage();
            const QImage whole = m_window->grab().toImage().convertToFormat(onScreen.format());
            QVERIFY2(worstDifference(onScreen, whole) < 96, qPrintable(QStringLiteral("at %1 W").arg(watts)));
        }
    }

    void digitsDoNotJumpSideways()
    {
        const auto *power = m_window->findChild<QLabel *>(QStringLiteral("now.power"));
        const auto *unit = m_window->findChild<QLabel *>(QStringLiteral("now.powerUnit"));
        m_meter->sayEverything();
        const QRect digits = power->geometry();
        const QRect letters = unit->geometry();
        for (const int watts : {1110, 8880, 40, 9990}) {
            m_meter->sayPower(Power(watts));
            QCOMPARE(power->geometry(), digits);
            QCOMPARE(unit->geometry(), letters);
        }
    }

    void powerAndCostChangeTheirSizesAndAreBothShown()
    {
        m_meter->sayEverything();
        const QSignalSpy chosen(&*m_window, &ui::DisplayWindow::optionsChosen);
        const auto *power = m_window->findChild<QLabel *>(QStringLiteral("now.power"));
        const auto *cost = m_window->findChild<QLabel *>(QStringLiteral("now.cost"));
        const auto isPowerLarger = [=] { return power->font().pixelSize() > 2 * cost->font().pixelSize(); };
        QVERIFY(isPowerLarger());
        QTest::mouseClick(button("now.swap"), Qt::LeftButton);
        QVERIFY(cost->font().pixelSize() > 2 * power->font().pixelSize());
        QVERIFY(power->isVisible() && cost->isVisible());
        QCOMPARE(power->text(), QStringLiteral("1.62"));
        button("now.swap")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button("now.swap"), Qt::Key_Space);
        QVERIFY(isPowerLarger());
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.front().front().value<ui::DisplayOptions>().largeFigure, ui::LargeFigure::Cost);
        QCOMPARE(chosen.back().front().value<ui::DisplayOptions>().largeFigure, ui::LargeFigure::Power);
    }

    void whatWasLargeBeforeIsLargeAgain()
    {
        const ui::DisplayOptions options{.theme = ui::ThemeChoice::Light, .largeFigure = ui::LargeFigure::Cost};
        ui::DisplayWindow window(m_meter->store, m_meter->clock, m_meter->alarms, m_meter->zone, options);
        window.show();
        m_meter->sayEverything();
        QVERIFY(window.findChild<QLabel *>(QStringLiteral("now.cost"))->font().pixelSize()
                > window.findChild<QLabel *>(QStringLiteral("now.power"))->font().pixelSize());
    }

    void placesAreReachedByTouch()
    {
        for (const char *name : {"usage", "account", "messages", "more", "now"}) {
            QTest::mouseClick(button(qPrintable(QStringLiteral("nav.%1").arg(QLatin1String(name)))), Qt::LeftButton);
            QCOMPARE(page()->objectName(), QStringLiteral("page.%1").arg(QLatin1String(name)));
        }
    }

    void placesAreReachedByKeys()
    {
        QTest::keyClick(&*m_window, Qt::Key_4);
        QCOMPARE(page()->objectName(), QStringLiteral("page.messages"));
        QTest::keyClick(&*m_window, Qt::Key_Right);
        QTest::keyClick(&*m_window, Qt::Key_Right);
        QCOMPARE(page()->objectName(), QStringLiteral("page.now"));
        QTest::keyClick(&*m_window, Qt::Key_Left);
        QCOMPARE(page()->objectName(), QStringLiteral("page.more"));
        QTest::keyClick(&*m_window, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(page()->objectName(), QStringLiteral("page.now"));
        QTest::keyClick(&*m_window, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page()->objectName(), QStringLiteral("page.more"));
        QVERIFY(button("nav.more")->isChecked());
        QVERIFY(!button("nav.now")->isChecked());
    }

    void largeTextScrollsByKeys()
    {
        const ui::DisplayOptions options{.theme = ui::ThemeChoice::Light, .textScale = 2.0};
        ui::DisplayWindow window(m_meter->store, m_meter->clock, m_meter->alarms, m_meter->zone, options);
        window.show();
        const auto *reading = window.findChild<QWidget *>(QStringLiteral("now.reading.card"));
        QVERIFY(reading->visibleRegion().isEmpty());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&window, Qt::Key_PageDown);
        QVERIFY(!reading->visibleRegion().isEmpty());
    }

    void nothingHasTheFocusUntilTab()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), &*m_window);
        QTest::keyClick(&*m_window, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button("nav.now"));
    }

    void reasonIsTouchedOutWhereThereIsNoRoom()
    {
        m_window->resize(480, 320);
        auto *reason = m_window->findChild<QLabel *>(QStringLiteral("now.reason"));
        auto *today = m_window->findChild<QWidget *>(QStringLiteral("now.today.card"));
        QVERIFY(!reason->isVisible());
        QTest::mouseClick(today, Qt::LeftButton);
        QVERIFY(reason->isVisible());
        QVERIFY(!today->isVisible());
        QCOMPARE(reason->text(), QStringLiteral("Waiting for your meter"));
        QTest::mouseClick(reason->parentWidget(), Qt::LeftButton, {}, reason->geometry().center());
        QVERIFY(!reason->isVisible());
        QVERIFY(today->isVisible());
    }

    void focusIsSeenAndChooses()
    {
        button("nav.usage")->setFocus(Qt::TabFocusReason);
        const QImage focused = button("nav.usage")->grab().toImage();
        button("nav.usage")->clearFocus();
        QVERIFY(focused != button("nav.usage")->grab().toImage());
        button("nav.usage")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button("nav.usage"), Qt::Key_Space);
        QCOMPARE(page()->objectName(), QStringLiteral("page.usage"));
    }

    void theOriginOfTheBuiltInLoadIsSaid()
    {
        QVERIFY(textOf("more.data").contains(QStringLiteral("UK-DALE house 1, Jack Kelly, Apache-2.0")));
    }

    void themeIsChosenAndTold()
    {
        const QSignalSpy chosen(&*m_window, &ui::DisplayWindow::optionsChosen);
        const QColor light = m_window->palette().color(QPalette::Window);
        m_window->setPlace(ui::Place::More);
        QTest::mouseClick(button("more.theme.dark"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<ui::DisplayOptions>().theme, ui::ThemeChoice::Dark);
        QVERIFY(light != m_window->palette().color(QPalette::Window));
        QCOMPARE(m_window->palette().color(QPalette::Window), ui::Theme::dark().page);
    }

    void screenReadersHearFiguresAndPlaces()
    {
        m_meter->sayEverything();
        QAccessibleInterface *dial =
            QAccessible::queryAccessibleInterface(m_window->findChild<QWidget *>(QStringLiteral("now.dial")));
        QCOMPARE(dial->text(QAccessible::Name), QStringLiteral("Power now"));
        QCOMPARE(dial->text(QAccessible::Value), QStringLiteral("1.62 kW, 45p / hour, Medium"));
        QCOMPARE(dial->role(), QAccessible::Dial);
        QAccessibleInterface *today =
            QAccessible::queryAccessibleInterface(m_window->findChild<QWidget *>(QStringLiteral("now.today.card")));
        QCOMPARE(today->text(QAccessible::Name), QStringLiteral("Today"));
        QCOMPARE(today->text(QAccessible::Value), QStringLiteral("7.42 kWh £1.87"));
        QAccessibleInterface *now = QAccessible::queryAccessibleInterface(button("nav.now"));
        QCOMPARE(now->text(QAccessible::Name), QStringLiteral("Now"));
        QVERIFY(now->state().checked);
        QVERIFY(now->actionInterface() != nullptr);
    }
};

QTEST_MAIN(DisplayWindowTest)
#include "displaywindowtest.moc"
