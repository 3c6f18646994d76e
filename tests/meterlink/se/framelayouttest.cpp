#include "meterlink/se/framelayout.h"

#include "meterlink/se/commandtable.h"
#include "meterlink/zcl/frame.h"
#include "tests/meterlink/zcl/goldenframes.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using se::FieldNode;
using se::FieldNodes;

namespace {

/// Each node as "name=value@offset+size", its children in brackets.
QString textOf(const FieldNodes &nodes)
{
    QStringList texts;
    for (const FieldNode &node : nodes) {
        QString text = QStringLiteral("%1=%2@%3+%4")
                           .arg(QString::fromStdString(node.name), QString::fromStdString(node.value))
                           .arg(node.offset)
                           .arg(node.size);
        if (!node.children.empty())
            text += u'{' + textOf(node.children) + u'}';
        texts += text;
    }
    return texts.join(u' ');
}

/// Whether the nodes lie one after the other inside the range, and so do their children.
bool areInOrder(const FieldNodes &nodes, std::size_t start, std::size_t end)
{
    for (const FieldNode &node : nodes) {
        if (node.offset < start || node.offset + node.size > end || node.size == 0
            || !areInOrder(node.children, node.offset, node.offset + node.size))
            return false;
        start = node.offset + node.size;
    }
    return true;
}

/// The frames of the foundation and one of every cluster's command.
QList<test::GoldenFrame> everyFrame()
{
    return test::goldenFrames() + test::goldenFrames(QStringLiteral("se/everycommand.txt"));
}

std::size_t covered(const FieldNodes &nodes)
{
    std::size_t size = 0;
    for (const FieldNode &node : nodes)
        size += node.size;
    return size;
}

} // namespace

class FrameLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Offsets counted by hand.
    void laysOut_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("cluster");
        QTest::addColumn<QString>("fields");
        QTest::newRow("a report of two attributes")
            << QByteArray("18 21 0a 0004 2a af0100 0000 25 010000000000") << 0x0702
            << QStringLiteral("frameControl=global, from the server, no default response@0+1 sequence=33@1+1 "
                              "command=ReportAttributes@2+1 "
                              "InstantaneousDemand=431@3+6{id=0x0400@3+2 type=int24@5+1 value=431@6+3} "
                              "CurrentSummationDelivered=1@9+9{id=0x0000@9+2 type=uint48@11+1 value=1@12+6}");
        QTest::newRow("an answer with a refusal")
            << QByteArray("18 21 01 0004 86") << 0x0702
            << QStringLiteral("frameControl=global, from the server, no default response@0+1 sequence=33@1+1 "
                              "command=ReadAttributesResponse@2+1 "
                              "InstantaneousDemand=UnsupportedAttribute@3+3{id=0x0400@3+2 "
                              "status=UnsupportedAttribute@5+1}");
        QTest::newRow("a manufacturer's read")
            << QByteArray("04 5a10 07 00 0004") << 0x0702
            << QStringLiteral("frameControl=global, from the client@0+1 manufacturerCode=4186@1+2 sequence=7@3+1 "
                              "command=ReadAttributes@4+1 0x0400=0x0400@5+2");
        QTest::newRow("GetProfile")
            << QByteArray("01 31 00 05 01000000 10") << 0x0702
            << QStringLiteral("frameControl=cluster, from the client@0+1 sequence=49@1+1 command=GetProfile@2+1 "
                              "intervalChannel=5@3+1 endTime=1@4+4 numberOfPeriods=16@8+1");
        QTest::newRow("GetProfileResponse with two intervals")
            << QByteArray("19 31 00 01000000 00 02 02 010000 020000") << 0x0702
            << QStringLiteral("frameControl=cluster, from the server, no default response@0+1 sequence=49@1+1 "
                              "command=GetProfileResponse@2+1 "
                              "EndTime=1@3+4 Status=0@7+1 ProfileIntervalPeriod=2@8+1 NumberOfPeriodsDelivered=2@9+1 "
                              "Intervals=@10+6{[0]=1@10+3 [1]=2@13+3}");
    }
    void laysOut()
    {
        QFETCH(QByteArray, frame);
        QFETCH(int, cluster);
        QFETCH(QString, fields);
        const auto layout = se::layOutFrame(test::hex(frame), zcl::ClusterId(static_cast<std::uint16_t>(cluster)));
        QVERIFY(!layout.error);
        QCOMPARE(textOf(layout.fields).toLower(), fields.toLower());
    }

    void everyByteOfEveryGoldenFrameIsOfOneField()
    {
        int count = 0;
        for (const auto &golden : everyFrame()) {
            const zcl::ClusterId cluster{golden.cluster.toUShort(nullptr, 16)};
            const auto layout = se::layOutFrame(golden.bytes, cluster);
            QVERIFY2(areInOrder(layout.fields, 0, golden.bytes.size()), golden.sentence.constData());
            const auto view = zcl::decodeFrame(golden.bytes);
            QVERIFY(view);
            if (!layout.error) {
                QCOMPARE(covered(layout.fields), golden.bytes.size());
                QVERIFY(!se::checkPayload(*view, cluster));
                ++count;
            }
        }
        QVERIFY(count > 50);
    }

    void prefixesAndChangesAreLaidOutAsFarAsTheyGo()
    {
        for (const auto &golden : everyFrame()) {
            const zcl::ClusterId cluster{golden.cluster.toUShort(nullptr, 16)};
            for (std::size_t place = 0; place < golden.bytes.size(); ++place) {
                const auto cut = se::layOutFrame(zcl::ByteView(golden.bytes).first(place), cluster);
                QVERIFY(areInOrder(cut.fields, 0, place));
                QVERIFY(!cut.error || cut.error->offset <= place);
                zcl::Bytes changed = golden.bytes;
                changed[place] ^= 0xFF;
                QVERIFY(areInOrder(se::layOutFrame(changed, cluster).fields, 0, changed.size()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FrameLayoutTest)
#include "framelayouttest.moc"
