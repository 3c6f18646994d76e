#include "tests/support/bytesoffile.h"
#include "tests/support/fulldisk.h"
#include "tests/ui/bench/frames/panelbench.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace meterglass;
using test::PanelBench;
using Traffic = test::FrameTraffic;

namespace {

using namespace std::chrono_literals;

QStringList filesIn(PanelBench &bench)
{
    return QDir(bench.folder().path()).entryList({QStringLiteral("*.pcapng*")}, QDir::Files);
}

} // namespace

class FramesFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndOpens()
    {
        PanelBench bench;
        bench.fill();
        const QString path = bench.folder().filePath(QStringLiteral("all.pcapng"));
        bench.panel.save(path, false, true);
        bench.settle();
        QVERIFY2(bench.label("outcome").startsWith(QStringLiteral("8 frames saved")),
                 qPrintable(bench.label("outcome")));
        const QFileDevice::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY((QFile::permissions(QString(path + QStringLiteral(".keys"))) & others) == QFileDevice::Permissions());
        QStringList before;
        for (int row = 0; row < bench.rows(); ++row)
            before += bench.cell(row, ui::FramesModel::Summary);

        bench.panel.open(path);
        bench.settle();
        QCOMPARE(bench.label("outcome"), QStringLiteral("all.pcapng: 8 frames"));
        QCOMPARE(bench.label("status"), QStringLiteral("all.pcapng: 8 frames"));
        for (int row = 0; row < bench.rows(); ++row)
            QCOMPARE(bench.cell(row, ui::FramesModel::Summary), before[row]);
        bench.log.append(Traffic::answered(90'000, "18 21 0a 0004 2a af0100"));
        bench.settle();
        QCOMPARE(bench.rows(), 8);
        bench.action("showLive").trigger();
        bench.settle();
        QCOMPARE(bench.rows(), 9);
    }

    /// A capture's comments, as Wireshark shows them.
    void bookmarksAreSavedAndOpened()
    {
        PanelBench bench;
        bench.fill();
        const auto mark = [&bench](std::size_t row) {
            bench.panel.goTo(row);
            QTest::keyClick(&bench.table(), Qt::Key_B, Qt::ControlModifier);
        };
        mark(1);
        mark(4);
        bench.panel.setFilter(QStringLiteral("answer or security < link"));
        bench.settle();
        QCOMPARE(bench.rows(), 2);
        const QString path = bench.folder().filePath(QStringLiteral("marked.pcapng"));
        bench.panel.save(path, true, true);
        bench.settle();
        bench.panel.setFilter({});
        mark(6);
        bench.panel.open(path);
        bench.settle();
        QCOMPARE(bench.rows(), 2);
        for (int row = 0; row < 2; ++row)
            QVERIFY(bench.cell(row, ui::FramesModel::Mark).startsWith(u'★'));

        QProcess tshark;
        tshark.start(QStringLiteral("tshark"),
                     {QStringLiteral("-r"), path, QStringLiteral("-T"), QStringLiteral("fields"), QStringLiteral("-e"),
                      QStringLiteral("frame.comment")});
        QVERIFY(tshark.waitForFinished());
        QCOMPARE(tshark.readAllStandardOutput(), QByteArray("Bookmark\nBookmark\n"));

        bench.action("showLive").trigger();
        bench.settle();
        QStringList marked;
        for (int row = 0; row < bench.rows(); ++row) {
            if (bench.cell(row, ui::FramesModel::Mark).startsWith(u'★'))
                marked += bench.cell(row, ui::FramesModel::Number);
        }
        QCOMPARE(marked.join(u' '), QStringLiteral("2 5 7"));
    }

    void savesWhatIsShownWithoutKeys()
    {
        PanelBench bench;
        bench.fill();
        bench.panel.setFilter(QStringLiteral("command == ReportAttributes"));
        bench.settle();
        const QString path = bench.folder().filePath(QStringLiteral("some.pcapng"));
        bench.panel.save(path, true, false);
        bench.settle();
        QCOMPARE(filesIn(bench), QStringList{QStringLiteral("some.pcapng")});
        bench.panel.setFilter(QString());
        bench.panel.open(path);
        bench.settle();
        QCOMPARE(bench.rows(), 5);
        QVERIFY(bench.label("outcome").contains(QStringLiteral("5 of them not opened")));
        QCOMPARE(bench.cell(0, ui::FramesModel::From), QStringLiteral("0x1A2B"));
        QCOMPARE(bench.cell(0, ui::FramesModel::Command), QStringLiteral("Not opened"));
    }

    void saysThatTheDiskIsFullAndLeavesNothing()
    {
        PanelBench bench;
        bench.fill();
        {
            const test::FullDisk full;
            bench.panel.save(bench.folder().filePath(QStringLiteral("full.pcapng")), false, false);
            bench.settle();
        }
        QVERIFY2(bench.label("outcome").contains(QStringLiteral("was not saved")), qPrintable(bench.label("outcome")));
        QCOMPARE(filesIn(bench), QStringList());
    }

    void aCancelledSaveLeavesNothing()
    {
        PanelBench bench;
        bench.fill();
        for (int count = 0; count < 2000; ++count)
            bench.log.append(Traffic::answered(20'000 + count, "18 21 0a 0004 2a af0100"));
        bench.settle();
        bench.panel.save(bench.folder().filePath(QStringLiteral("cut.pcapng")), false, false);
        bench.alarms().advance(2ms);
        auto *cancel = bench.panel.findChild<QPushButton *>(QStringLiteral("cancel"));
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(bench.label("outcome"), QStringLiteral("Cancelled"));
        bench.settle();
        QCOMPARE(filesIn(bench), QStringList());
        QVERIFY(QDir(bench.folder().path()).entryList(QDir::Files).filter(QStringLiteral("cut")).isEmpty());
    }

    void keepsWhatADamagedFileStillHas()
    {
        PanelBench bench;
        bench.fill();
        const QString path = bench.folder().filePath(QStringLiteral("whole.pcapng"));
        bench.panel.save(path, false, true);
        bench.settle();
        const QByteArray whole = test::bytesOfFile(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(whole.size() - 30));
        file.close();
        bench.panel.open(path);
        bench.settle();
        QCOMPARE(bench.rows(), 7);
        QVERIFY2(bench.label("outcome").contains(QStringLiteral("It breaks off at byte")),
                 qPrintable(bench.label("outcome")));
    }

    void saysWhyAFileCannotBeOpened()
    {
        PanelBench bench;
        bench.fill();
        bench.panel.open(bench.folder().filePath(QStringLiteral("none.pcapng")));
        bench.settle();
        QVERIFY(bench.label("outcome").startsWith(QStringLiteral("none.pcapng was not opened")));
        QCOMPARE(bench.rows(), 8);
    }
};

QTEST_MAIN(FramesFilesTest)
#include "framesfilestest.moc"
