#include "meterlink/security/aesccm.h"
#include "meterlink/security/aesmmo.h"
#include "tests/meterlink/security/annexc.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::security;
using test::hex;
using test::hexOf;
using test::annexc::secret;

namespace {

/// Octets that count up from `first`.
zcl::Bytes counting(std::size_t size, std::uint8_t first = 0)
{
    zcl::Bytes octets(size);
    for (std::size_t index = 0; index < size; ++index)
        octets[index] = static_cast<std::uint8_t>(first + index);
    return octets;
}

const Key128 Key = secret<16>("c0c1c2c3c4c5c6c7c8c9cacbcccdcecf");

Nonce nonce()
{
    return test::annexc::octets<NonceSize>("a0a1a2a3a4a5a6a70302010006");
}

} // namespace

class AesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashes_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("hash");
        const auto row = [](const char *name, const QByteArray &message, const char *hash) {
            QTest::newRow(name) << message << QByteArray(hash);
        };
        row("ZigBee C.5.1: one octet", "c0", "ae3a102a28d43ee0d4a09e22788b206c");
        row("ZigBee C.5.2: sixteen octets", "c0c1c2c3c4c5c6c7c8c9cacbcccdcecf", "a7977e88bc0b61e8210827109a228f2d");
        // By shared/tools/se_pcap.py with python3-cryptography's AES.
        row("nothing", "", "bad78e726c1ec02b7ebfe92b23d9ec34");
        row("13 octets: the padding fits exactly", hexOf(counting(13)), "3ef02c344cb836f76abcfacdc80c5ed4");
        row("14 octets: the padding takes a block more", hexOf(counting(14)), "d2d987af392a74aa2350be20253b9e18");
        row("15 octets", hexOf(counting(15)), "f688be4220fb747774fadf5f71cc0db2");
        row("64 octets", hexOf(counting(64)), "a9e8aae99e01d091d30baececb9f8266");
    }
    void hashes()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, hash);
        QCOMPARE(hexOf(aesMmo(hex(message))).replace(' ', ""), hash);
    }

    void authenticatesMessages()
    {
        const Key128 key = secret<16>("90f967b22c8357c10c1c04788de9e848");
        const zcl::Bytes message =
            hex("03000000000000000100000000000000020306ab52062201d995b8b8591f3f086a3a2e214d845e0300"
                "e117c86d0e7cd128b2f34e9076cff24af46d7288");
        QCOMPARE(hexOf(hmacMmo(key, message)), hexOf(hex("79d5f2ad1c31d4d1ee7cb719ac683c3c")));
    }

    // By shared/tools/se_pcap.py, which python3-cryptography's AESCCM agreed with.
    void sealsAndOpens_data()
    {
        QTest::addColumn<int>("headerSize");
        QTest::addColumn<int>("plainSize");
        QTest::addColumn<QByteArray>("sealed");
        QTest::newRow("header and text") << 8 << 23
                                         << QByteArray("92dd2be233e4e9859ef3abedfc0477885ceec64250dc200ab750d6");
        QTest::newRow("a header alone") << 8 << 0 << QByteArray("efb032a0");
        QTest::newRow("a text alone") << 0 << 5 << QByteArray("92dd2be233d48f0de8");
        QTest::newRow("whole blocks") << 20 << 16 << QByteArray("92dd2be233e4e9859ef3abedfc0477884089494f");
        QTest::newRow("more than one block of each")
            << 30 << 100
            << QByteArray(
                   "92dd2be233e4e9859ef3abedfc0477885ceec64250dc20a2deb8dc98365bb488b4a78dd1363bea99a860275947150ed3"
                   "e1148709c1021c022d1b1c6a190577c058e857eda5f706c36633e0beeb04fadc24a3a514fc55d84eea86d7d122c924a6"
                   "5e06118037d0a2cb");
    }
    void sealsAndOpens()
    {
        QFETCH(int, headerSize);
        QFETCH(int, plainSize);
        QFETCH(QByteArray, sealed);
        const zcl::Bytes header = counting(std::size_t(headerSize));
        const zcl::Bytes plain = counting(std::size_t(plainSize), 0x80);
        QCOMPARE(hexOf(ccmSeal(Key, nonce(), header, plain)), hexOf(hex(sealed)));
        const auto opened = ccmOpen(Key, nonce(), header, hex(sealed));
        QVERIFY(opened);
        QCOMPARE(hexOf(*opened), hexOf(plain));
    }

    void doesNotOpenWhatWasChanged()
    {
        const zcl::Bytes header = counting(8);
        const zcl::Bytes sealed = ccmSeal(Key, nonce(), header, counting(23));
        for (std::size_t place = 0; place < sealed.size(); ++place) {
            zcl::Bytes changed = sealed;
            changed[place] ^= 1;
            QVERIFY(!ccmOpen(Key, nonce(), header, changed));
            QVERIFY(!ccmOpen(Key, nonce(), header, zcl::ByteView(sealed).first(place)));
        }
        QVERIFY(!ccmOpen(Key, nonce(), counting(7), sealed));
        QVERIFY(!ccmOpen(secret<16>("c0c1c2c3c4c5c6c7c8c9cacbcccdcece"), nonce(), header, sealed));
        QVERIFY(!ccmOpen(Key, Nonce(), header, sealed));
    }
};

QTEST_APPLESS_MAIN(AesTest)
#include "aestest.moc"
