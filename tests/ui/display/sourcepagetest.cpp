#include "meterlink/client/frameledger.h"
#include "tests/support/scriptedtransport.h"
#include "tests/ui/support/fakemeter.h"
#include "tests/ui/support/shownwindow.h"
#include "ui/display/displaywindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::CoordinatorPhase;

namespace {

// coordinator-protocols.md
const QString Code = QStringLiteral("83FED3407A939723A5C639B26916D505C3B5");
const QString Number = QStringLiteral("90C5D60011223344");
const QString Port = QStringLiteral("/dev/ttyUSB0");

} // namespace

/// Where a person sees and chooses where figures come from, and lets a meter in.
class SourcePageTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;
    std::optional<test::ScriptedTransport> m_transport;
    std::optional<client::FrameLedger> m_ledger;
    std::optional<ui::DisplayWindow> m_window;
    ui::LinkStatus m_link;

    QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QLatin1String(name));
    }
    QLineEdit *field(const char *name) const { return m_window->findChild<QLineEdit *>(QLatin1String(name)); }
    QString textOf(const char *name) const { return test::textIn(*m_window, name); }
    void press(const char *name) const
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCoreApplication::sendPostedEvents();
    }
    bool isShown(const char *name) const { return m_window->findChild<QWidget *>(QLatin1String(name))->isVisible(); }

    void show(CoordinatorPhase phase)
    {
        ui::PortStatus &port = m_link.port.emplace();
        port.port = Port;
        port.name = QStringLiteral("Nabu Casa SkyConnect v1.0");
        port.coordinator.phase = phase;
        m_window->refresh();
    }

