#include "meterlink/ezsp/ashjson.h"

#include "tests/meterlink/ezsp/goldenash.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meterglass;
using test::GoldenAsh;
using test::hex;

/// What `decode --layer ash` says of a frame.
class AshJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *sentence, const char *bytes, const char *said) {
            QTest::newRow(sentence) << QByteArray(bytes) << QByteArray(said);
        };
        row("DATA", "2542 21A8 56A6 09 7E",
            R"({"layer":"ash","type":"DATA","frameNumber":2,"ackNumber":5,"retransmission":false,"data":"00000002"})");
        row("ACK of a host that is not ready", "8E 91 B6 7E",
            R"({"layer":"ash","type":"ACK","ackNumber":6,"notReady":true})");
        row("NAK", "A6 34 DC 7E", R"({"layer":"ash","type":"NAK","ackNumber":6,"notReady":false})");
        row("RST behind a cancel byte", "1A C0 38 BC 7E", R"({"layer":"ash","discarded":"1a","type":"RST"})");
        row("RSTACK", "1A C1 02 0B 0A 52 7E",
            R"({"layer":"ash","discarded":"1a","type":"RSTACK","version":2,"reason":11,)"
            R"("reasonName":"RESET_SOFTWARE"})");
        row("ERROR with a code of the chip", "C2 02 85 23 44 7E",
            R"({"layer":"ash","type":"ERROR","version":2,"reason":133})");
        row("a wrong check", "25 42 21 A8 56 A6 08 7E",
            R"({"layer":"ash","error":{"offset":5,"what":"the check sequence does not fit"}})");
        row("a wrong check behind escapes, flow control and wake bytes", "FF 1A FF 11 7D 31 42 21 7D A8 56 A6 08 7E",
            R"({"layer":"ash","error":{"offset":11,"what":"the check sequence does not fit"}})");
        row("no flag", "80 70 78",
            R"({"layer":"ash","error":{"offset":3,"what":)"
            R"("there is no frame, or no flag at its end"}})");
        row("two frames", "80 70 78 7E 80 70 78 7E",
            R"({"layer":"ash","error":{"offset":4,"what":"there are bytes after the flag"}})");
        row("nothing", "", R"({"layer":"ash","error":{"offset":0,"what":"there is no frame, or no flag at its end"}})");
    }
    void tells()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, said);
        std::string text;
        const auto result = ezsp::appendDecodedAsh(text, hex(bytes), false);
        QCOMPARE(QByteArray::fromStdString(text), said);
        QCOMPARE(result.hasValue(), !said.contains("error"));
    }

    void writesAgain()
    {
        for (const GoldenAsh &golden : test::goldenAsh()) {
            for (const char *before : {"", "1A", "25 42 1A"}) {
                std::string text;
                const zcl::Bytes bytes = hex(QByteArray(before) + golden.hex);
                const auto again = ezsp::appendDecodedAsh(text, bytes, true);
                QVERIFY(again && *again == bytes);
                const auto said = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
                QCOMPARE(hex(said.value(QLatin1String("reencoded")).toString().toLatin1()), bytes);
            }
        }
    }
};

QTEST_APPLESS_MAIN(AshJsonTest)
#include "ashjsontest.moc"
