#include "meterlink/ezsp/ezsptransport.h"

#include "tests/meterlink/ezsp/scriptedradio.h"
#include "tests/support/await.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using test::hex;

namespace {

constexpr std::uint16_t SendUnicast = 0x34;
constexpr std::uint16_t SendReply = 0x39;
constexpr std::uint16_t IncomingMessage = 0x45;
constexpr std::uint16_t MessageSent = 0x3F;

class Bench
{
public:
    explicit Bench(int version) : radio(ezsp::EzspVersion(version))
    {
        const auto started = test::await(radio.host.start(stop.get_token()));
        radio.alarms.advance(100ms);
        transport = std::make_unique<ezsp::EzspTransport>(radio.host, radio.alarms);
        QObject::connect(transport.get(), &han::HanTransport::received, transport.get(),
                         [this](const han::ApsFrame &frame) { frames.push_back(frame); });
        QObject::connect(transport.get(), &ezsp::EzspTransport::undelivered, transport.get(),
                         [this](han::HanAddress peer) { lost.push_back(peer); });
        radio.answer(SendUnicast, radio.success() + "07");
        radio.answer(SendReply, radio.success());
    }

    void callBack(std::uint16_t id, const QByteArray &payload)
    {
        radio.coProcessor.callBack(id, hex(payload));
        radio.alarms.advance(100ms);
    }

    /// From node 1a2b, LQI 255, RSSI -40 dBm: the fields of golden_ezsp.json in both layouts.
    void deliver(const QByteArray &aps, const QByteArray &message, const char *type = "00")
    {
        const QByteArray length = QByteArray::number(message.size() / 2, 16).rightJustified(2, '0');
        if (radio.isWide())
            callBack(IncomingMessage,
                     type + aps + "2b1a" + "4433221100d6c590" + "ffff" + "ffd8" + "00000000" + length + message);
        else
            callBack(IncomingMessage, type + aps + "ffd8" + "2b1a" + "ffff" + length + message);
    }

    test::ScriptedRadio radio;
    std::stop_source stop;
    std::unique_ptr<ezsp::EzspTransport> transport;
    std::vector<han::ApsFrame> frames;
    std::vector<han::HanAddress> lost;
};

han::ApsFrame readRequest(han::Security security)
{
    return {{0x0000, 1}, {0x1a2b, 1}, han::SmartEnergyProfile, zcl::ClusterId(0x0702), security, hex("00020000000003")};
}

void addVersions()
{
    QTest::addColumn<int>("version");
    for (const int version : {4, 8, 13, 14})
        QTest::addRow("version %d", version) << version;
}

} // namespace

