#include "core/bench/meterfault.h"
#include "tests/app/bench/benchrun.h"
#include "ui/bench/drive/faultlist.h"
#include "ui/bench/frames/framespanel.h"

#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

/// The window as a person works it.
struct Person
{
    test::BenchRun bench;

    Person()
    {
        bench.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&bench.window()))
            qFatal("the bench's window does not get active");
    }

    template<typename Widget>
    Widget &find(const char *panel, const char *name)
    {
        const auto *dock = bench.window().findChild<QDockWidget *>(QString::fromLatin1(panel));
        auto *widget = dock ? dock->widget()->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
        if (!widget)
            qFatal("there is no %s in %s", name, panel);
        return *widget;
    }
    void raise(const char *panel)
    {
        bench.window().raisePanel(QString::fromLatin1(panel));
        QCoreApplication::sendPostedEvents();
    }
    void click(const char *panel, const char *name) { QTest::mouseClick(&find<QWidget>(panel, name), Qt::LeftButton); }
    void type(const char *panel, const char *field, const char *text)
    {
        auto &line = find<QLineEdit>(panel, field);
        QTest::mouseDClick(&line, Qt::LeftButton);
        line.selectAll();
        QTest::keyClicks(&line, QString::fromLatin1(text));
        QTest::keyClick(&line, Qt::Key_Return);
    }
    void switchFault(core::MeterFault fault)
    {
        auto &list = find<ui::FaultList>("drive", "faultList");
        const auto *item = list.item(static_cast<int>(fault));
        list.scrollToItem(item);
        const QRect place = list.visualItemRect(item);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(place.left() + 8, place.center().y()));
    }
    void wait(std::chrono::seconds length)
    {
        for (auto waited = 0s; waited < length; ++waited)
            bench.alarms.advance(1s);
        QCoreApplication::sendPostedEvents();
    }

    /// Judging is done beside the window.
    void waitForVerdicts()
    {
        auto &panel = *bench.window().findChild<ui::VerifyPanel *>();
        QVERIFY(panel.isExamining());
        for (int turn = 0; turn < 300 && panel.isExamining(); ++turn) {
            bench.alarms.advance(250ms);
            QTest::qWait(20);
        }
        QVERIFY(!panel.isExamining());
    }

    /// What stands in a column of the row whose `column` says `name`.
    static QString cell(const QTableView &table, int column, const QString &name, int wanted)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, column).data().toString() == name)
                return table.model()->index(row, wanted).data().toString();
        }
        return {};
    }
    QString inAttributes(const char *name, int column)
    {
        return cell(find<QTableView>("attributes", "attributeTable"), 2, QString::fromLatin1(name), column);
    }
    qlonglong counted(const char *tier)
    {
        return cell(find<QTableView>("registers", "storeTable"), 0, QString::fromLatin1(tier), 2).toLongLong();
    }
};

constexpr const char *DayRegister = "CurrentTier1SummationDelivered";
constexpr const char *NightRegister = "CurrentTier2SummationDelivered";
constexpr int SinceMark = 6;
const QString Refused = QStringLiteral("Writes from the home area network are refused");

} // namespace

