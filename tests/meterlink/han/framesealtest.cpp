#include "meterlink/han/frameseal.h"

#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass::han;
using meterglass::test::hex;
using meterglass::test::hexOf;
using meterglass::zcl::Bytes;
using meterglass::zcl::ByteView;
using meterglass::zcl::ClusterId;

namespace {

/// CRC-16/KERMIT (ITU-T polynomial reflected, start 0), bit by bit: the test's own.
unsigned kermit(ByteView bytes)
{
    unsigned crc = 0;
    for (const std::uint8_t byte : bytes) {
        for (int bit = 0; bit < 8; ++bit) {
            const bool isOdd = ((crc ^ (byte >> bit)) & 1U) != 0;
            crc = isOdd ? crc >> 1 ^ 0x8408U : crc >> 1;
        }
    }
    return crc;
}

ApsFrame example()
{
    ApsFrame frame;
    frame.source = {0x3C4D, 1};
    frame.destination = {0x1A2B, 2};
    frame.cluster = ClusterId(0x0702);
    frame.security = Security::LinkKey;
    frame.payload = hex("00 2a 00 00 04");
    return frame;
}

} // namespace

class FrameSealTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesThePublishedCheckSequence()
    {
        // The published check value of CRC-16/KERMIT is 0x2189 for "123456789" (reveng.sourceforge.io/crc-catalogue).
        const QByteArray digits("123456789");
        const Bytes message(digits.begin(), digits.end());
        QCOMPARE(kermit(message), 0x2189U);
        // Nine bytes are no header: under this check sequence they fail for that, not for their seal.
        Bytes sealed = message;
        sealed.push_back(0x89);
        sealed.push_back(0x21);
        const auto refused = unseal(sealed);
        QVERIFY(!refused);
        QVERIFY(refused.error().what.find("header") != std::string_view::npos);
        sealed.back() ^= 1;
        const auto damaged = unseal(sealed);
        QVERIFY(!damaged);
        QVERIFY(damaged.error().what.find("check sequence") != std::string_view::npos);
    }

    void sealsAsWrittenByHand()
    {
        const Bytes expected = hex("02 2b1a 02 4d3c 01 0207 0901 002a000004");
        const Bytes sealed = seal(example());
        QCOMPARE(hexOf(ByteView(sealed).first(expected.size())), hexOf(expected));
        QCOMPARE(sealed.size(), expected.size() + 2);
        const unsigned crc = kermit(expected);
        QCOMPARE(unsigned(sealed[expected.size()]), crc & 0xFFU);
        QCOMPARE(unsigned(sealed[expected.size() + 1]), crc >> 8);
    }

    void comesBack_data()
    {
        QTest::addColumn<int>("security");
        QTest::addColumn<int>("length");
        QTest::newRow("a request under the link key") << 2 << 5;
        QTest::newRow("under the network key") << 1 << 5;
        QTest::newRow("in clear") << 0 << 5;
        QTest::newRow("without a payload") << 2 << 0;
        QTest::newRow("the longest that fits the air many times") << 2 << 1000;
    }
    void comesBack()
    {
        QFETCH(int, security);
        QFETCH(int, length);
        ApsFrame frame = example();
        frame.security = Security(security);
        frame.payload = Bytes(std::size_t(length), 0xA5);
        const auto back = unseal(seal(frame));
        QVERIFY(back);
        QVERIFY(*back == frame);
    }

    void refusesEveryChangeOfAByte()
    {
        const Bytes sealed = seal(example());
        for (std::size_t index = 0; index < sealed.size(); ++index) {
            for (unsigned change = 1; change < 256; ++change) {
                Bytes damaged = sealed;
                damaged[index] ^= static_cast<std::uint8_t>(change);
                QVERIFY2(!unseal(damaged), hexOf(damaged).constData());
            }
        }
    }

    void refusesEveryPrefix()
    {
        const Bytes sealed = seal(example());
        for (std::size_t length = 0; length < sealed.size(); ++length)
            QVERIFY2(!unseal(ByteView(sealed).first(length)), qPrintable(QString::number(length)));
    }

    void refusesAGoodSealOnABadFrame_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("a header that ends early") << QByteArray("02 2b1a 02 4d3c 01 0207 09");
        QTest::newRow("a security that there is not") << QByteArray("03 2b1a 02 4d3c 01 0207 0901 00");
    }
    void refusesAGoodSealOnABadFrame()
    {
        QFETCH(QByteArray, content);
        Bytes sealed = hex(content);
        const unsigned crc = kermit(sealed);
        sealed.push_back(static_cast<std::uint8_t>(crc));
        sealed.push_back(static_cast<std::uint8_t>(crc >> 8));
        QVERIFY(!unseal(sealed));
    }
};

QTEST_APPLESS_MAIN(FrameSealTest)
#include "framesealtest.moc"
