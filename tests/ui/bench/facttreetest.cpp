#include "ui/bench/network/facttree.h"

#include <QTest>

using namespace meterglass;
using ui::FactTree;

class FactTreeTest final : public QObject
{
    Q_OBJECT

private:
    /// A device with two facts and what it counts.
    static void tellMeter(FactTree &tree, const QString &signal, int count)
    {
        QTreeWidgetItem *meter = tree.tell(nullptr, QStringLiteral("Meter"), QStringLiteral("0x1234"), true);
        tree.tell(meter, QStringLiteral("Keys"), QStringLiteral("agreed"));
        if (!signal.isEmpty())
            tree.tell(meter, QStringLiteral("Signal"), signal);
        QTreeWidgetItem *counted = tree.tell(meter, QStringLiteral("Counted"), {}, true);
        tree.tell(counted, QStringLiteral("Frames"), QString::number(count));
    }

    static QString outline(const QTreeWidgetItem &item, const QString &margin = {})
    {
        QString text;
        for (int place = 0; place < item.childCount(); ++place) {
            const QTreeWidgetItem &child = *item.child(place);
            text += margin + child.text(0) + u'=' + child.text(1) + u'\n' + outline(child, margin + u' ');
        }
        return text;
    }

private Q_SLOTS:
    void isWhatWasToldLast()
    {
        FactTree tree(nullptr);
        tree.begin();
        tellMeter(tree, {}, 1);
        tree.tell(nullptr, QStringLiteral("Meter"), QStringLiteral("0x5678"));
        tree.end();
        tree.begin();
        tellMeter(tree, QStringLiteral("-40 dBm"), 2);
        tree.tell(nullptr, QStringLiteral("Bench"), QStringLiteral("0x0000"));
        tree.end();
        QCOMPARE(outline(*tree.invisibleRootItem()),
                 QStringLiteral("Meter=0x1234\n Keys=agreed\n Signal=-40 dBm\n Counted=\n  Frames=2\nBench=0x0000\n"));
        tree.begin();
        tellMeter(tree, {}, 3);
        tree.end();
        QCOMPARE(outline(*tree.invisibleRootItem()),
                 QStringLiteral("Meter=0x1234\n Keys=agreed\n Counted=\n  Frames=3\n"));
        tree.begin();
        tree.end();
        QCOMPARE(tree.topLevelItemCount(), 0);
    }

    void whatAPersonClosedAndChoseStays()
    {
        FactTree tree(nullptr);
        tree.begin();
        tellMeter(tree, {}, 1);
        tree.end();
        QTreeWidgetItem *counted = tree.topLevelItem(0)->child(1);
        QVERIFY(counted->isExpanded());
        counted->setExpanded(false);
        tree.setCurrentItem(counted->child(0));
        tree.begin();
        tellMeter(tree, QStringLiteral("-40 dBm"), 2);
        tree.end();
        QCOMPARE(tree.topLevelItem(0)->child(2), counted);
        QVERIFY(!counted->isExpanded());
        QCOMPARE(tree.currentItem(), counted->child(0));
        QCOMPARE(tree.currentItem()->text(1), QStringLiteral("2"));
    }
};

QTEST_MAIN(FactTreeTest)
#include "facttreetest.moc"