/// The whole bench on the built-in meter, by mouse and keys.
class BenchWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// At half past six in the evening the day's rate is in force, but the register of the night counts.
    void aPersonFindsASwappedTierRegister()
    {
        Person person;
        person.raise("drive");
        person.switchFault(core::MeterFault::SwappedTiers);
        person.type("drive", "load.active", "3600");
        person.wait(30s);

        person.raise("attributes");
        person.click("attributes", "mark");
        person.raise("registers");
        auto &stores = person.find<QListWidget>("registers", "storeList");
        stores.setFocus();
        QTest::keyClick(&stores, Qt::Key_Down); // the tariff's registers
        const qlonglong dayBefore = person.counted("1");
        const qlonglong nightBefore = person.counted("2");
        person.wait(60s);

        // 3,600 W count a watt-hour each second; the last refresh is up to 10 s old.
        QVERIFY(person.counted("2") - nightBefore >= 50);
        QCOMPARE(person.counted("1"), dayBefore);
        person.raise("attributes");
        QVERIFY(person.inAttributes(NightRegister, SinceMark).toInt() >= 50);
        QCOMPARE(person.inAttributes(DayRegister, SinceMark), QString());

        person.raise("frames");
        person.type("frames", "filter",
                    "attribute == CurrentTier2SummationDelivered and command == \"Read Attributes Response\"");
        person.wait(2s);
        const auto *frames = person.find<QAbstractItemView>("frames", "frames").model();
        QVERIFY(frames->rowCount() >= 6); // one each 10 s
        const QString first = frames->index(0, ui::FramesModel::Summary).data().toString();
        const QString last = frames->index(frames->rowCount() - 1, ui::FramesModel::Summary).data().toString();
        QVERIFY(first != last);
    }

    void aPersonJudgesTheMeter()
    {
        Person person;
        person.raise("verify");
        person.click("verify", "examine");
        person.waitForVerdicts();
        auto &table = person.find<QTableView>("verify", "verdicts");
        QVERIFY(table.model()->rowCount() > 40);
        const auto verdictOf = [&table](const QString &title) { return Person::cell(table, 3, title, 0); };
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString verdict = table.model()->index(row, 0).data().toString();
            QVERIFY2(verdict == u"supported" || verdict == u"untestable",
                     qPrintable(table.model()->index(row, 4).data().toString()));
        }
        QCOMPARE(verdictOf(QStringLiteral("MeterSerialNumber is served")), QStringLiteral("supported"));
        QCOMPARE(verdictOf(Refused), QStringLiteral("supported"));

        person.raise("drive");
        person.switchFault(core::MeterFault::WritesAccepted);
        person.raise("verify");
        QTest::keyClick(&table, Qt::Key_F5);
        person.waitForVerdicts();
        QCOMPARE(verdictOf(Refused), QStringLiteral("wrong"));
        QCOMPARE(table.model()->index(0, 3).data().toString(), Refused); // what is amiss comes first
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 3)).center());
        QTest::keyClick(&table, Qt::Key_Return);
        person.wait(1s);
        const auto &frames = person.find<QAbstractItemView>("frames", "frames");
        QCOMPARE(frames.currentIndex().siblingAtColumn(ui::FramesModel::Command).data().toString(),
                 QStringLiteral("Write Attributes"));
    }

    /// After a jump, what the meter is asked anew is enough; a meter in a hurry is not judged.
    void whatWasHeardBeforeAJumpIsNotJudged()
    {
        Person person;
        person.raise("time");
        person.click("time", "jumpMidnight");
        person.wait(30s);
        person.raise("verify");
        person.click("verify", "examine");
        person.waitForVerdicts();
        const auto &table = person.find<QTableView>("verify", "verdicts");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString verdict = table.model()->index(row, 0).data().toString();
            QVERIFY2(verdict == u"supported" || verdict == u"untestable",
                     qPrintable(table.model()->index(row, 3).data().toString() + u": "
                                + table.model()->index(row, 4).data().toString()));
        }
        person.raise("time");
        person.type("time", "speedField", "60");
        QVERIFY(!person.find<QPushButton>("verify", "examine").isEnabled());
        QCOMPARE(person.find<QLabel>("verify", "verifyStatus").text(),
                 QStringLiteral("A meter is judged while its time runs at 1x."));
    }

    void aReportOfItIsSaved()
    {
        Person person;
        person.raise("verify");
        person.click("verify", "examine");
        person.waitForVerdicts();
        const QTemporaryDir folder;
        auto &panel = *person.bench.window().findChild<ui::VerifyPanel *>();
        const QString path = folder.filePath(QStringLiteral("meter.json"));
        panel.save(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(report[QLatin1String("meter")][QLatin1String("serialNumber")].toString(),
                 QStringLiteral("MG20A0000001"));
        QVERIFY(report[QLatin1String("rows")].toArray().size() > 40);
    }

    void anAttributeLeadsToItsFrames()
    {
        Person person;
        person.raise("attributes");
        auto &search = person.find<QLineEdit>("attributes", "attributeSearch");
        QTest::keyClick(&search, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&search, QStringLiteral("InstantaneousDemand"));
        auto &table = person.find<QTableView>("attributes", "attributeTable");
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
        QTest::keyClick(&table, Qt::Key_G, Qt::ControlModifier);
        person.wait(1s);
        QCOMPARE(person.find<QLineEdit>("frames", "filter").text(),
                 QStringLiteral("cluster == 0x0702 and attribute == 0x0400"));
        QVERIFY(person.find<QAbstractItemView>("frames", "frames").model()->rowCount() > 3);
    }

    void aScriptIsRecordedAndRunAgain()
    {
        Person person;
        person.raise("script");
        person.click("script", "scriptRecord");
        person.raise("drive");
        person.type("drive", "load.active", "2000");
        person.wait(12s);
        person.raise("time");
        person.click("time", "jumpMidnight");
        person.raise("script");
        person.click("script", "scriptRecord");
        auto &editor = person.find<QPlainTextEdit>("script", "scriptEditor");
        QVERIFY(editor.toPlainText().startsWith(QStringLiteral("load 2000 W\n")));
        QVERIFY(editor.toPlainText().endsWith(QStringLiteral("jump midnight")));
        editor.setFocus();
        QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("expect Metering InstantaneousDemand == 2000"));
        person.click("script", "scriptRun");
        person.wait(60s);
        QVERIFY2(person.find<QLabel>("script", "scriptWords").text().startsWith(QStringLiteral("Every line was done")),
                 qPrintable(person.find<QLabel>("script", "scriptWords").text()));
    }

    void aLayoutIsRememberedAndLeft()
    {
        Person person;
        ui::BenchWindow &window = person.bench.window();
        auto *registers = window.findChild<QDockWidget *>(QStringLiteral("registers"));
        registers->close();
        window.close();
        ui::BenchWindow again(person.bench.source().subject(), ui::BenchLook(ui::Theme::light()),
                              person.bench.settings());
        again.restoreLayout();
        again.show();
        QVERIFY(again.findChild<QDockWidget *>(QStringLiteral("registers"))->isHidden());
        QVERIFY(!again.findChild<QDockWidget *>(QStringLiteral("frames"))->isHidden());
    }
};

QTEST_MAIN(BenchWindowTest)
#include "benchwindowtest.moc"
