#include "ui/bench/parts/benchtable.h"

#include "core/file/writtenfile.h"
#include "ui/bench/parts/csvfile.h"

#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;

namespace {

QStandardItemModel *table(QObject *parent)
{
    auto *model = new QStandardItemModel(2, 2, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Begins, local"), QStringLiteral("Active import / Wh")});
    model->setItem(0, 0, new QStandardItem(QStringLiteral("2026-11-20 18:00:00")));
    model->setItem(0, 1, new QStandardItem(QStringLiteral("215")));
    model->setItem(1, 0, new QStandardItem(QStringLiteral("a \"quoted\" word")));
    model->setItem(1, 1, new QStandardItem());
    return model;
}

} // namespace

class BenchTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsvAsTheStandardSays()
    {
        const QStandardItemModel *model = table(this);
        QCOMPARE(ui::csvOf(*model),
                 QByteArray("\"Begins, local\",Active import / Wh\r\n"
                            "2026-11-20 18:00:00,215\r\n"
                            "\"a \"\"quoted\"\" word\",\r\n"));
    }

    void leavesNothingHalfDoneWhereItCannotWrite()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("missing/file.csv"));
        const QString failure = core::writeFile(path, "a");
        QVERIFY2(failure.contains(path), qPrintable(failure));
        QVERIFY(!QFile::exists(path));
        const QString good = folder.filePath(QStringLiteral("file.csv"));
        QCOMPARE(core::writeFile(good, "a"), QString());
        QVERIFY(QFile::exists(good));
    }

    void copiesOnlyVisibleColumns()
    {
        ui::BenchTable view;
        view.setModel(table(&view));
        view.setColumnHidden(0, true);
        view.selectRow(0);
        QCOMPARE(view.selectedText(), QStringLiteral("Active import / Wh\n215\n"));
    }
};

QTEST_MAIN(BenchTableTest)
#include "benchtabletest.moc"