private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_link = {};
        m_meter.emplace();
        m_transport.emplace();
        m_ledger.emplace(han::HanAddress(), *m_transport, m_meter->clock, m_meter->alarms);
        m_window.emplace(m_meter->store, m_meter->clock, m_meter->alarms, m_meter->zone,
                         ui::DisplayOptions{.theme = ui::ThemeChoice::Light});
        m_window->explainFrom(*m_ledger, [this] { return m_link; });
        connect(&*m_window, &ui::DisplayWindow::sourcesAsked, this, [this] {
            m_window->offerSources({{{}, QStringLiteral("Built-in meter"), {}},
                                    {Port, QStringLiteral("Nabu Casa SkyConnect v1.0"), Port}});
        });
        m_window->show();
        m_window->setPlace(ui::Place::More);
    }
    void cleanup() { m_window.reset(); }

    void moreTellsTheSourceAndItsTrouble()
    {
        QCOMPARE(textOf("more.source.name"), QStringLiteral("the built-in meter"));
        show(CoordinatorPhase::NetworkUp);
        QCOMPARE(textOf("more.source.name"), QStringLiteral("Nabu Casa SkyConnect v1.0"));
        QCOMPARE(textOf("more.source.name.detail"), QStringLiteral("Waiting for a meter"));
        m_link.port->serialTrouble = ezsp::SerialTrouble::Denied;
        m_window->refresh();
        QCOMPARE(textOf("more.source.trouble.name"), QStringLiteral("You may not open this port."));
        QCOMPARE(textOf("more.source.trouble.detail"),
                 QStringLiteral("Ask who looks after this computer to add you to its group dialout."));
    }

    void aSourceIsChosenFromThoseThatThereAre()
    {
        const QSignalSpy chosen(&*m_window, &ui::DisplayWindow::sourceChosen);
        press("more.source.change");
        QVERIFY(isShown("page.source"));
        QVERIFY(button("source.choice.0")->isChecked());
        QCOMPARE(button("source.choice.1")->text(), QStringLiteral("Nabu Casa SkyConnect v1.0 · /dev/ttyUSB0"));
        press("source.choice.1");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), Port);
    }

    void oneThatIsNotThereIsStillNamed()
    {
        m_link.port.emplace();
        m_link.port->port = QStringLiteral("/dev/ttyACM7");
        m_link.port->name = m_link.port->port;
        press("more.source.change");
        QCOMPARE(button("source.choice.2")->text(), QStringLiteral("/dev/ttyACM7"));
        QVERIFY(button("source.choice.2")->isChecked());
    }

    void theWayBackIsByTouchAndByKey()
    {
        press("more.source.change");
        press("source.back");
        QVERIFY(isShown("page.more"));
        press("more.source.change");
        QTest::keyClick(&*m_window, Qt::Key_Escape);
        QVERIFY(isShown("page.more"));
    }

    void thePersonChoosesWhatTheRadioDoes()
    {
        QList<std::optional<ezsp::HanRole>> chosen;
        connect(&*m_window, &ui::DisplayWindow::roleChosen, this,
                [&chosen](std::optional<ezsp::HanRole> role) { chosen.append(role); });
        press("more.source.change");
        QVERIFY(!button("source.role.0")->isVisible());
        show(CoordinatorPhase::NetworkUp);
        QVERIFY(button("source.role.0")->isChecked());
        QVERIFY(chosen.isEmpty());
        press("source.role.1");
        press("source.role.2");
        press("source.role.3");
        press("source.role.0");
        using enum ezsp::HanRole;
        QCOMPARE(chosen,
                 (QList<std::optional<ezsp::HanRole>>{InHomeDisplay, PrepaymentInterface, ConsumerAccessDevice,
                                                      std::nullopt}));
    }

    void whatASupplierNeedsIsShownUntilTheDisplayIsIn()
    {
        press("more.source.change");
        show(CoordinatorPhase::FindingNetwork);
        QVERIFY(!isShown("source.own"));
        m_link.port->coordinator.role = ezsp::HanRole::ConsumerAccessDevice;
        m_link.port->coordinator.eui64 = 0x024D470000000001;
        m_link.port->ownInstallCode = Code;
        m_window->refresh();
        QVERIFY(button("source.role.3")->isChecked());
        QVERIFY(isShown("source.own"));
        QCOMPARE(textOf("source.own.number"), QStringLiteral("024D 4700 0000 0001"));
        QCOMPARE(textOf("source.own.code"), QStringLiteral("83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B5"));
        QVERIFY(!field("source.number")->isVisible());
        m_link.port->coordinator.phase = CoordinatorPhase::NetworkUp; // no meter joins this display
        m_link.port->ownInstallCode.clear();
        m_window->refresh();
        QVERIFY(!isShown("source.own"));
        QVERIFY(!field("source.number")->isVisible());
    }

    void aMeterIsLetInByKeyboard()
    {
        const QSignalSpy asked(&*m_window, &ui::DisplayWindow::joiningAsked);
        press("more.source.change");
        show(CoordinatorPhase::Starting);
        QVERIFY(!field("source.number")->isVisible());
        show(CoordinatorPhase::NetworkUp);
        QTest::keyClicks(field("source.number"), Number.toLower());
        QCOMPARE(field("source.number")->text(), QStringLiteral("90C5 D600 1122 3344"));
        QTest::keyClicks(field("source.code"), Code.left(35));
        QVERIFY(!button("source.letIn")->isEnabled());
        QTest::keyClick(field("source.code"), Qt::Key_Return);
        QVERIFY(asked.isEmpty());
        QTest::keyClicks(field("source.code"), Code.right(1));
        QCOMPARE(textOf("source.remark"), QStringLiteral("The install code is right."));
        QTest::keyClick(field("source.code"), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toULongLong(), 0x90C5D60011223344U);
        QVERIFY(field("source.code")->text().isEmpty());
        QCOMPARE(m_window->place(), ui::Place::More);
    }

    void aMeterIsLetInByTouchAlone()
    {
        const QSignalSpy asked(&*m_window, &ui::DisplayWindow::joiningAsked);
        press("more.source.change");
        show(CoordinatorPhase::NetworkUp);
        const auto type = [this](const QString &digits) {
            for (const QChar digit : digits)
                press(QString(u"source.key." % digit).toLatin1().constData());
        };
        QTest::mouseClick(field("source.number"), Qt::LeftButton);
        type(Number + u'0');
        press("source.key.erase");
        QTest::mouseClick(field("source.code"), Qt::LeftButton);
        type(Code);
        press("source.letIn");
        QCOMPARE(asked.size(), 1);
    }

    void aDigitInTheMiddleLeavesTheCursorBehindIt()
    {
        press("more.source.change");
        show(CoordinatorPhase::NetworkUp);
        QLineEdit *number = field("source.number");
        QTest::keyClicks(number, QStringLiteral("90C5600"));
        number->setCursorPosition(5); // behind the blank
        QTest::keyClicks(number, QStringLiteral("D"));
        QCOMPARE(number->text(), QStringLiteral("90C5 D600"));
        QTest::keyClicks(number, QStringLiteral("7"));
        QCOMPARE(number->text(), QStringLiteral("90C5 D760 0"));
    }

    void joiningCountsDown()
    {
        press("more.source.change");
        show(CoordinatorPhase::NetworkUp);
        QVERIFY(!isShown("source.joining"));
        m_link.port->joiningEnds = m_meter->alarms.now() + 180s;
        m_window->refresh();
        QCOMPARE(textOf("source.joining"), QStringLiteral("Your meter may join for another 3:00"));
        m_meter->alarms.advance(61s);
        QCOMPARE(textOf("source.joining"), QStringLiteral("Your meter may join for another 1:59"));
        m_meter->alarms.advance(2min);
        QVERIFY(!isShown("source.joining"));
    }

    void thePageFitsTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        for (const QSize size : {QSize(480, 320), QSize(800, 480), QSize(1024, 600)}) {
            for (const double textScale : {1.0, 2.0})
                QTest::addRow("%dx%d at %.0f %%", size.width(), size.height(), textScale * 100) << size << textScale;
        }
    }
    void thePageFitsTheWindow()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, textScale);
        m_window.emplace(m_meter->store, m_meter->clock, m_meter->alarms, m_meter->zone,
                         ui::DisplayOptions{.theme = ui::ThemeChoice::Light, .textScale = textScale});
        m_window->explainFrom(*m_ledger, [this] { return m_link; });
        m_window->resize(size);
        m_window->show();
        m_window->setPlace(ui::Place::More);
        m_window->showSource();
        show(CoordinatorPhase::NetworkUp);
        m_link.port->coordinator.trouble = ezsp::CoordinatorTrouble::ForeignCertificate;
        m_link.port->joiningEnds = m_meter->alarms.now() + 180s;
        m_window->refresh();
        QCoreApplication::sendPostedEvents();
        const auto *area = m_window->findChild<QScrollArea *>(QStringLiteral("page.source"));
        QCOMPARE(area->widget()->width(), area->viewport()->width());
        for (const QWidget *part : area->widget()->findChildren<QWidget *>()) {
            const QRect room(QPoint(), part->parentWidget()->size());
            if (part->isVisible() && !qobject_cast<const QLineEdit *>(part->parentWidget()))
                QVERIFY2(room.contains(part->geometry()), qPrintable(part->objectName()));
        }
        constexpr double Finger = 9 * ui::Metrics::DefaultDensity; // 9 mm
        for (const QAbstractButton *target : area->widget()->findChildren<QAbstractButton *>())
            QVERIFY2(std::min(target->width(), target->height()) >= Finger, qPrintable(target->objectName()));
    }

    void anotherHomeBeginsAnew()
    {
        m_window->setPlace(ui::Place::Now);
        m_meter->sayEverything();
        QCOMPARE(textOf("now.power"), QStringLiteral("1.62"));
        m_meter->alarms.advance(10s);
        m_meter->sayPower(core::Power(1500));
        QVERIFY(!m_window->power().isEmpty());
        const client::MeterStore other(m_meter->alarms);
        m_link.port.emplace();
        m_window->setPlace(ui::Place::More);
        press("more.source.change");
        m_window->showHome(other, *m_ledger, [this] { return m_link; });
        QVERIFY(isShown("page.source"));
        QVERIFY(m_window->power().isEmpty());
        m_window->setPlace(ui::Place::Now);
        QCOMPARE(textOf("now.power"), QStringLiteral("—"));
        m_meter->sayPower(core::Power(2000));
        QCOMPARE(textOf("now.power"), QStringLiteral("—"));
        m_window.reset();
    }
};

QTEST_MAIN(SourcePageTest)
#include "sourcepagetest.moc"
