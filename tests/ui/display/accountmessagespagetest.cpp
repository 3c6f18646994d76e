#include "tests/ui/support/accountsaying.h"
#include "tests/ui/support/shownwindow.h"
#include "ui/display/displaywindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace meterglass;
using namespace std::chrono_literals;

/// The Account and the Messages page in the window, by what a person sees and does.
class AccountMessagesPageTest final : public QObject
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
    QString heardAt(const char *name) const
    {
        return QAccessible::queryAccessibleInterface(button(name))->text(QAccessible::Name);
    }
    void sayAsking()
    {
        test::sayMessage(*m_meter, {.id = 5, .text = "Works on Friday.", .importance = 2, .wantsConfirmation = true});
    }

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

    void theAccountIsShownByName()
    {
        m_window->setPlace(ui::Place::Account);
        test::sayTwoRates(*m_meter);
        test::sayPrepayment(*m_meter, {.balance = -310'000, .status = 0x02, .timeDebt = 5'020'000});
        test::saySupplier(*m_meter);
        QCOMPARE(textOf("account.subtitle"), QStringLiteral("Pay as you go (prepayment)"));
        QCOMPARE(textOf("account.balance"), QStringLiteral("£3.10"));
        QCOMPARE(textOf("account.balanceUnit"), QStringLiteral("owed"));
        QCOMPARE(textOf("account.warning.name"), QStringLiteral("Low credit, below £5.00"));
        QCOMPARE(textOf("account.debt"), QStringLiteral("£50.20"));
        QCOMPARE(textOf("account.supply"), QStringLiteral("On"));
        QCOMPARE(textOf("account.tariff.title"), QStringLiteral("Your tariff: Day and Night"));
        QCOMPARE(textOf("account.rate.1"), QStringLiteral("27.69p / kWh"));
        QCOMPARE(textOf("account.rate.2.detail"), QStringLiteral("Today 00:30 to 07:30"));
        QCOMPARE(textOf("account.next"), QStringLiteral("Night, 13.85p, from 00:30 tomorrow"));
        QCOMPARE(textOf("account.standing"), QStringLiteral("53.80p a day"));
        QCOMPARE(textOf("account.emergency"), QStringLiteral("£5.00"));
        QCOMPARE(textOf("account.supplier"), QStringLiteral("Example Energy"));
        QCOMPARE(textOf("account.contact"), QStringLiteral("0800 000 0000"));
        QCOMPARE(textOf("account.customer"), QStringLiteral("123456789"));
        QCOMPARE(textOf("account.mpan"), QStringLiteral("2000012345678"));
    }

    void theBalanceAgesEachSecond()
    {
        m_window->setPlace(ui::Place::Account);
        test::sayPrepayment(*m_meter, {});
        m_meter->alarms.advance(15s);
        QCOMPARE(textOf("account.balance.age.detail"), QStringLiteral("15 s ago"));
        m_meter->alarms.advance(1s);
        QCOMPARE(textOf("account.balance.age.detail"), QStringLiteral("16 s ago"));
        m_meter->alarms.advance(14s);
        QCOMPARE(textOf("account.balance"), QStringLiteral("—"));
        QCOMPARE(textOf("account.balance.age.detail"), QStringLiteral("last £3.10 in credit at 14:02"));
    }

    void nothingIsPaintedWhileTheAccountIsTheSame()
    {
        m_window->setPlace(ui::Place::Account);
        const auto sayAll = [this] {
            test::sayTwoRates(*m_meter);
            test::sayPrepayment(*m_meter, {});
        };
        sayAll();
        test::PaintLog log(*m_window);
        log.take();
        m_meter->alarms.advance(9s);
        sayAll();
        m_window->refresh();
        QCOMPARE(log.take(), QStringList());
        test::sayPrepayment(*m_meter, {.balance = 309'000});
        const QStringList painted = log.take();
        QVERIFY(painted.contains(QStringLiteral("account.balance")));
        QVERIFY(!painted.contains(QStringLiteral("account.tariff")));
        QVERIFY(!painted.contains(QStringLiteral("account.band")));
    }

    void theNavigationSaysWhatIsNewOnAnyPage()
    {
        QCOMPARE(heardAt("nav.messages"), QStringLiteral("Messages"));
        const QImage without = button("nav.messages")->grab().toImage();
        test::sayMessage(*m_meter, {.id = 1, .text = "Hello"});
        QCOMPARE(heardAt("nav.messages"), QStringLiteral("Messages, 1 new"));
        QVERIFY(without != button("nav.messages")->grab().toImage());
        m_window->setPlace(ui::Place::Messages);
        QCOMPARE(heardAt("nav.messages"), QStringLiteral("Messages"));
        QCOMPARE(textOf("messages.0.new"), QStringLiteral("New"));
        m_window->setPlace(ui::Place::Now);
        QCOMPARE(without, button("nav.messages")->grab().toImage());
        m_window->setPlace(ui::Place::Messages);
        QCOMPARE(textOf("messages.0.new"), QString());
        QCOMPARE(textOf("messages.0.text"), QStringLiteral("Hello"));
    }

    void aMessageIsConfirmedByTouch()
    {
        sayAsking();
        m_window->setPlace(ui::Place::Messages);
        const QSignalSpy told(&*m_window, &ui::DisplayWindow::messageAcknowledged);
        QCOMPARE(heardAt("nav.messages"), QStringLiteral("Messages, 1 new"));
        QTest::mouseClick(button("messages.0.read"), Qt::LeftButton);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().front().toUInt(), 5U);
        QVERIFY(!button("messages.0.read")->isVisible());
        QCOMPARE(textOf("messages.0.status"), QStringLiteral("Sending…"));
        QCOMPARE(heardAt("nav.messages"), QStringLiteral("Messages"));
        m_window->setPlace(ui::Place::Now);
        test::sayConfirmed(*m_meter, 5);
        m_meter->alarms.advance(5min);
        m_window->setPlace(ui::Place::Messages);
        QCOMPARE(textOf("messages.0.status"), QStringLiteral("Confirmed 14:02"));
    }

    void aMessageIsConfirmedByKeys()
    {
        sayAsking();
        m_window->setPlace(ui::Place::Messages);
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), &*m_window);
        const QSignalSpy told(&*m_window, &ui::DisplayWindow::messageAcknowledged);
        for (int tabs = 0; tabs < 8 && QApplication::focusWidget() != button("messages.0.read"); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button("messages.0.read"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(told.size(), 1);
    }

    void withoutMessagesThePageSaysSo()
    {
        m_window->setPlace(ui::Place::Messages);
        QCOMPARE(textOf("messages.empty"), QStringLiteral("Waiting for your meter"));
        test::sayNoMessages(*m_meter);
        QCOMPARE(textOf("messages.empty"), QStringLiteral("No messages"));
        sayAsking();
        QVERIFY(!m_window->findChild<QLabel *>(QStringLiteral("messages.empty"))->isVisible());
        QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("messages.0.text"))->isVisible());
    }
};

QTEST_MAIN(AccountMessagesPageTest)
#include "accountmessagespagetest.moc"