/// ApsFrames through a co-processor.
class EzspTransportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsUnderTheKeyThatIsAsked_data() { addVersions(); }
    /// The bytes are golden_ezsp.json's (bellows), with 0 for its tag of 17.
    void sendsUnderTheKeyThatIsAsked()
    {
        QFETCH(const int, version);
        Bench bench(version);
        bench.transport->send(readRequest(han::Security::LinkKey));
        bench.transport->send(readRequest(han::Security::NetworkKey));
        bench.radio.alarms.advance(100ms);
        const QByteArray tag = bench.radio.isWide() ? "0000" : "00";
        const auto sent = bench.radio.commands(SendUnicast);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0], QByteArray("002b1a0901020701016001000000" + tag + "0700020000000003"));
        QCOMPARE(sent[1], QByteArray("002b1a0901020701014001000000" + tag + "0700020000000003"));
        QVERIFY(bench.lost.empty());
    }

    void handsUpWhatArrives_data() { addVersions(); }
    void handsUpWhatArrives()
    {
        QFETCH(const int, version);
        Bench bench(version);
        QVERIFY(!bench.transport->signalOf(0x1a2b));
        bench.deliver("0901020701016001000000", "1802010000");
        bench.deliver("0901020701014001000000", "1802010000");
        QCOMPARE(bench.frames.size(), std::size_t(2));
        const han::ApsFrame expected{
            {0x1a2b, 1},      {0x0000, 1}, han::SmartEnergyProfile, zcl::ClusterId(0x0702), han::Security::LinkKey,
            hex("1802010000")};
        QVERIFY(bench.frames[0] == expected);
        QVERIFY(bench.frames[1].security == han::Security::NetworkKey);
        const ezsp::RadioSignal *signal = bench.transport->signalOf(0x1a2b);
        QVERIFY(signal && signal->lqi == 255 && signal->rssi == -40);
        QVERIFY(signal->heardAt > core::MonotonicTime() && signal->heardAt <= bench.radio.alarms.now());
    }

    void dropsWhatIsNotForAMeterglass()
    {
        Bench bench(13);
        bench.deliver("0401020701016001000000", "1802010000");       // profile 0x0104
        bench.deliver("0000130000004001000000", "1802010000");       // the device profile
        bench.deliver("0901020701016001000000", "1802010000", "05"); // an own broadcast
        QVERIFY(bench.frames.empty());
    }

    void putsFragmentsTogether_data() { addVersions(); }
    void putsFragmentsTogether()
    {
        QFETCH(const int, version);
        Bench bench(version);
        // Options 0x8160, group: block and count, sequence 0xEE.
        bench.deliver("0901020701016081"
                      "0002"
                      "ee",
                      "180201");
        QVERIFY(bench.frames.empty());
        bench.deliver("0901020701016081"
                      "0100"
                      "ee",
                      "0000");
        QCOMPARE(bench.frames.size(), std::size_t(1));
        QCOMPARE(bench.frames[0].payload, hex("1802010000"));
        const auto replies = bench.radio.commands(SendReply);
        QCOMPARE(replies.size(), 2);
        QCOMPARE(replies[0],
                 QByteArray("2b1a"
                            "0901020701016081"
                            "00ff"
                            "ee"
                            "00"));
        QCOMPARE(replies[1],
                 QByteArray("2b1a"
                            "0901020701016081"
                            "01ff"
                            "ee"
                            "00"));
    }

    void saysWhatWasNotDelivered_data() { addVersions(); }
    void saysWhatWasNotDelivered()
    {
        QFETCH(const int, version);
        Bench bench(version);
        const auto confirm = [&](const char *narrow, const char *wide) {
            const QByteArray head = "00"
                                    "2b1a"
                                    "0901020701026001000000";
            if (bench.radio.isWide())
                bench.callBack(MessageSent, wide + head + "0000" + "00");
            else
                bench.callBack(MessageSent, head + "00" + narrow + "00");
        };
        confirm("00", "00000000");
        QVERIFY(bench.lost.empty());
        confirm("66", "020c0000");
        QVERIFY(bench.lost == std::vector({han::HanAddress{0x1a2b, 2}}));

        bench.radio.answer(SendUnicast, bench.radio.status("72", "030c0000") + "00");
        bench.transport->send(readRequest(han::Security::LinkKey));
        bench.radio.alarms.advance(100ms);
        QCOMPARE(bench.lost.size(), std::size_t(2));
    }

    void hearsAnAcknowledgement()
    {
        Bench bench(13);
        bench.deliver("0901020701016001000000", "1802010000");
        const core::MonotonicTime first = bench.transport->signalOf(0x1a2b)->heardAt;
        bench.radio.alarms.advance(10s);
        bench.callBack(MessageSent,
                       "00"
                       "2b1a"
                       "0901020701026001000000"
                       "00"
                       "00"
                       "00");
        QVERIFY(bench.transport->signalOf(0x1a2b)->heardAt >= first + 10s);
    }

    void goesWithMessagesOnTheirWay()
    {
        Bench bench(13);
        bench.transport->send(readRequest(han::Security::LinkKey));
        bench.transport->send(readRequest(han::Security::LinkKey));
        bench.transport.reset();
        bench.radio.alarms.advance(1s);
        QCOMPARE(bench.radio.commands(SendUnicast).size(), 1);
    }
};

QTEST_GUILESS_MAIN(EzspTransportTest)
#include "ezsptransporttest.moc"
