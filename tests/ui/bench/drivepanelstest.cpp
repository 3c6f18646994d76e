#include "tests/meterlink/script/scriptbench.h"
#include "ui/bench/drive/drivepanel.h"
#include "ui/bench/drive/faultlist.h"
#include "ui/bench/drive/timepanel.h"
#include "ui/bench/script/scripteditor.h"
#include "ui/bench/script/scriptpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using script::ScriptRunner;

namespace {

/// The panels that drive a meter, as the bench's window joins them.
struct Panels
{
    Panels()
        : settings(folder.filePath(QStringLiteral("settings")), QSettings::IniFormat),
          runner(bench.stage()),
          drive(&bench.home.bench(), bench.zone, nullptr),
          time({&bench.home.bench(), &bench.clock}, bench.clock, bench.alarms, bench.zone, nullptr),
          script(runner, bench.clock, bench.zone, settings, nullptr)
    {
        QObject::connect(&drive, &ui::DrivePanel::acted, &script, &ui::ScriptPanel::record);
        QObject::connect(&time, &ui::TimePanel::acted, &script, &ui::ScriptPanel::record);
        for (QWidget *panel : std::initializer_list<QWidget *>{&drive, &time, &script}) {
            panel->resize(420, 600);
            panel->show();
        }
    }

    /// Lets the bench's time go by until the script ends.
    void waitForEnd()
    {
        for (auto passed = 0s; runner.isRunning() && passed < 10min; ++passed)
            bench.alarms.advance(1s);
        QCoreApplication::sendPostedEvents();
    }
    QString text() const { return script.findChild<QPlainTextEdit *>()->toPlainText(); }

    QTemporaryDir folder;
    QSettings settings;
    test::ScriptBench bench;
    ScriptRunner runner;
    ui::DrivePanel drive;
    ui::TimePanel time;
    ui::ScriptPanel script;
};

template<typename Widget = QWidget>
Widget *named(const QWidget &panel, const char *name)
{
    auto *widget = panel.findChild<Widget *>(QString::fromLatin1(name));
    if (!widget)
        qFatal("there is no %s", name);
    return widget;
}

void click(const QWidget &panel, const char *name)
{
    QTest::mouseClick(named(panel, name), Qt::LeftButton);
}

void enter(const QWidget &panel, const char *name, const char *text)
{
    auto *field = named<QLineEdit>(panel, name);
    QTest::mouseDClick(field, Qt::LeftButton);
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(text));
    QTest::keyClick(field, Qt::Key_Return);
}

/// A mouse's click on the check box of a fault.
void clickFault(const QWidget &panel, core::MeterFault fault)
{
    auto *list = named<ui::FaultList>(panel, "faultList");
    const auto *item = list->item(static_cast<int>(fault));
    list->scrollToItem(item);
    const QRect place = list->visualItemRect(item);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(place.left() + 8, place.center().y()));
}

std::optional<std::int64_t> powerInFrames(Panels &panels)
{
    ScriptRunner reader(panels.bench.stage());
    QSignalSpy ended(&reader, &ScriptRunner::lineEnded);
    reader.start(*core::parseScript(QStringLiteral("read Metering InstantaneousDemand"), panels.bench.zone));
    panels.bench.alarms.advance(2s);
    const auto report = ended.value(0).value(0).value<script::LineReport>();
    bool isNumber = false;
    const qlonglong number = report.words.toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(number) : std::nullopt;
}

} // namespace

class DrivePanelsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<script::LineReport>(); }

    void enterAppliesALoad()
    {
        Panels panels;
        QCOMPARE(named<QLabel>(panels.drive, "loadInForce")->text(), QStringLiteral("own"));
        enter(panels.drive, "load.active", "-1500");
        QCOMPARE(named<QLabel>(panels.drive, "loadInForce")->text(), QStringLiteral("-1500 W"));
        QCOMPARE(powerInFrames(panels), std::int64_t(-1500));
        click(panels.drive, "driveUndo");
        QCOMPARE(powerInFrames(panels), std::int64_t(500));
        QVERIFY(!named(panels.drive, "driveUndo")->isEnabled());
    }

    void wrongEntryIsSaid()
    {
        Panels panels;
        enter(panels.drive, "load.active", "much");
        QVERIFY(named<QLabel>(panels.drive, "driveWords")->text().contains(QStringLiteral("a whole number")));
        QVERIFY(!panels.bench.home.bench().state().load);
        enter(panels.time, "speedField", "0");
        QVERIFY(named<QLabel>(panels.time, "timeWords")->text().contains(QStringLiteral("from 1 to 1000000")));
    }

    void faultIsSwitchedByItsBox()
    {
        Panels panels;
        clickFault(panels.drive, core::MeterFault::WrongType);
        QVERIFY(panels.bench.home.bench().state().faults == std::set{core::MeterFault::WrongType});
        clickFault(panels.drive, core::MeterFault::WrongType);
        QVERIFY(panels.bench.home.bench().state().faults.empty());
    }

    void everyRowGivesItsCommand()
    {
        Panels panels;
        QSignalSpy acted(&panels.drive, &ui::DrivePanel::acted);
        const auto lastLine = [&acted, &panels] {
            return core::toLine(acted.last().value(0).value<core::ScriptStep>(), panels.bench.zone);
        };
        enter(panels.drive, "price.price", "30.5");
        QCOMPARE(lastLine(), QStringLiteral("price 30.5 p"));
        enter(panels.drive, "topUp.credit", "5");
        QCOMPARE(lastLine(), QStringLiteral("top-up 5.00 GBP"));
        click(panels.drive, "debtEndButton");
        QCOMPARE(lastLine(), QStringLiteral("reset-balance"));
        QTest::keyClick(named<QComboBox>(panels.drive, "payment.mode"), Qt::Key_Down);
        click(panels.drive, "paymentButton");
        QCOMPARE(lastLine(), QStringLiteral("payment prepayment"));
        enter(panels.drive, "message.duration", "90");
        QCOMPARE(lastLine(), QStringLiteral("message \"\" importance low for 90 min"));
        enter(panels.drive, "delay.longest", "20");
        QVERIFY(acted.count() == 5); // one delay alone is none
        enter(panels.drive, "clock.offset", "-12");
        QCOMPARE(named<QLabel>(panels.drive, "clockInForce")->text(), QStringLiteral("-12 s"));
        enter(panels.drive, "loss.rate", "0.25");
        QCOMPARE(named<QLabel>(panels.drive, "lossInForce")->text(), QStringLiteral("0.25"));
        click(panels.drive, "delayEndButton");
        QCOMPARE(named<QLabel>(panels.drive, "lossInForce")->text(), QStringLiteral("0"));
    }

    void timeIsDriven()
    {
        Panels panels;
        QCOMPARE(named<QLabel>(panels.time, "benchTime")->text(), QStringLiteral("01:00:00"));
        click(panels.time, "runButton");
        QCOMPARE(panels.bench.clock.speed(), 0.0);
        click(panels.time, "jumpMidnight");
        QCOMPARE(named<QLabel>(panels.time, "benchTime")->text(), QStringLiteral("00:00:00"));
        click(panels.time, "jumpMonthEnd");
        QVERIFY(named<QLabel>(panels.time, "benchDate")->text().contains(QStringLiteral("1 August 2026")));
        enter(panels.time, "jumpField", "2026-07-05");
        QVERIFY(named<QLabel>(panels.time, "timeWords")->text().contains(QStringLiteral("forward only")));
        click(panels.time, "runButton");
        enter(panels.time, "speedField", "1000000");
        panels.bench.alarms.advance(1s);
        QVERIFY(panels.bench.clock.now() >= core::UtcSecond(std::chrono::sys_days(std::chrono::year(2026) / 8 / 12)));
    }

    /// What is done by hand is written down, kept, and done again.
    void recordsAndRunsAgain()
    {
        Panels panels;
        click(panels.script, "scriptRecord");
        enter(panels.drive, "load.active", "2000");
        panels.bench.alarms.advance(5s);
        click(panels.time, "jumpMidnight");
        click(panels.drive, "loadEndButton");
        click(panels.script, "scriptRecord");
        QCOMPARE(panels.text(), QStringLiteral("load 2000 W\njump midnight\nload own"));
        auto *editor = named<ui::ScriptEditor>(panels.script, "scriptEditor");
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, QStringLiteral("expect Metering InstantaneousDemand == 501"));
        const QString path = panels.folder.filePath(QStringLiteral("bench.txt"));
        QVERIFY(!panels.script.save(path));
        QVERIFY(!panels.script.isChanged());

        QTest::keyClick(editor, Qt::Key_Backspace);
        QVERIFY(panels.script.isChanged());
        QVERIFY(!panels.script.load(path));
        QVERIFY(panels.text().endsWith(QStringLiteral("501")));
        click(panels.script, "scriptRun");
        panels.waitForEnd();
        QCOMPARE(named<QLabel>(panels.script, "scriptWords")->text(),
                 QStringLiteral("Stopped at line 4: expected == 501, was 500."));
        QVERIFY(named(panels.script, "scriptRun")->isEnabled());
        QTest::keyClick(editor, Qt::Key_End);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::keyClicks(editor, QStringLiteral("0"));
        click(panels.script, "scriptRun");
        panels.waitForEnd();
        QVERIFY(named<QLabel>(panels.script, "scriptWords")->text().startsWith(QStringLiteral("Every line was done")));
    }

    void errorIsSaidWhileItIsWritten()
    {
        Panels panels;
        auto *editor = named<ui::ScriptEditor>(panels.script, "scriptEditor");
        QTest::keyClicks(editor, QStringLiteral("load 20 kW"));
        QCOMPARE(named<QLabel>(panels.script, "scriptWords")->text(),
                 QStringLiteral("line 1, column 9: expected the unit W"));
        QVERIFY(!named(panels.script, "scriptRun")->isEnabled());
        QCOMPARE(editor->extraSelections().size(), 1);
        QCOMPARE(editor->extraSelections().front().cursor.selectedText(), QStringLiteral("kW"));
    }

    void stopsARun()
    {
        Panels panels;
        QTest::keyClicks(named<ui::ScriptEditor>(panels.script, "scriptEditor"), QStringLiteral("wait 1 h"));
        click(panels.script, "scriptRun");
        QVERIFY(named(panels.script, "scriptStop")->isEnabled());
        click(panels.script, "scriptStop");
        QCoreApplication::sendPostedEvents();
        QVERIFY(!panels.runner.isRunning() && named(panels.script, "scriptRun")->isEnabled());
    }

    void unsavedChangesAreAskedAbout()
    {
        Panels panels;
        int goneOn = 0;
        const auto goOn = [&goneOn] { ++goneOn; };
        panels.script.settleChanges(goOn);
        QCOMPARE(goneOn, 1);
        QTest::keyClicks(named<ui::ScriptEditor>(panels.script, "scriptEditor"), QStringLiteral("run"));
        for (const auto choice : {QMessageBox::Cancel, QMessageBox::Discard}) {
            panels.script.settleChanges(goOn);
            auto *box = named<QMessageBox>(panels.script, "unsavedScript");
            QTest::mouseClick(box->button(choice), Qt::LeftButton);
            QCOMPARE(goneOn, choice == QMessageBox::Discard ? 2 : 1);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void aMeterElsewhereIsNotDriven()
    {
        test::ScriptBench bench;
        const ui::DrivePanel drive(nullptr, bench.zone, nullptr);
        QVERIFY(!named(drive, "loadButton")->isEnabled());
        QVERIFY(named<QLabel>(drive, "driveWords")->text().contains(QStringLiteral("cannot be driven from here")));
        const ui::TimePanel time({nullptr, nullptr}, bench.clock, bench.alarms, bench.zone, nullptr);
        QVERIFY(!named(time, "runButton")->isEnabled());
    }
};

QTEST_MAIN(DrivePanelsTest)
#include "drivepanelstest.moc"
