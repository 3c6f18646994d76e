#include "ui/bench/frames/framestable.h"

#include "tests/ui/bench/frames/panelbench.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace meterglass;
using test::PanelBench;
using ui::FramesTable;

namespace {

/// Rows whose number is their only text.
class Numbers final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ui::FramesModel::ColumnCount);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isNumber = role == Qt::DisplayRole && index.column() == ui::FramesModel::Number;
        return isNumber ? QVariant(index.row()) : QVariant();
    }
    void grow(int rows)
    {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }

private:
    int m_rows = 0;
};

/// A table of rows, shown.
struct Bench
{
    explicit Bench(int rows)
    {
        table.setModel(&numbers);
        table.resize(1200, 400);
        table.show();
        table.activateWindow();
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("the table's window does not become active");
        numbers.grow(rows);
    }

    QPoint middleOf(int row) const { return table.visualRect(numbers.index(row, 3)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table, key, modifiers); }
    int current() const { return table.currentIndex().row(); }
    /// The numbers of the selected rows.
    QList<int> selected() const
    {
        QList<int> rows;
        for (const QString &line : table.selectedText().split(u'\n').mid(1)) {
            if (!line.isEmpty())
                rows += line.section(u'\t', 0, 0).toInt();
        }
        return rows;
    }
    bool isInSight(int row) const { return table.viewport()->rect().contains(table.visualRect(numbers.index(row, 3))); }

    Numbers numbers;
    FramesTable table;
};

} // namespace

/// The table over a model of its own, worked by mouse and keys.
class FramesTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByKeysThroughMillionsOfRows()
    {
        constexpr int Rows = 150'000'000; // more than 2^31 pixels
        Bench bench(Rows);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.current(), 0);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.selected(), QList({1}));
        bench.press(Qt::Key_End);
        QCOMPARE(bench.current(), Rows - 1);
        QVERIFY(bench.isInSight(Rows - 1));
        QCOMPARE(bench.table.indexAt(bench.middleOf(Rows - 1)).row(), Rows - 1);
        bench.press(Qt::Key_PageUp);
        const int page = Rows - 1 - bench.current();
        QVERIFY(page > 5);
        QVERIFY(bench.isInSight(bench.current()));
        bench.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bench.selected(), QList({Rows - page - 2, Rows - page - 1}));
        bench.press(Qt::Key_Home);
        QVERIFY(bench.isInSight(0));
        bench.press(Qt::Key_PageDown);
        QCOMPARE(bench.current(), page);
        bench.press(Qt::Key_Up);
        QCOMPARE(bench.current(), page - 1);
    }

    void choosesByMouse()
    {
        Bench bench(100);
        bench.click(3);
        bench.click(6, Qt::ShiftModifier);
        QCOMPARE(bench.selected(), QList({3, 4, 5, 6}));
        bench.click(9, Qt::ControlModifier);
        bench.click(4, Qt::ControlModifier);
        QCOMPARE(bench.selected(), QList({3, 5, 6, 9}));
        QTest::mousePress(bench.table.viewport(), Qt::LeftButton, {}, bench.middleOf(2));
        QTest::mouseMove(bench.table.viewport(), bench.middleOf(4));
        QTest::mouseRelease(bench.table.viewport(), Qt::LeftButton, {}, bench.middleOf(4));
        QCOMPARE(bench.selected(), QList({2, 3, 4}));
        QVERIFY(!bench.table.indexAt(QPoint(5, -5)).isValid());
    }

    void whatIsChosenStaysWhereItIsWhileRowsCome()
    {
        Bench bench(100);
        bench.press(Qt::Key_End);
        const int top = bench.table.verticalScrollBar()->value();
        bench.numbers.grow(200);
        QCOMPARE(bench.table.verticalScrollBar()->value(), top);
        QCOMPARE(bench.selected(), QList({99}));
        bench.table.scrollToBottom();
        QVERIFY(bench.isInSight(199));
        QVERIFY(!bench.isInSight(99));
    }

    /// A narrow dock scrolls sideways; the summary takes what room there is.
    void theColumnsFillTheTable()
    {
        Bench bench(10);
        const auto end = [&bench] {
            return bench.table.visualRect(bench.numbers.index(0, ui::FramesModel::ColumnCount - 1)).right();
        };
        QCOMPARE(end(), bench.table.viewport()->width() - 1);
        QCOMPARE(bench.table.horizontalScrollBar()->maximum(), 0);
        bench.table.resize(500, 400);
        QVERIFY(bench.table.horizontalScrollBar()->maximum() > 0);
        bench.table.horizontalScrollBar()->setValue(bench.table.horizontalScrollBar()->maximum());
        QCOMPARE(end(), bench.table.viewport()->width() - 1);
    }
};

QTEST_MAIN(FramesTableTest)
#include "framestabletest.moc"
