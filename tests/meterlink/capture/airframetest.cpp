#include "meterlink/capture/airframe.h"

#include "meterlink/capture/airrebuilder.h"
#include "meterlink/capture/wiresharkkeys.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::capture;
using han::Security;
using test::hex;
using test::hexOf;

namespace {

constexpr std::uint16_t Pan = 0x1A62;
constexpr std::uint16_t MeterNode = 0x1A2B;
constexpr security::Eui64 MeterAddress{0x90c5d60011223344};
constexpr security::Eui64 CoordinatorAddress{0x00124b0001020304};

// By shared/tools/se_pcap.py, whose frames tshark 4.0.17 decodes and decrypts.
constexpr const char *InClear = "618801621a00002b1a080000002b1a1e0100"
                                "01020709010101180b0a00042ad204007d36";
constexpr const char *UnderTheNetworkKey = "618802621a00002b1a080200002b1a1e0228020000004433221100"
                                           "d6c590000c3b53b8bd906a1f7278a87d5595695df1af6b80c7ccfe";
constexpr const char *UnderTheLinkKey = "618803621a00002b1a080200002b1a1e0328030000004433221100d6c59000c2543cda"
                                        "d386b59f2f8171fc54e6857e44aa786af4c2ecd64dd21f4b1eba9292ea34f34739f1b335";
constexpr const char *OfTheClient = "618801621a2b1a000008022b1a00001e01280100000004030201004b1200001c9e"
                                    "4c36ef5c43834fae535e67cd5a0bcde33b2d606734d5c9caebfef141046bce3bce";

security::Key128 key(const char *text)
{
    const zcl::Bytes octets = hex(text);
    return security::Key128(std::span<const std::uint8_t, 16>(octets));
}

AirKeys keys()
{
    return {key("000102030405060708090a0b0c0d0e0f"), {key("aa4689c70be0faf0c9be534abd9f4cdc")}};
}

/// A report of InstantaneousDemand.
han::ApsFrame report(Security security)
{
    han::ApsFrame frame;
    frame.source = {MeterNode, 1};
    frame.destination = {0, 1};
    frame.cluster = zcl::ClusterId(0x0702);
    frame.security = security;
    frame.payload = hex("18 0b 0a 0004 2a d20400");
    return frame;
}

/// With its check sequence behind it, bit by bit: the test's own.
zcl::Bytes checked(zcl::Bytes frame)
{
    unsigned crc = 0;
    for (const std::uint8_t byte : frame) {
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc ^ (byte >> bit)) & 1U) != 0 ? crc >> 1 ^ 0x8408U : crc >> 1;
    }
    frame.push_back(static_cast<std::uint8_t>(crc));
    frame.push_back(static_cast<std::uint8_t>(crc >> 8));
    return frame;
}

} // namespace

class AirFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rebuildsWhatTheOtherToolBuilds()
    {
        AirRebuilder air(Pan, keys());
        air.know(MeterNode, MeterAddress);
        air.know(0, CoordinatorAddress);
        QCOMPARE(hexOf(air.rebuild(report(Security::None))), hexOf(hex(InClear)));
        QCOMPARE(hexOf(air.rebuild(report(Security::NetworkKey))), hexOf(hex(UnderTheNetworkKey)));
        QCOMPARE(hexOf(air.rebuild(report(Security::LinkKey))), hexOf(hex(UnderTheLinkKey)));
        han::ApsFrame request;
        request.source = {0, 1};
        request.destination = {MeterNode, 1};
        request.cluster = zcl::ClusterId(0x0700);
        request.security = Security::LinkKey;
        request.payload = hex("01 02 00 01");
        QCOMPARE(hexOf(air.rebuild(request)), hexOf(hex(OfTheClient)));
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("security");
        QTest::newRow("in clear") << QByteArray(InClear) << int(Security::None);
        QTest::newRow("under the network key") << QByteArray(UnderTheNetworkKey) << int(Security::NetworkKey);
        QTest::newRow("under the link key") << QByteArray(UnderTheLinkKey) << int(Security::LinkKey);
    }
    void decodes()
    {
        QFETCH(QByteArray, frame);
        QFETCH(int, security);
        const auto air = decodeAirFrame(hex(frame), keys());
        QVERIFY2(air, air ? "" : std::string(air.error().what).c_str());
        QCOMPARE(air->mac.panId, Pan);
        QCOMPARE(air->nwk.radius, std::uint8_t(30));
        QVERIFY(apsFrameOf(*air) == report(Security(security)));
        if (air->apsSecurity) {
            QVERIFY(air->apsSecurity->source == MeterAddress);
            QCOMPARE(air->apsSecurity->frameCounter, 3U);
        }
        QCOMPARE(hexOf(encode(*air, keys())), hexOf(hex(frame)));
    }

    void findsTheLinkKeyAmongSeveral()
    {
        AirKeys several = keys();
        several.links.insert(several.links.begin(), key("ffffffffffffffffffffffffffffffff"));
        QVERIFY(decodeAirFrame(hex(UnderTheLinkKey), several));
    }

    void saysWhichKeyDoesNotFit()
    {
        AirKeys other = keys();
        other.network = key("ffffffffffffffffffffffffffffffff");
        auto air = decodeAirFrame(hex(UnderTheNetworkKey), other);
        QVERIFY(!air);
        QVERIFY(air.error().what.find("network key") != std::string_view::npos);
        other = keys();
        other.links.clear();
        air = decodeAirFrame(hex(UnderTheLinkKey), other);
        QVERIFY(!air);
        QVERIFY(air.error().what.find("link key") != std::string_view::npos);
    }

    void refusesEveryChangeAndEveryPrefix_data() { decodes_data(); }
    void refusesEveryChangeAndEveryPrefix()
    {
        QFETCH(QByteArray, frame);
        const zcl::Bytes whole = hex(frame);
        for (std::size_t place = 0; place < whole.size(); ++place) {
            QVERIFY(!decodeAirFrame(zcl::ByteView(whole).first(place), keys()));
            zcl::Bytes changed = whole;
            changed[place] ^= 0x10;
            QVERIFY(!decodeAirFrame(changed, keys()));
        }
    }

    void theIntegrityCodeProtectsWhatTheCheckSequenceDoesNot()
    {
        // An attacker mends the check sequence: of a frame under the network key all but the MAC header is protected.
        const zcl::Bytes whole = hex(UnderTheNetworkKey);
        constexpr std::size_t MacSize = 9;
        for (std::size_t place = MacSize; place < whole.size() - 2; ++place) {
            zcl::Bytes changed(whole.begin(), whole.end() - 2);
            changed[place] ^= 0x08; // of the security control not the level, which both ends reckon as 5
            QVERIFY2(!decodeAirFrame(checked(changed), keys()), qPrintable(QString::number(place)));
        }
    }

    // Headers by hand from the ZigBee specification 3.3.1.
    void readsTheNetworkHeadersParts_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("both addresses") << QByteArray("0818 0000 2b1a 1e 01 0807060504030201 1817161514131211");
        QTest::newRow("a route over two relays") << QByteArray("0804 0000 2b1a 1e 01 02 01 aaaa bbbb");
        QTest::newRow("a route over none") << QByteArray("0804 0000 2b1a 1e 01 00 00");
        QTest::newRow("a multicast") << QByteArray("0801 0000 2b1a 1e 01 05");
        QTest::newRow("all of them, and the reserved bits")
            << QByteArray("48fd 0000 2b1a 1e 01 0807060504030201 1817161514131211 05 01 00 aaaa");
    }
    void readsTheNetworkHeadersParts()
    {
        QFETCH(QByteArray, header);
        const zcl::Bytes octets = hex(header);
        zcl::ByteReader reader(octets);
        const auto nwk = readNwkHeader(reader);
        QVERIFY(nwk);
        QVERIFY(reader.atEnd());
        QCOMPARE(hexOf(encode(*nwk)), hexOf(octets));
        if (nwk->sourceAddress)
            QVERIFY(nwk->sourceAddress == security::Eui64(0x1112131415161718));
        for (std::size_t size = 0; size < octets.size(); ++size) {
            zcl::ByteReader cut(zcl::ByteView(octets).first(size));
            QVERIFY(!readNwkHeader(cut));
        }
    }

    void refusesFramesThatCarryNoAps_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("a beacon") << QByteArray("008001621a0000ffcf00000022");
        QTest::newRow("an acknowledgement of the MAC") << QByteArray("020001");
        QTest::newRow("a long source address") << QByteArray("61c801621a000044332211 00d6c590 0800 00002b1a1e01");
        QTest::newRow("a network command") << QByteArray("618801621a00002b1a 0900 00002b1a1e01 08");
        QTest::newRow("inter-PAN") << QByteArray("618801621a00002b1a 0b00 0b 0207 0901 00");
        QTest::newRow("nothing") << QByteArray();
    }
    void refusesFramesThatCarryNoAps()
    {
        QFETCH(QByteArray, frame);
        const auto air = decodeAirFrame(checked(hex(frame)), keys());
        QVERIFY(!air);
        QVERIFY(air.error().what.find("check sequence does not fit") == std::string_view::npos);
    }

    void broadcastsGoToEverybody()
    {
        AirRebuilder air(Pan, keys());
        han::ApsFrame frame = report(Security::NetworkKey);
        frame.destination = {0xFFFD, 0xFF};
        const auto back = decodeAirFrame(air.rebuild(frame), keys());
        QVERIFY(back);
        QCOMPARE(back->mac.destination, std::uint16_t(0xFFFF));
        QVERIFY(!back->mac.wantsAcknowledgement);
        QVERIFY(back->aps.delivery == han::ApsHeader::Delivery::Broadcast);
        QVERIFY(apsFrameOf(*back) == frame);
        QVERIFY(back->nwkSecurity->source == security::Eui64(0x024D470000001A2B)); // made up
    }

    void aCaptureHasItsOwnKeys()
    {
        const AirKeys one = AirKeys::random();
        const AirKeys other = AirKeys::random();
        QVERIFY(!(one.network == other.network));
        QVERIFY(!(one.links.front() == other.links.front()));
        QVERIFY(!(one.network == one.links.front()));
    }

    void writesWiresharksTable()
    {
        QCOMPARE(QByteArray::fromStdString(wiresharkKeyTable(keys())),
                 QByteArray("\"000102030405060708090a0b0c0d0e0f\",\"Normal\",\"network\"\n"
                            "\"aa4689c70be0faf0c9be534abd9f4cdc\",\"Normal\",\"link 1\"\n"));
    }
};

QTEST_APPLESS_MAIN(AirFrameTest)
#include "airframetest.moc"
