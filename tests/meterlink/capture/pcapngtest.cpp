#include "meterlink/capture/pcapngreader.h"
#include "meterlink/capture/pcapngwriter.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::capture;
using test::hex;
using test::hexOf;

namespace {

constexpr std::int64_t At = 1'700'000'000'123'456; // 2023-11-14T22:13:20.123456Z

RadioPacket examplePacket()
{
    RadioPacket packet;
    packet.at = RadioPacket::Time(std::chrono::microseconds(At));
    packet.direction = RadioPacket::Direction::Received;
    packet.rssi = -61.0F;
    packet.linkQuality = 212;
    packet.channel = 15;
    packet.frame = hex("618801621a00002b1a080000002b1a1e010001020709010101180b0a00042ad204007d36");
    packet.comment = "abc";
    return packet;
}

// By hand from draft-ietf-opsawg-pcapng 4.1 to 4.3 and the TAP link type's description.
zcl::Bytes exampleHeader()
{
    return hex("0a0d0d0a 2c000000 4d3c2b1a 0100 0000 ffffffffffffffff 0400 0500 41707031 31000000 00000000 2c000000"
               "01000000 28000000 1b01 0000 00000000 0200 0200 72300000 0900 0100 06000000 00000000 28000000");
}

zcl::Bytes examplePacketBlock()
{
    return hex("06000000 7c000000 00000000 240a0600 40222018 48000000 48000000" // 0x60A2418202240 microseconds
               "0000 2400 0000 0100 01000000 0100 0400 000074c2 0300 0300 0f000000 0a00 0100 d4000000"
               "618801621a00002b1a080000002b1a1e010001020709010101180b0a00042ad204007d36"
               "0200 0400 01000000 0100 0300 61626300 00000000 7c000000");
}

zcl::Bytes operator+(zcl::Bytes left, const zcl::Bytes &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// A section, an interface of a link type with options, and a packet of 4 octets at 0x00000000_00000001 units.
zcl::Bytes fileOf(const QByteArray &linkType, const QByteArray &options, const QByteArray &octets = "01020304")
{
    const zcl::Bytes option = hex(options);
    const zcl::Bytes packet = hex(octets);
    const auto size = [](std::size_t octetCount) -> QByteArray {
        return QByteArray::number(qulonglong(octetCount), 16).rightJustified(2, '0') + "000000";
    };
    const QByteArray interfaceSize = size(20 + option.size());
    const QByteArray packetSize = size(32 + packet.size());
    return hex("0a0d0d0a 1c000000 4d3c2b1a 0100 0000 ffffffffffffffff 1c000000") + hex("01000000" + interfaceSize)
        + hex(linkType + "0000 00000000") + option + hex(interfaceSize)
        + hex("06000000" + packetSize + "00000000 00000000 01000000" + size(packet.size()) + size(packet.size()))
        + packet + hex(packetSize);
}

} // namespace

class PcapngTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsByHand()
    {
        QCOMPARE(hexOf(pcapng::fileHeader("App11", "r0")), hexOf(exampleHeader()));
        QCOMPARE(hexOf(pcapng::packet(examplePacket())), hexOf(examplePacketBlock()));
    }

    void readsWhatItWrote()
    {
        RadioPacket bare;
        bare.at = RadioPacket::Time(std::chrono::microseconds(1));
        bare.frame = hex("0200012a3b");
        const zcl::Bytes file = pcapng::fileHeader("Meterglass", "pty") + pcapng::packet(examplePacket())
            + pcapng::packet(bare) + pcapng::packet(examplePacket());
        PcapngReader reader(file);
        for (const RadioPacket &expected : {examplePacket(), bare, examplePacket()}) {
            const auto packet = reader.next();
            QVERIFY(packet && packet->hasValue());
            QVERIFY(**packet == expected);
        }
        QVERIFY(!reader.next());
    }

