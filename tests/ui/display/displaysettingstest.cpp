#include "tests/ui/support/accountsaying.h"
#include "tests/ui/support/fakemeter.h"
#include "tests/ui/support/shownwindow.h"
#include "ui/display/displaywindow.h"
#include "ui/display/language.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace meterglass;
using namespace std::chrono_literals;

/// What a person chooses on the More page, and what becomes of it.
class DisplaySettingsTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;
    std::optional<ui::DisplayWindow> m_window;

    QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QLatin1String(name));
    }
    QString textOf(const char *name) const { return test::textIn(*m_window, name); }
    void press(const char *name) const
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCoreApplication::sendPostedEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_meter.emplace();
        const ui::DisplayOptions options{.theme = ui::ThemeChoice::Light};
        m_window.emplace(m_meter->store, m_meter->clock, m_meter->alarms, m_meter->zone, options);
        m_window->show();
        m_meter->sayEverything();
        m_window->setPlace(ui::Place::More);
    }
    void cleanup() { m_window.reset(); }

    void anotherLanguageIsSpokenAtOnceAndOnTheSamePage()
    {
        ui::Language language;
        connect(&*m_window, &ui::DisplayWindow::optionsChosen, this,
                [&language](const ui::DisplayOptions &chosen) { language.speak(chosen.locale); });
        QCOMPARE(button("nav.now")->text(), QStringLiteral("Now"));
        press("more.language.cy");
        QCOMPARE(button("nav.now")->text(), QStringLiteral("Nawr"));
        QCOMPARE(m_window->place(), ui::Place::More);
        QVERIFY(button("more.language.cy")->isChecked());
        QVERIFY(button("nav.more")->isVisible());
        m_window->setPlace(ui::Place::Now);
        QCOMPARE(textOf("now.ambient"), QStringLiteral("Canolig"));
        QCOMPARE(textOf("now.date"), QStringLiteral("Dydd Sadwrn 21 Tachwedd"));
        m_meter->sayPower(core::Power(2000));
        QCOMPARE(textOf("now.power"), QStringLiteral("2.00"));
        QTest::keyClick(&*m_window, Qt::Key_5);
        press("more.language.en");
        QCOMPARE(button("nav.now")->text(), QStringLiteral("Now"));
    }

    void whatWasSeenIsNotNewInAnotherLanguage()
    {
        test::sayMessage(*m_meter, {.id = 7, .text = "Planned work on Monday"});
        QVERIFY(button("nav.messages")->accessibleName().contains(QStringLiteral("1")));
        m_window->setPlace(ui::Place::Messages);
        m_window->setPlace(ui::Place::More);
        const QString seen = button("nav.messages")->accessibleName();
        QVERIFY(!seen.contains(QStringLiteral("1")));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&*m_window, &change);
        QCOMPARE(button("nav.messages")->accessibleName(), seen);
    }

    void unitsAndTheLargeFigureAreTheSameOnTheirPages()
    {
        const QSignalSpy chosen(&*m_window, &ui::DisplayWindow::optionsChosen);
        press("more.usage.money");
        press("more.large.cost");
        QCOMPARE(chosen.size(), 2);
        const auto last = chosen.back().front().value<ui::DisplayOptions>();
        QCOMPARE(last.usageUnit, ui::UsageUnit::Money);
        QCOMPARE(last.largeFigure, ui::LargeFigure::Cost);
        m_window->setPlace(ui::Place::Usage);
        QCOMPARE(textOf("usage.value"), QStringLiteral("£1.87"));
        press("usage.swap");
        m_window->setPlace(ui::Place::More);
        QVERIFY(button("more.usage.energy")->isChecked());
        m_window->setPlace(ui::Place::Now);
        press("now.swap");
        m_window->setPlace(ui::Place::More);
        QVERIFY(button("more.large.power")->isChecked());
    }

    void touchTargetsFollowTheSizeOfTheScreen()
    {
        // 800x480 pixels are 933 along the diagonal: 5 inches of them, 127 mm, have 7.35 in a millimetre, and a touch
        // target is at least 9 mm.
        press("more.panel.5");
        QVERIFY(button("more.theme.dark")->height() >= int(std::ceil(9 * 7.34)));
        const int onFiveInches = button("more.theme.dark")->height();
        press("more.panel.10");
        QVERIFY(button("more.theme.dark")->height() < onFiveInches);
    }

    void aSettingIsChosenWithTheKeysAlone()
    {
        QAbstractButton *dark = button("more.theme.dark");
        dark->setFocus(Qt::TabFocusReason);
        QTest::keyClick(dark, Qt::Key_Space);
        QCOMPARE(m_window->palette().color(QPalette::Window), ui::Theme::dark().page);
    }
};

QTEST_MAIN(DisplaySettingsTest)
#include "displaysettingstest.moc"
