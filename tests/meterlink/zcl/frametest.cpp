#include "meterlink/zcl/frame.h"

#include "tests/meterlink/zcl/goldenframes.h"

#include <QTest>

using namespace meterglass::zcl;
using meterglass::test::fromHex;
using meterglass::test::toHex;

Q_DECLARE_METATYPE(meterglass::zcl::Header)

class FrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Frame control bits of ZCL8 2.4.1.1; tshark 4.0.17 names the same fields.
    void readsTheHeader_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<Header>("header");
        QTest::addColumn<QByteArray>("payload");
        using enum FrameType;
        using enum Direction;
        const auto row = [](const char *sentence, const char *hex, const Header &header, const char *payload) {
            QTest::newRow(sentence) << QByteArray(hex) << header << QByteArray(payload);
        };
        row("a global command of the client", "000200", {Global, ClientToServer, false, std::nullopt, 2, 0}, "");
        row("a global command of the server", "08020a", {Global, ServerToClient, false, std::nullopt, 2, 10}, "");
        row("a report that wants no default response", "18ff0aabcd",
            {Global, ServerToClient, true, std::nullopt, 255, 10}, "abcd");
        row("a cluster command of the client", "010400ab", {Cluster, ClientToServer, false, std::nullopt, 4, 0}, "ab");
        row("a cluster command of the server", "090300", {Cluster, ServerToClient, false, std::nullopt, 3, 0}, "");
        row("a manufacturer's global answer", "0c4e100701aa", {Global, ServerToClient, false, 0x104E, 7, 1}, "aa");
        row("a manufacturer's cluster command", "154e100702", {Cluster, ClientToServer, true, 0x104E, 7, 2}, "");
        row("a manufacturer code of 0 is still a code", "0400000700", {Global, ClientToServer, false, 0, 7, 0}, "");
    }
    void readsTheHeader()
    {
        QFETCH(QByteArray, hex);
        QFETCH(Header, header);
        QFETCH(QByteArray, payload);
        const Bytes bytes = fromHex(hex);
        const auto frame = decodeFrame(bytes);
        QVERIFY(frame);
        QVERIFY(frame->header == header);
        QCOMPARE(toHex(frame->payload), payload);
        QCOMPARE(frame->payloadOffset, bytes.size() - frame->payload.size());
        QCOMPARE(toHex(encodeFrame(header, frame->payload)), hex);
        QVERIFY(Frame(*frame) == Frame(header, fromHex(payload)));
    }

    void refusesWhatIsNoHeader_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("offset");
        QTest::newRow("no bytes") << QByteArray() << 0;
        QTest::newRow("frame control alone") << QByteArray("00") << 1;
        QTest::newRow("no command") << QByteArray("0002") << 2;
        QTest::newRow("half a manufacturer code") << QByteArray("044e") << 2;
        QTest::newRow("a manufacturer code and no command") << QByteArray("044e1007") << 4;
        QTest::newRow("frame type 2 is reserved") << QByteArray("020200") << 0;
        QTest::newRow("frame type 3 is reserved") << QByteArray("1b0200") << 0;
    }
    void refusesWhatIsNoHeader()
    {
        QFETCH(QByteArray, hex);
        QFETCH(int, offset);
        const Bytes bytes = fromHex(hex);
        const auto frame = decodeFrame(bytes);
        QVERIFY(!frame);
        QCOMPARE(int(frame.error().offset), offset);
        QVERIFY(!frame.error().what.empty());
    }

    void ignoresReservedBitsAndKeepsThem()
    {
        const Bytes plain = fromHex("180200");
        const Bytes reserved = fromHex("f80200");
        Header header = decodeFrame(reserved)->header;
        QCOMPARE(toHex(encodeFrame(header, {})), toHex(reserved));
        header.reservedBits = 0;
        QVERIFY(decodeFrame(plain)->header == header);
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "frametest.moc"