    void readsOthersFiles_data()
    {
        QTest::addColumn<zcl::Bytes>("file");
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QByteArray>("frame");
        const auto row = [](const char *name, const zcl::Bytes &file, qint64 micros, const QByteArray &frame) {
            QTest::newRow(name) << file << micros << frame;
        };
        row("with its check sequence", fileOf("c300", ""), 1, "01020304");
        row("without: one is calculated", fileOf("e600", "", "31323334 35363738"), 1, "3132333435363738198b");
        row("in seconds", fileOf("c300", "0900 0100 00000000"), 1'000'000, "01020304");
        row("in milliseconds", fileOf("c300", "0900 0100 03000000"), 1000, "01020304");
        row("in nanoseconds: rounded down", fileOf("c300", "0900 0100 09000000"), 0, "01020304");
        row("in quarters of a second", fileOf("c300", "0900 0100 82000000"), 250'000, "01020304");
        row("in the finest parts of a second", fileOf("c300", "0900 0100 bf000000"), 0, "01020304");
        row("an hour late", fileOf("c300", "0e00 0800 100e000000000000"), 3'600'000'001, "01020304");
        row("options that end nowhere", fileOf("c300", "0900 ff00 00000000"), 1, "01020304");
        row("with a block that nobody knows", hex("") + fileOf("c300", "") + hex("efbeadde 10000000 00000000 10000000"),
            1, "01020304");
    }
    void readsOthersFiles()
    {
        QFETCH(zcl::Bytes, file);
        QFETCH(qint64, micros);
        QFETCH(QByteArray, frame);
        PcapngReader reader(file);
        const auto packet = reader.next();
        QVERIFY(packet && packet->hasValue());
        QCOMPARE(qint64((*packet)->at.time_since_epoch().count()), micros);
        QCOMPARE(hexOf((*packet)->frame), hexOf(hex(frame)));
        QVERIFY(!reader.next());
    }

    void passesOverOtherLinkTypes()
    {
        const zcl::Bytes file = fileOf("0100", "") + fileOf("c300", "");
        PcapngReader reader(file);
        const auto packet = reader.next();
        QVERIFY(packet && packet->hasValue());
        QCOMPARE(reader.skipped(), quint64(1));
    }

    void refuses_data()
    {
        QTest::addColumn<zcl::Bytes>("file");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char *name, const zcl::Bytes &file, const QByteArray &what) {
            QTest::newRow(name) << file << what;
        };
        row("a big-endian file", hex("0a0d0d0a 0000001c 1a2b3c4d 00010000 ffffffffffffffff 0000001c"), "big-endian");
        row("a pcap file", hex("d4c3b2a1 0200 0400 00000000 00000000 ffff0000 c3000000"), "no pcapng");
        row("a packet without a section", examplePacketBlock(), "no pcapng");
        row("version 2", hex("0a0d0d0a 1c000000 4d3c2b1a 0200 0000 ffffffffffffffff 1c000000"), "version");
        row("a block without an end", fileOf("c300", "") + hex("06000000 0c000000 0d000000"), "two lengths differ");
        row("a block of no length", fileOf("c300", "") + hex("06000000 00000000 00000000"), "ends inside");
        row("a packet of an interface that there is not",
            fileOf("c300", "") + hex("06000000 20000000 01000000 00000000 00000000 00000000 00000000 20000000"),
            "no interface");
        row("a packet longer than its block",
            fileOf("c300", "") + hex("06000000 20000000 00000000 00000000 00000000 f0ffffff 00000000 20000000"),
            "longer than its block");
        row("10^-127 seconds", fileOf("c300", "0900 0100 7f000000"), "finer");
        row("the year 584554", fileOf("c300", "0900 0100 00000000 0e00 0800 ffffffffffffff7f"),
            "between 1970 and 9999");
        row("before 1970", fileOf("c300", "0e00 0800 ffffffffffffffff"), "between 1970 and 9999");
        row("a TAP header longer than its packet", fileOf("1b01", "", "00000800"), "TAP header");
        row("a TAP header of version 1", fileOf("1b01", "", "01000400"), "TAP header");
        row("a TAP value longer than the header", fileOf("1b01", "", "00000800 01000400"), "value of the TAP header");
        row("a check sequence of 32 bits", fileOf("1b01", "", "00000c00 00000100 02000000"), "none of 16 bits");
    }
    void refuses()
    {
        QFETCH(zcl::Bytes, file);
        QFETCH(QByteArray, what);
        PcapngReader reader(file);
        QByteArray said;
        while (const auto packet = reader.next()) {
            if (!packet->hasValue())
                said = QByteArray(packet->error().what.data(), qsizetype(packet->error().what.size()));
        }
        QVERIFY2(said.contains(what), said.constData());
        QVERIFY(!reader.next()); // once
    }

    void endsOnEveryPrefixAndEveryChange()
    {
        const zcl::Bytes whole = exampleHeader() + examplePacketBlock();
        const auto read = [](zcl::ByteView file) {
            PcapngReader reader(file);
            int packets = 0;
            while (const auto packet = reader.next())
                packets += packet->hasValue();
            return packets;
        };
        QCOMPARE(read(whole), 1);
        for (std::size_t place = 0; place < whole.size(); ++place) {
            QCOMPARE(read(zcl::ByteView(whole).first(place)), 0);
            for (unsigned bit = 0; bit < 8; ++bit) {
                zcl::Bytes changed = whole;
                changed[place] ^= static_cast<std::uint8_t>(1U << bit);
                QVERIFY(read(changed) <= 1);
            }
        }
    }
};

QTEST_APPLESS_MAIN(PcapngTest)
#include "pcapngtest.moc"
