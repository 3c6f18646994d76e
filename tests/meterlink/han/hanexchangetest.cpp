#include "meterlink/han/hanexchange.h"

#include "core/time/manualalarms.h"
#include "tests/support/await.h"
#include "tests/support/hex.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::han;
using namespace std::chrono_literals;
using test::Awaited;
using test::hex;
using test::hexOf;
using test::ScriptedTransport;
using Answer = Result<zcl::Frame>;

namespace {

constexpr HanAddress Display{0x3C4D, 1};
constexpr HanAddress Meter{0x1A2B, 1};
constexpr HanAddress Stranger{0x9999, 1};
constexpr zcl::ClusterId Metering{0x0702};

/// Read Attributes for 0x0400, its sequence number yet to come.
HanRequest readDemand()
{
    return HanRequest(Meter, Metering, zcl::GlobalCommand::ReadAttributes, zcl::GlobalCommand::ReadAttributesResponse,
                      hex("00 04"));
}

/// Read Attributes Response: 0x0400 is an int24 of `watts`.
zcl::Bytes demandResponse(std::uint8_t sequence, std::uint8_t watts)
{
    return {0x18, sequence, 0x01, 0x00, 0x04, 0x00, 0x2A, watts, 0x00, 0x00};
}

/// GetSampledData of nothing, answered by GetSampledDataResponse.
HanRequest askForSamples()
{
    using enum zcl::Direction;
    return HanRequest(Meter, {Metering, ClientToServer, 0x08}, {Metering, ServerToClient, 0x07},
                      hex("0000 00000000 00 0100"));
}

struct Bench
{
    core::ManualAlarms alarms;
    ScriptedTransport transport;
    std::optional<HanExchange> exchange{std::in_place, Display, transport, alarms};
    std::stop_source stop;

    Awaited<Answer> ask() { return test::await(exchange->request(readDemand(), stop.get_token())); }
    Awaited<Answer> askSamples() { return test::await(exchange->request(askForSamples(), stop.get_token())); }
    void answer(const zcl::Bytes &payload) { deliver(ScriptedTransport::answerTo(transport.frames.front(), payload)); }
    void deliver(const ApsFrame &frame) { transport.deliver(frame); }
};

bool failedWith(const Awaited<Answer> &result, LinkError error)
{
    return result.isDone() && !result.value() && result.value().error() == error;
}

int wattsOf(const Awaited<Answer> &result)
{
    return result.isDone() && result.value() ? (*result.value()).payload()[4] : -1;
}

} // namespace

class HanExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAClustersCommandByAnother_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isAnswer");
        QTest::newRow("the cluster's answer") << QByteArray("19 00 07 00") << true;
        QTest::newRow("a refusal") << QByteArray("18 00 0b 08 8b") << true;
        QTest::newRow("a foundation command of the answer's number") << QByteArray("18 00 07 00") << false;
        QTest::newRow("a refusal of another command") << QByteArray("18 00 0b 07 8b") << false;
        QTest::newRow("a command of a client") << QByteArray("11 00 07 00") << false;
        QTest::newRow("a manufacturer's") << QByteArray("1d 3412 00 07 00") << false;
    }
    void answersAClustersCommandByAnother()
    {
        QFETCH(const QByteArray, answer);
        Bench bench;
        const auto result = bench.askSamples();
        QCOMPARE(hexOf(bench.transport.frames.front().payload), QByteArray("01 00 08 00 00 00 00 00 00 00 01 00"));
        bench.answer(hex(answer));
        QTEST(result.isDone(), "isAnswer");
    }

    void gathersTheCommandsThatAnswerTogether_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<QList<QByteArray>>("commands");
        using Frames = QList<QByteArray>;
        const Frames two{"19 00 07 02 41", "19 00 07 02 42"};
        QTest::newRow("all of two") << two << true << two;
        QTest::newRow("one of one") << Frames{"19 00 07 01 41"} << true << Frames{"19 00 07 01 41"};
        QTest::newRow("one of two") << Frames{"19 00 07 02 41"} << false << Frames{"19 00 07 02 41"};
        QTest::newRow("one of two, doubled") << Frames{two[0], two[0]} << false << Frames{two[0]};
        QTest::newRow("two, the first doubled") << Frames{two[0], two[0], two[1]} << true << two;
        QTest::newRow("two with another request's between") << Frames{two[0], "19 01 07 02 43", two[1]} << true << two;
        QTest::newRow("a refusal") << Frames{"18 00 0b 08 8b"} << true << Frames{"18 00 0b 08 8b"};
        QTest::newRow("a refusal after the first") << Frames{two[0], "18 00 0b 08 8b"} << true << Frames{two[0]};
    }
    void gathersTheCommandsThatAnswerTogether()
    {
        QFETCH(const QList<QByteArray>, answers);
        QFETCH(const QList<QByteArray>, commands);
        Bench bench;
        const auto byFirstByte = [](const zcl::FrameView &frame) { return std::size_t(frame.payload[0]); };
        const auto result =
            test::await(bench.exchange->requestAll(askForSamples(), byFirstByte, bench.stop.get_token()));
        for (const QByteArray &answer : answers)
            bench.answer(hex(answer));
        QTEST(result.isDone(), "isDone");
        bench.alarms.advance(1500ms);
        QVERIFY(result.isDone() && result.value());
        QList<QByteArray> gathered;
        for (const zcl::Frame &frame : *result.value())
            gathered.append(hexOf(zcl::encodeFrame(frame.header(), frame.payload())));
        QCOMPARE(gathered, commands);
    }

    void endsTogetherWithoutAnAnswer()
    {
        Bench bench;
        const auto one = [](const zcl::FrameView &) { return std::size_t(1); };
        const auto late = test::await(bench.exchange->requestAll(askForSamples(), one, bench.stop.get_token()));
        bench.alarms.advance(1500ms);
        QVERIFY(late.isDone() && !late.value() && late.value().error() == LinkError::TimedOut);
        const auto many = [](const zcl::FrameView &) { return std::size_t(2); };
        const auto stopped = test::await(bench.exchange->requestAll(askForSamples(), many, bench.stop.get_token()));
        bench.answer(hex("19 01 07 00"));
        bench.stop.request_stop();
        QVERIFY(stopped.isDone() && !stopped.value() && stopped.value().error() == LinkError::Cancelled);
    }

    void sendsTheRequestAsWrittenByHand()
    {
        Bench bench;
        const auto result = bench.ask();
        QCOMPARE(bench.transport.frames.size(), 1U);
        const ApsFrame &frame = bench.transport.frames.front();
        QVERIFY(frame.source == Display && frame.destination == Meter);
        QCOMPARE(int(frame.profile), 0x0109);
        QVERIFY(frame.cluster == Metering && frame.security == Security::LinkKey);
        QCOMPARE(hexOf(frame.payload), QByteArray("00 00 00 00 04"));
        bench.stop.request_stop();
    }

    void isAnswered()
    {
        Bench bench;
        const auto result = bench.ask();
        QVERIFY(!result.isDone());
        bench.answer(demandResponse(0, 123));
        QCOMPARE(wattsOf(result), 123);
        QVERIFY(!bench.alarms.advanceToNext(1h)); // its deadline is gone
    }

    void endsAtItsDeadline()
    {
        Bench bench;
        const auto result = bench.ask();
        bench.alarms.advance(1499ms);
        QVERIFY(!result.isDone());
        bench.alarms.advance(1ms);
        QVERIFY(failedWith(result, LinkError::TimedOut));
    }

    void keepsADeadlineOfItsOwn()
    {
        Bench bench;
        HanRequest request = readDemand();
        request.withDeadline(20ms);
        const auto result = test::await(bench.exchange->request(request, bench.stop.get_token()));
        bench.alarms.advance(20ms);
        QVERIFY(failedWith(result, LinkError::TimedOut));
    }

    void endsWhenCancelled()
    {
        Bench bench;
        const auto result = bench.ask();
        bench.stop.request_stop();
        QVERIFY(failedWith(result, LinkError::Cancelled));
        bench.answer(demandResponse(0, 1));
        QVERIFY(!bench.alarms.advanceToNext(1h));
    }

    void endsAtOnceWhenCancelledBeforehand()
    {
        Bench bench;
        bench.stop.request_stop();
        QVERIFY(failedWith(bench.ask(), LinkError::Cancelled));
        QVERIFY(bench.transport.frames.empty());
    }

    void endsWhenTheLinkGoes()
    {
        Bench bench;
        const auto first = bench.ask();
        const auto second = bench.ask();
        bench.exchange.reset();
        QVERIFY(failedWith(first, LinkError::LinkDown));
        QVERIFY(failedWith(second, LinkError::LinkDown));
        bench.answer(demandResponse(0, 1));
        bench.alarms.advance(1h);
    }

    void takesTheFirstOfTwoAnswers()
    {
        Bench bench;
        const auto result = bench.ask();
        bench.answer(demandResponse(0, 1));
        bench.answer(demandResponse(0, 2));
        QCOMPARE(wattsOf(result), 1);
    }

    void dropsALateAnswer()
    {
        Bench bench;
        const auto late = bench.ask();
        bench.alarms.advance(2s);
        const auto next = bench.ask();
        bench.answer(demandResponse(0, 1));
        QVERIFY(failedWith(late, LinkError::TimedOut));
        QVERIFY(!next.isDone());
        bench.answer(demandResponse(1, 2));
        QCOMPARE(wattsOf(next), 2);
        QCOMPARE(bench.transport.frames.size(), 2U); // nothing was said to the late one
    }

    void takesADefaultResponse_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("that names the command") << QByteArray("18 00 0b 00 86") << true;
        QTest::newRow("that names another command") << QByteArray("18 00 0b 06 86") << false;
        QTest::newRow("that is cut") << QByteArray("18 00 0b 00") << false;
    }
    void takesADefaultResponse()
    {
        QFETCH(QByteArray, payload);
        Bench bench;
        const auto result = bench.ask();
        bench.answer(hex(payload));
        QTEST(result.isDone(), "isTaken");
        bench.stop.request_stop();
    }

    void isNotAnsweredBy_data()
    {
        QTest::addColumn<ApsFrame>("frame");
        ApsFrame good;
        good.source = Meter;
        good.destination = Display;
        good.cluster = Metering;
        good.security = Security::LinkKey;
        good.payload = demandResponse(0, 1);
        const auto row = [&good](const char *sentence, auto change) {
            ApsFrame frame = good;
            change(frame);
            QTest::newRow(sentence) << frame;
        };
        row("another node", [](ApsFrame &frame) { frame.source = Stranger; });
        row("another endpoint of the same node", [](ApsFrame &frame) { frame.source.endpoint = 2; });
        row("another cluster", [](ApsFrame &frame) { frame.cluster = zcl::ClusterId(0x0700); });
        row("the network key instead of the link key", [](ApsFrame &frame) { frame.security = Security::NetworkKey; });
        row("no security", [](ApsFrame &frame) { frame.security = Security::None; });
        row("another profile", [](ApsFrame &frame) { frame.profile = 0x0104; });
        row("a frame for someone else", [](ApsFrame &frame) { frame.destination = Stranger; });
        row("a frame for another endpoint", [](ApsFrame &frame) { frame.destination.endpoint = 9; });
        row("another sequence number", [](ApsFrame &frame) { frame.payload = demandResponse(1, 1); });
        row("a report with the same sequence number",
            [](ApsFrame &frame) { frame.payload = hex("18 00 0a 0004 2a 010000"); });
        row("another response", [](ApsFrame &frame) { frame.payload = hex("18 00 07 00"); });
        row("a client's frame", [](ApsFrame &frame) { frame.payload[0] = 0x10; });
        row("a cluster's command of the same number", [](ApsFrame &frame) { frame.payload[0] = 0x19; });
        row("a manufacturer's response",
            [](ApsFrame &frame) { frame.payload = hex("1c 3412 00 01 0004 00 2a 010000"); });
        row("an empty frame", [](ApsFrame &frame) { frame.payload.clear(); });
        row("a header that is cut", [](ApsFrame &frame) { frame.payload = hex("18 00"); });
    }
    void isNotAnsweredBy()
    {
        QFETCH(ApsFrame, frame);
        Bench bench;
        const auto result = bench.ask();
        bench.deliver(frame);
        QVERIFY(!result.isDone());
        bench.answer(demandResponse(0, 7));
        QCOMPARE(wattsOf(result), 7);
    }

    void leavesKeyEstablishmentToTheEndsOfTheLink()
    {
        Bench bench;
        ApsFrame initiate;
        initiate.source = Meter;
        initiate.destination = Display;
        initiate.cluster = zcl::ClusterId(0x0800);
        initiate.security = Security::NetworkKey;
        initiate.payload = hex("01 05 00");
        bench.deliver(initiate);
        QVERIFY(bench.transport.frames.empty());
        initiate.cluster = Metering; // of any other cluster it is said that it is not known
        bench.deliver(initiate);
        QCOMPARE(hexOf(bench.transport.frames.at(0).payload), hexOf(hex("18 05 0b 00 81")));
    }

    void pairs256RequestsAtOnce()
    {
        Bench bench;
        for (int index = 0; index < 100; ++index) { // so that the sequence numbers wrap amid what follows
            const auto result = bench.ask();
            bench.deliver(
                ScriptedTransport::answerTo(bench.transport.frames.back(), demandResponse(std::uint8_t(index), 0)));
            QVERIFY(result.isDone());
        }
        std::vector<Awaited<Answer>> results;
        results.reserve(256);
        for (int index = 0; index < 256; ++index)
            results.push_back(bench.ask());
        for (int index = 255; index >= 0; --index) {
            const auto sequence = std::uint8_t((100 + index) % 256);
            QCOMPARE(bench.transport.frames[std::size_t(100 + index)].payload[1], sequence);
            bench.answer(demandResponse(sequence, std::uint8_t(index)));
        }
        for (int index = 0; index < 256; ++index)
            QCOMPARE(wattsOf(results[std::size_t(index)]), index);
        QVERIFY(!bench.alarms.advanceToNext(1h));
    }

    void mayBeAskedAgainFromAnAnswer()
    {
        Bench bench;
        const auto twice = test::await(askTwice(&bench));
        bench.answer(demandResponse(0, 20));
        QVERIFY(!twice.isDone());
        bench.answer(demandResponse(1, 3));
        QVERIFY(twice.isDone());
        QCOMPARE(twice.value(), 23);
    }

private:
    static QCoro::Task<int> askTwice(Bench *bench)
    {
        const HanRequest request = readDemand();
        const Answer first = co_await bench->exchange->request(request, bench->stop.get_token());
        const Answer second = co_await bench->exchange->request(request, bench->stop.get_token());
        co_return int(first.value().payload()[4]) + int(second.value().payload()[4]);
    }
};

QTEST_APPLESS_MAIN(HanExchangeTest)
#include "hanexchangetest.moc"
