#include "meterlink/ezsp/meterfinder.h"

#include "tests/meterlink/ezsp/scriptedradio.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using test::ScriptedRadio;

namespace {

constexpr std::uint16_t SendUnicast = 0x34, IncomingMessage = 0x45, LookupNodeId = 0x60;
constexpr ezsp::Eui64 Meter = 0x0a0b0c0d0e0f1011;
constexpr ezsp::Eui64 Other = 0x0a0b0c0d0e0f1012;

// EZSP 13, after UG100 8: type, profile 0, cluster 8006, endpoints 0 to 0, options, group, sequence; link quality and
// signal; sender 1a2b, no binding or address; length and message.
QByteArray answerFrom(const QByteArray &sender, const QByteArray &message)
{
    return "00"
           "0000"
           "0680"
           "00"
           "00"
           "0000"
           "0000"
           "01"
           "ff"
           "d8"
        + sender + "ffff" + QByteArray::number(message.size() / 2, 16).rightJustified(2, '0') + message;
}

/// A finder on a co-processor of version 13 that takes what it is told, and knows the meter as node 1a2b.
struct Bench
{
    Bench() : radio(13), finder(radio.host, radio.alarms)
    {
        radio.answer(LookupNodeId, "2b1a");
        radio.answer(SendUnicast, "0007");
        QObject::connect(&finder, &ezsp::MeterFinder::found, &finder,
                         [this](ezsp::Eui64 device, han::HanAddress meter) {
                             found.append({device, meter});
                         });
        m_scope.launch(begin());
        radio.alarms.advance(1s);
    }
    QCoro::Task<> begin() { static_cast<void>(co_await radio.host.start(m_scope.token())); }

    void say(const QByteArray &message, const QByteArray &sender = "2b1a")
    {
        radio.coProcessor.callBack(IncomingMessage, test::hex(answerFrom(sender, message)));
        radio.alarms.advance(20ms);
    }

    ScriptedRadio radio;
    ezsp::MeterFinder finder;
    QList<std::pair<ezsp::Eui64, han::HanAddress>> found;

private:
    core::TaskScope m_scope;
};

} // namespace

/// Payloads of Match_Desc_req and Match_Desc_rsp by hand after the ZigBee specification 2.4.3.1.7 and 2.4.4.2.7.
class MeterFinderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForMeteringAndFindsTheEndpoint()
    {
        Bench bench;
        bench.finder.lookFor({Meter});
        bench.radio.alarms.advance(100ms);
        QCOMPARE(bench.radio.commands(LookupNodeId), QList<QByteArray>{"11100f0e0d0c0b0a"});
        const auto questions = bench.radio.commands(SendUnicast);
        QCOMPARE(questions.size(), 1);
        // Sequence 0, node 1a2b, profile 0109, one cluster in: 0702, none out.
        QVERIFY2(questions[0].endsWith("09"
                                       "00"
                                       "2b1a"
                                       "0901"
                                       "01"
                                       "0207"
                                       "00")
                     || questions[0].endsWith("0a002b1a09010102070000"),
                 questions[0].constData());
        bench.say("0000"
                  "2b1a"
                  "02"
                  "0304");
        QCOMPARE(bench.found.size(), 1);
        QCOMPARE(bench.found[0].first, Meter);
        QCOMPARE(bench.found[0].second, (han::HanAddress{0x1a2b, 3}));
        // It asks no more, and what comes again is no news.
        bench.say("0000"
                  "2b1a"
                  "02"
                  "0304");
        bench.radio.alarms.advance(1min);
        QCOMPARE(bench.found.size(), 1);
        QCOMPARE(bench.radio.commands(SendUnicast).size(), 1);
    }

    void asksAgainUntilItIsAnswered()
    {
        Bench bench;
        bench.finder.lookFor({Meter});
        bench.radio.alarms.advance(11s);
        QCOMPARE(bench.radio.commands(SendUnicast).size(), 3);
        bench.finder.stop();
        bench.radio.alarms.advance(1min);
        QCOMPARE(bench.radio.commands(SendUnicast).size(), 3);
    }

    void isNotMisled_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("sender");
        QTest::newRow("no endpoint fits") << QByteArray("00002b1a00") << QByteArray("2b1a");
        QTest::newRow("the device has no descriptor") << QByteArray("00802b1a00") << QByteArray("2b1a");
        QTest::newRow("a count without endpoints") << QByteArray("00002b1a01") << QByteArray("2b1a");
        QTest::newRow("cut short") << QByteArray("00002b") << QByteArray("2b1a");
        QTest::newRow("nothing at all") << QByteArray("") << QByteArray("2b1a");
        QTest::newRow("for another node") << QByteArray("00002c1a0103") << QByteArray("2b1a");
        QTest::newRow("from a node that was not asked") << QByteArray("00002c1a0103") << QByteArray("2c1a");
    }
    void isNotMisled()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, sender);
        Bench bench;
        bench.finder.lookFor({Meter});
        bench.radio.alarms.advance(100ms);
        bench.say(message, sender);
        QVERIFY(bench.found.isEmpty());
        bench.say("0000"
                  "2b1a"
                  "01"
                  "05");
        QCOMPARE(bench.found.size(), 1);
    }

    void asksNobodyWhomTheCoProcessorDoesNotKnow()
    {
        Bench bench;
        bench.radio.answer(LookupNodeId, "ffff");
        bench.finder.lookFor({Meter, Other});
        bench.radio.alarms.advance(6s);
        QCOMPARE(bench.radio.commands(LookupNodeId).size(), 4);
        QVERIFY(bench.radio.commands(SendUnicast).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MeterFinderTest)
#include "meterfindertest.moc"
