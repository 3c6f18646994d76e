#include "meterlink/ezsp/ezspframetable.h"
#include "meterlink/ezsp/ezspvalue.h"
#include "tests/meterlink/coordinator/coprocessorline.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;

/// What the co-processor answers, and what it says unasked; in EZSP 13 unless a test says otherwise.
class NetworkCoprocessorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatItDoesNotKnow();
    void answersEveryCommandOnce_data();
    void answersEveryCommandOnce();
    void formsANetworkAndSaysSoAfterwards();
    void remembersItsNetworkThroughAReset();
    void scansQuietAir();
    void answersItself();
    void sendsAReplyWithoutSayingThatItWent();
    void sendsNothingUnderAKeyThatItLacks();
};

void NetworkCoprocessorTest::refusesWhatItDoesNotKnow()
{
    CoprocessorLine line(13);
    line.agree();
    QCOMPARE(line.say("03 00 01 ff 7f"), QByteArrayList{"03 80 01 58 00 31"});
    // setPolicy without its decision
    QCOMPARE(line.say("04 00 01 55 00 01"), QByteArrayList{"04 80 01 58 00 33"});
}

void NetworkCoprocessorTest::answersEveryCommandOnce_data()
{
    QTest::addColumn<int>("version");
    for (int version = 4; version <= 14; ++version)
        QTest::addRow("%d", version) << version;
}

void NetworkCoprocessorTest::answersEveryCommandOnce()
{
    QFETCH(const int, version);
    const auto form = static_cast<ezsp::EzspVersion>(version);
    int answered = 0;
    for (const ezsp::EzspFrameInfo &info : ezsp::ezspFrames()) {
        if (!info.isIn(form) || info.name == "version")
            continue;
        CoprocessorLine line(form);
        line.agree();
        ezsp::EzspHeader header;
        header.sequence = 9;
        header.id = info.id;
        for (std::size_t size = 0; size < 40; ++size) {
            const zcl::Bytes zeros(size);
            const QByteArrayList heard = line.say(hexOf(ezsp::encodeEzspFrame(header, zeros, form)));
            QVERIFY2(!heard.empty(), std::string(info.name).c_str());
            const zcl::Bytes bytes = hex(heard[0]);
            const auto answer = ezsp::decodeEzspFrame(bytes, form);
            QVERIFY(answer);
            QCOMPARE(answer->header.sequence, header.sequence);
            QVERIFY(!answer->header.isCallback());
            QVERIFY(answer->header.id == info.id || answer->header.id == 0x58);
            if (answer->header.id == info.id)
                QVERIFY2(ezsp::decodeFields(info.response, answer->payload), std::string(info.name).c_str());
            answered += answer->header.id == info.id ? 1 : 0;
        }
    }
    QVERIFY(answered > 30);
}

void NetworkCoprocessorTest::formsANetworkAndSaysSoAfterwards()
{
    CoprocessorLine line(13);
    line.agree();
    QCOMPARE(line.say("05 00 01 17 00 00 00"), QByteArrayList{"05 80 01 17 00 93"}); // networkInit: not joined
    QCOMPARE(line.say(FormNetwork13), (QByteArrayList{"00 80 01 1e 00 00", "00 90 01 19 00 90"}));
    QCOMPARE(line.say("06 00 01 18 00"), QByteArrayList{"06 80 01 18 00 02"}); // networkState: joined
    QCOMPARE(line.say("07 00 01 28 00"),                                       // getNetworkParameters: as a coordinator
             QByteArrayList{"07 80 01 28 00 00 01 88 77 66 55 44 33 22 11 34 12 05 0f 00 00 00 00 00 f8 ff 07"});
    QCOMPARE(line.say("08 00 01 20 00"), (QByteArrayList{"08 80 01 20 00 00", "08 90 01 19 00 91"})); // leaveNetwork
}

void NetworkCoprocessorTest::remembersItsNetworkThroughAReset()
{
    CoprocessorLine line(13);
    line.agree();
    line.say(FormNetwork13);
    line.reset();
    line.agree();
    QCOMPARE(line.say("06 00 01 18 00"), QByteArrayList{"06 80 01 18 00 00"});
    QCOMPARE(line.say("05 00 01 17 00 00 00"), (QByteArrayList{"05 80 01 17 00 00", "05 90 01 19 00 90"}));
}

/// -95 dBm on channels 11 and 26.
void NetworkCoprocessorTest::scansQuietAir()
{
    CoprocessorLine line(13);
    line.agree();
    QCOMPARE(
        line.say("05 00 01 1a 00 00 00 08 00 04 03"),
        (QByteArrayList{"05 80 01 1a 00 00", "05 90 01 48 00 0b a1", "05 90 01 48 00 1a a1", "05 90 01 1c 00 00 00"}));
}

/// Asked by its host for its own active endpoints it says those that the host has added.
void NetworkCoprocessorTest::answersItself()
{
    CoprocessorLine line(13);
    line.agree();
    line.say("02 00 01 02 00 01 0901 0005 00 01 00 0000");
    line.say(FormNetwork13);
    const QByteArrayList heard =
        line.say("05 00 01 34 00 00 0000 0000 0500 00 00 0000 0000 00 2a 03 770000"); // ZDO 0005 to node 0
    QCOMPARE(heard.size(), 3);
    QVERIFY(heard[1].startsWith("05 90 01 45 00 00 00 00 05 80 00 00"));
    QVERIFY2(heard[1].endsWith(" 06 77 00 00 00 01 01"), heard[1].constData());
    QVERIFY(heard[2].startsWith("05 90 01 3f 00"));
}

/// The same question, as a reply: the answer comes, and no messageSentHandler.
void NetworkCoprocessorTest::sendsAReplyWithoutSayingThatItWent()
{
    CoprocessorLine line(13);
    line.agree();
    QCOMPARE(line.say("04 00 01 39 00 0000 0000 0500 00 00 0000 0000 00 03 770000"),
             QByteArrayList{"04 80 01 39 00 91"}); // no network yet
    line.say(FormNetwork13);
    const QByteArrayList heard = line.say("05 00 01 39 00 0000 0000 0500 00 00 0000 0000 00 03 770000");
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard[0], QByteArray("05 80 01 39 00 00"));
    QVERIFY(heard[1].startsWith("05 90 01 45 00 00 00 00 05 80 00 00"));
}

void NetworkCoprocessorTest::sendsNothingUnderAKeyThatItLacks()
{
    CoprocessorLine line(13);
    line.agree();
    line.say(FormNetwork13);
    QCOMPARE(line.say("05 00 01 34 00 00 4433 0901 0207 01 01 2000 0000 00 2a 05 0001000000"),
             QByteArrayList{"05 80 01 34 00 a6 00"});
}

QTEST_GUILESS_MAIN(NetworkCoprocessorTest)
#include "networkcoprocessortest.moc"
