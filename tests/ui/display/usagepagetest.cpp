#include "tests/ui/support/shownwindow.h"
#include "tests/ui/support/usagemeter.h"
#include "ui/chart/chartview.h"
#include "ui/display/displaywindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace meterglass;
using namespace std::chrono_literals;

class UsagePageTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;
    std::optional<ui::DisplayWindow> m_window;

    QString textOf(const char *name) const { return test::textIn(*m_window, name); }
    void touch(const char *name) const
    {
        auto *button = m_window->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    ui::ChartView *chart() const { return m_window->findChild<ui::ChartView *>(); }
    void touchColumn(std::size_t column) const
    {
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->columnRect(column).center());
    }
    std::size_t columns() const { return chart()->content().columns.size(); }

private Q_SLOTS:
    void init()
    {
        m_meter.emplace();
        const ui::DisplayOptions options{.theme = ui::ThemeChoice::Light};
        m_window.emplace(m_meter->store, m_meter->clock, m_meter->alarms, m_meter->zone, options);
        m_window->setPlace(ui::Place::Usage);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_window));
    }
    void cleanup()
    {
        m_window.reset();
        m_meter.reset();
    }

    void todayIsSaidInBothUnits()
    {
        QCOMPARE(textOf("usage.value"), QStringLiteral("—"));
        QCOMPARE(textOf("usage.remark"), QStringLiteral("Waiting for your meter"));
        test::sayUsage(*m_meter, 31);
        QCOMPARE(textOf("usage.title"), QStringLiteral("Today"));
        QCOMPARE(textOf("usage.value"), QStringLiteral("7.42"));
        QCOMPARE(textOf("usage.second"), QStringLiteral("£1.87"));
        QCOMPARE(textOf("usage.remark"), QStringLiteral("Yesterday 8.21 kWh"));
        const QSignalSpy chosen(&*m_window, &ui::DisplayWindow::optionsChosen);
        touch("usage.swap");
        QCOMPARE(textOf("usage.value"), QStringLiteral("£1.87"));
        QCOMPARE(textOf("usage.second"), QStringLiteral("7.42 kWh"));
        QCOMPARE(textOf("usage.remark"), QStringLiteral("Yesterday £2.05"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<ui::DisplayOptions>().usageUnit, ui::UsageUnit::Money);
    }

    void spansAreReachedByTouchAndByKeys()
    {
        test::sayUsage(*m_meter, 731);
        m_meter->alarms.advance(1s);
        touch("usage.week");
        QCOMPARE(columns(), std::size_t(6));
        auto *week = m_window->findChild<QAbstractButton *>(QStringLiteral("usage.week"));
        week->setFocus(Qt::TabFocusReason);
        QTest::keyClick(week, Qt::Key_Right);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(columns(), std::size_t(14));
        touch("usage.days");
        touch("usage.days.all");
        QCOMPARE(columns(), std::size_t(732));
        touch("usage.power");
        QCOMPARE(columns(), std::size_t(360));
    }

    void aDaysBarOpensItsHalfHoursAndTheyAreStepped()
    {
        test::sayUsage(*m_meter, 31);
        m_meter->alarms.advance(1s);
        touchColumn(7);
        QCOMPARE(textOf("usage.chart.bubble"), QStringLiteral("8.21 kWh · £2.05"));
        QCOMPARE(textOf("usage.chart.bubble.when"), QStringLiteral("Friday 20 November"));
        touchColumn(7);
        QCOMPARE(textOf("usage.title"), QStringLiteral("Friday 20 November"));
        QCOMPARE(columns(), std::size_t(48));
        auto *earlier = m_window->findChild<QAbstractButton *>(QStringLiteral("usage.earlier"));
        QVERIFY(!earlier->isEnabled());
        touch("usage.later");
        QCOMPARE(textOf("usage.title"), QStringLiteral("Today"));
        QVERIFY(earlier->isEnabled());
    }

    void aSelectedStretchIsAddedUp()
    {
        test::sayUsage(*m_meter, 31);
        m_meter->alarms.advance(1s);
        chart()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart(), Qt::Key_Left);
        QTest::keyClick(chart(), Qt::Key_Left);
        QTest::keyClick(chart(), Qt::Key_Left, Qt::ShiftModifier);
        // 8210 + 9120 Wh, at 25p
        QCOMPARE(textOf("usage.title"), QStringLiteral("19 Nov – 20 Nov"));
        QCOMPARE(textOf("usage.value"), QStringLiteral("17.33"));
        QCOMPARE(textOf("usage.second"), QStringLiteral("£4.33"));
        QCOMPARE(textOf("usage.remark"), QStringLiteral("average 8.6 kWh a day · most 9.12 kWh on 19 Nov"));
        QTest::keyClick(chart(), Qt::Key_Escape);
        QCOMPARE(textOf("usage.value"), QStringLiteral("7.42"));
    }

    void screenReadersHearWhatIsPointedAt()
    {
        test::sayUsage(*m_meter, 31);
        m_meter->alarms.advance(1s);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(chart());
        QCOMPARE(heard->role(), QAccessible::Chart);
        touchColumn(7);
        QCOMPARE(heard->text(QAccessible::Value),
                 QStringLiteral("Friday 20 November 8.21 kWh · £2.05 Touch again for half hours"));
    }

    void midnightRollsOverByItself()
    {
        test::sayUsage(*m_meter, 31);
        m_meter->alarms.advance(1s);
        touch("usage.halfhours");
        QVERIFY(chart()->content().columns[0].isPresent);
        QCOMPARE(chart()->content().columns[27].state, ui::ChartColumn::State::Known);
        m_meter->alarms.advance(9h + 58min);
        QCOMPARE(textOf("usage.title"), QStringLiteral("Today"));
        QCOMPARE(chart()->content().columns[27].state, ui::ChartColumn::State::Blank);
    }

    void powerIsALineWithItsGaps()
    {
        using State = ui::ChartColumn::State;
        m_meter->sayPower(core::Power(1615));
        for (int i = 0; i < 6; ++i) {
            m_meter->alarms.advance(i == 3 ? 60s : 10s);
            m_meter->sayPower(core::Power(500 + i));
        }
        touch("usage.power");
        // 14:03:50 is the last of 360 steps; 14:02:30 to 14:03:30 nothing was heard
        const auto &shown = chart()->content().columns;
        QCOMPARE(shown[359].value, 0.505);
        QCOMPARE(shown[357].value, 0.503);
        for (std::size_t i = 352; i < 357; ++i)
            QCOMPARE(shown[i].state, State::Gap);
        QCOMPARE(shown[351].value, 0.502);
        QCOMPARE(shown[348].value, 1.615);
        QCOMPARE(shown[347].state, State::Blank);
    }

    void nothingIsPaintedWhileNothingChanges()
    {
        test::sayUsage(*m_meter, 731);
        m_meter->alarms.advance(1s);
        touch("usage.days");
        QTest::mouseMove(&*m_window, QPoint(2, 2));
        QCoreApplication::sendPostedEvents();
        struct Counter final : QObject
        {
            int paints = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                paints += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } counter;
        for (QWidget *widget : m_window->findChildren<QWidget *>())
            widget->installEventFilter(&counter);
        m_window->refresh();
        m_meter->store.samplesChanged();
        m_meter->alarms.advance(1s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(counter.paints, 0);
    }
};

QTEST_MAIN(UsagePageTest)
#include "usagepagetest.moc"
