#include "tests/ui/bench/frames/panelbench.h"
#include "ui/bench/frames/bytesview.h"
#include "ui/bench/frames/coloursdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace meterglass;
using test::PanelBench;
using ui::FramesModel;
using Traffic = test::FrameTraffic;

namespace {

using namespace std::chrono_literals;

void typeFilter(PanelBench &bench, const char *text)
{
    QTest::keyClick(&bench.panel, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&bench.filter(), QLatin1String(text));
    QTest::keyClick(&bench.filter(), Qt::Key_Return);
    bench.settle();
}

QList<int> numbers(PanelBench &bench)
{
    QList<int> numbers;
    for (int row = 0; row < bench.rows(); ++row)
        numbers += bench.cell(row, FramesModel::Number).toInt();
    return numbers;
}

void click(QAbstractItemView &table, int row)
{
    table.scrollTo(table.model()->index(row, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 5)).center());
}

} // namespace

class FramesPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatComesAndFollowsIt()
    {
        PanelBench bench;
        bench.settle();
        QCOMPARE(bench.label("status"), QStringLiteral("0 frames"));
        bench.fill();
        QCOMPARE(bench.rows(), 8);
        QCOMPARE(bench.label("status"), QStringLiteral("8 frames"));
        for (int count = 0; count < 500; ++count)
            bench.log.append(Traffic::answered(20'000 + count, "18 21 0a 0004 2a af0100"));
        bench.settle();
        QScrollBar &bar = *bench.table().verticalScrollBar();
        QVERIFY(bar.maximum() > 0);
        QCOMPARE(bar.value(), bar.maximum());
        bar.setValue(10); // whoever scrolls away wants to read
        QVERIFY(!bench.action("follow").isChecked());
        bench.log.append(Traffic::answered(30'000, "18 21 0a 0004 2a af0100"));
        bench.settle();
        QCOMPARE(bar.value(), 10);
        QTest::keyClick(&bench.panel, Qt::Key_T, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(bar.value(), bar.maximum());
    }

    void idlesWhileNothingComes()
    {
        PanelBench bench;
        bench.fill();
        bench.alarms().advance(20s); // also the deadline of what nobody answers
        QVERIFY(!bench.alarms().advanceToNext(100h));
    }

    void standsStillWhilePaused()
    {
        PanelBench bench;
        bench.fill();
        QTest::keyClick(&bench.panel, Qt::Key_P, Qt::ControlModifier);
        bench.log.append(Traffic::answered(40'000, "18 21 0a 0004 2a af0100"));
        bench.log.append(Traffic::answered(60'000, "18 22 0a 0004 2a af0100"));
        bench.settle();
        QCOMPARE(bench.rows(), 8);
        QCOMPARE(bench.label("status"), QStringLiteral("10 frames - paused, 2 came in since"));
        QTest::keyClick(&bench.panel, Qt::Key_P, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(bench.rows(), 10);
    }

    void filtersAndKeepsTheOldFilterWhenANewOneIsWrong()
    {
        PanelBench bench;
        bench.fill();
        typeFilter(bench, "command == ReportAttributes");
        QCOMPARE(numbers(bench), (QList<int>{3, 4, 5, 7, 8}));
        QCOMPARE(bench.label("status"), QStringLiteral("8 frames, 5 shown"));
        typeFilter(bench, "command = Report");
        QCOMPARE(numbers(bench).size(), 5);
        QVERIFY(bench.label("filterError").contains(QStringLiteral("Column 11")));
        bench.log.append(Traffic::answered(50'000, "18 26 0a 0004 2a af0100"));
        bench.settle();
        QCOMPARE(numbers(bench), (QList<int>{3, 4, 5, 7, 8, 9}));
        bench.filter().clear();
        bench.settle();
        QCOMPARE(bench.rows(), 9);
    }

    void theCurrentFrameStaysCurrentUnderAFilter()
    {
        PanelBench bench;
        bench.fill();
        click(bench.table(), 3);
        QCOMPARE(bench.current(), 4);
        typeFilter(bench, "report");
        QCOMPARE(bench.current(), 4);
    }

    void findsWhatBreaksARule()
    {
        PanelBench bench;
        bench.fill();
        bench.alarms().advance(20s);
        typeFilter(bench, "remark");
        // 5 under the network key, 6 unanswered, 7 cut short, 8 three seconds after 4.
        QCOMPARE(numbers(bench), (QList<int>{5, 6, 7, 8}));
        click(bench.table(), 1);
        QVERIFY(bench.label("about").contains(QStringLiteral("no answer by its deadline")));
    }

    void goesFromRequestToAnswerAndBack()
    {
        PanelBench bench;
        bench.fill();
        click(bench.table(), 0);
        QVERIFY(bench.label("about").contains(QStringLiteral("Answered by frame")));
        QTest::keyClick(&bench.table(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(bench.current(), 2);
        QVERIFY(bench.label("about").contains(QStringLiteral("250 ms")));
        QTest::keyClick(&bench.table(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(bench.current(), 1);
        typeFilter(bench, "answer");
        click(bench.table(), 0);
        QTest::keyClick(&bench.table(), Qt::Key_J, Qt::ControlModifier); // the filter hides the request
        QCOMPARE(bench.current(), 1);
        QCOMPARE(bench.filter().text(), QString());
    }

    void marksFramesAndFindsThemAgain()
    {
        PanelBench bench;
        bench.fill();
        for (const int row : {1, 5}) {
            click(bench.table(), row);
            QTest::keyClick(&bench.table(), Qt::Key_B, Qt::ControlModifier);
        }
        QVERIFY(bench.cell(5, FramesModel::Mark).startsWith(u'★'));
        QTest::keyClick(&bench.table(), Qt::Key_F2);
        QCOMPARE(bench.current(), 2);
        QTest::keyClick(&bench.table(), Qt::Key_F2);
        QCOMPARE(bench.current(), 6);
        QTest::keyClick(&bench.table(), Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(bench.current(), 2);
        QTest::keyClick(&bench.table(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!bench.cell(1, FramesModel::Mark).startsWith(u'★'));
    }

    void fieldsAndBytesLightEachOther()
    {
        PanelBench bench;
        bench.fill();
        click(bench.table(), 2); // 18 21 0a 0004 2a af0100
        auto &tree = *bench.panel.findChild<QTreeWidget *>(QStringLiteral("fields"));
        auto &bytes = *bench.panel.findChild<ui::BytesView *>(QStringLiteral("bytes"));
        QCOMPARE(test::hexOf(bytes.bytes()), QByteArray("18 21 0a 00 04 2a af 01 00"));
        const QTreeWidgetItem *demand = tree.topLevelItem(3);
        QCOMPARE(demand->text(0), QStringLiteral("InstantaneousDemand"));
        QCOMPARE(demand->text(1), QStringLiteral("431"));
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(demand).center());
        QCOMPARE(bytes.litOffset(), std::size_t(3));
        QCOMPARE(bytes.litSize(), std::size_t(6));
        QTest::mouseClick(bytes.viewport(), Qt::LeftButton, {}, bytes.digitsRect(7).center());
        QCOMPARE(tree.currentItem()->text(0), QStringLiteral("value"));
        QCOMPARE(bytes.litOffset(), std::size_t(6));
        QTest::keyClick(&bytes, Qt::Key_Left);
        QCOMPARE(tree.currentItem()->text(0), QStringLiteral("type"));
    }

    void copies()
    {
        PanelBench bench;
        bench.fill();
        click(bench.table(), 2);
        QTest::keyClick(&bench.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].startsWith(QStringLiteral("No.\t")));
        QVERIFY(lines[1].contains(QStringLiteral("InstantaneousDemand 431")));
        QTest::keyClick(&bench.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("18 21 0a 00 04 2a af 01 00"));
        QTest::keyClick(&bench.table(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\"name\":\"InstantaneousDemand\"")));
    }

    void keepsItsColours()
    {
        PanelBench bench;
        bench.fill();
        ui::ColoursDialog dialog(ui::savedColourRules(bench.settings()), &bench.panel);
        QCOMPARE(dialog.rules(), ui::defaultColourRules());
        auto &table = *dialog.findChild<QTableWidget *>(QStringLiteral("rules"));
        table.item(0, 0)->setText(QStringLiteral("nonsense == 3"));
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("complaint"))->text().startsWith(QStringLiteral("Rule 1")));
        table.item(0, 0)->setText(QStringLiteral("command == ReportAttributes"));
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        ui::saveColourRules(bench.settings(), dialog.rules());
        QCOMPARE(ui::savedColourRules(bench.settings()), dialog.rules());
        bench.panel.setTheme(ui::Theme::dark());
        QCOMPARE(bench.table().model()->index(2, 0).data(Qt::ForegroundRole).value<QColor>(), ui::Theme::dark().high);
    }
};

QTEST_MAIN(FramesPanelTest)
#include "framespaneltest.moc"
