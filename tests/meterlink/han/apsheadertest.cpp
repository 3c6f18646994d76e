#include "meterlink/han/apsheader.h"

#include "meterlink/han/decodedaps.h"
#include "tests/support/hex.h"

#include <QTest>

#include <tuple>

using namespace meterglass;
using namespace meterglass::han;
using test::hex;
using test::hexOf;

namespace {

// By hand from the ZigBee specification 2.2.5.1 and 4.5.1.
void frameRows()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &frame, const QByteArray &json) {
        QTest::newRow(name) << frame << json;
    };
    row("a request of the Price cluster", "00 01 0007 0901 02 2a 01 02 00 01",
        "\"frameType\":\"data\",\"delivery\":\"unicast\",\"acknowledgementRequest\":false,\"counter\":42,"
        "\"destinationEndpoint\":1,"
        "\"cluster\":\"0x0700\",\"profile\":\"0x0109\",\"sourceEndpoint\":2,\"zcl\":{\"layer\":\"zcl\",\"cluster\":"
        "\"0x0700\"");
    row("one that wants an acknowledgement", "40 01 0207 0901 01 05 18 0b 0a 0004 2a d20400",
        "\"acknowledgementRequest\":true,\"counter\":5");
    row("to a group", "0c 3412 0007 0901 02 2a 01 02 00 01", "\"delivery\":\"group\",");
    row("the first of three fragments", "c0 01 0207 0901 01 05 01 03 aabbcc",
        "\"fragment\":{\"kind\":\"first\",\"block\":3,\"acknowledged\":0},\"payload\":\"aabbcc\"");
    row("the second", "c0 01 0207 0901 01 05 02 01 dd", "\"kind\":\"later\",\"block\":1");
    row("an acknowledgement", "02 01 0207 0901 01 05", "\"frameType\":\"acknowledgement\"");
    row("of fragments", "82 01 0207 0901 01 05 01 00 07", "\"acknowledged\":7");
    row("of a command", "12 05", "\"counter\":5}");
    row("a command: Transport Key, secured", "21 09 30 01000000 4433221100d6c590 0102030405060708",
        "\"security\":{\"key\":\"transport\",\"frameCounter\":1,\"source\":\"90c5d60011223344\"},\"payload\":"
        "\"0102030405060708\"");
    row("data under a link key, without an extended nonce", "20 01 0207 0901 01 05 00 ffffffff aabbccddee",
        "\"security\":{\"key\":\"link\",\"frameCounter\":4294967295},\"payload\":\"aabbccddee\"");
    row("data under the network key", "20 01 0207 0901 01 05 08 01000000 07 aabbccddee",
        "\"security\":{\"key\":\"network\",\"frameCounter\":1,\"keySequence\":7}");
    row("of the device profile", "08 00 3600 0000 00 05 01 3c 00",
        "\"profile\":\"0x0000\",\"sourceEndpoint\":0,\"payload\":\"013c00\"");
}

const se::DecodeOptions RoundTrip{{}, std::nullopt, true};

QByteArray decoded(const zcl::Bytes &frame)
{
    std::string text;
    std::ignore = appendDecodedAps(text, frame, {});
    return QByteArray::fromStdString(text);
}

} // namespace

class ApsHeaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrinted_data() { frameRows(); }
    void isPrinted()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, json);
        const QByteArray text = decoded(hex(frame));
        QVERIFY2(text.contains(json), text.constData());
        QVERIFY2(!text.contains("error"), text.constData());
    }

    void comesBack_data() { frameRows(); }
    void comesBack()
    {
        QFETCH(QByteArray, frame);
        std::string text;
        const auto again = appendDecodedAps(text, hex(frame), RoundTrip);
        QVERIFY(again);
        QCOMPARE(hexOf(*again), hexOf(hex(frame)));
        QVERIFY(text.find("\"reencoded\":\"" + hexOf(hex(frame)).replace(' ', "").toStdString()) != std::string::npos);
    }

    void survivesEveryPrefixAndEveryChange_data() { frameRows(); }
    void survivesEveryPrefixAndEveryChange()
    {
        QFETCH(QByteArray, frame);
        const zcl::Bytes whole = hex(frame);
        for (std::size_t place = 0; place < whole.size(); ++place) {
            std::string text;
            std::ignore =
                appendDecodedAps(text, zcl::Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(place)), RoundTrip);
            for (unsigned bit = 0; bit < 8; ++bit) {
                zcl::Bytes changed = whole;
                changed[place] ^= static_cast<std::uint8_t>(1U << bit);
                const auto again = appendDecodedAps(text, changed, RoundTrip);
                if (again)
                    QCOMPARE(hexOf(*again), hexOf(changed));
            }
        }
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QByteArray &frame, const QByteArray &error) {
            QTest::newRow(name) << frame << error;
        };
        row("nothing", "", "\"error\":{\"offset\":0,");
        row("inter-PAN", "0b 0207 0901 00", "\"error\":{\"offset\":0,\"what\":\"inter-PAN");
        row("half a header", "00 01 00", "\"what\":\"the frame ends inside its APS header\"");
        row("half a security header", "20 01 0207 0901 01 05 28 0100",
            "\"what\":\"the frame ends inside its security header\"");
        row("half a ZCL header", "00 01 0207 0901 01 05 18 0b",
            "\"error\":{\"offset\":10,\"what\":\"the frame ends inside its header\"}}");
        row("half a ZCL frame: also in the APS frame's own count", "00 01 0207 0901 01 05 18 0b 0a 00",
            "\"error\":{\"offset\":1");
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, error);
        const QByteArray text = decoded(hex(frame));
        QVERIFY2(text.contains(error), text.constData());
    }
};

QTEST_APPLESS_MAIN(ApsHeaderTest)
#include "apsheadertest.moc"
