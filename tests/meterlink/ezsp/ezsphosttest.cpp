#include "meterlink/ezsp/ezsphost.h"

#include "core/task/taskscope.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/utilitymessages.h"
#include "tests/meterlink/ezsp/scriptedcoprocessor.h"
#include "tests/support/await.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::AshFailure;
using ezsp::AshReset;
using ezsp::EzspFrame;
using ezsp::EzspFrameView;
using ezsp::EzspVersion;
using han::LinkError;
using test::hex;

namespace {

using Payload = std::optional<zcl::Bytes>;

/// A host on a line to a co-processor of one version.
class Bench
{
public:
    explicit Bench(EzspVersion version)
        : hostAsh(ezsp::AshParameters::host(), alarms),
          coProcessor(version, hostAsh, alarms),
          host(std::make_unique<ezsp::EzspHost>(hostAsh, alarms))
    {
        QObject::connect(host.get(), &ezsp::EzspHost::calledBack, host.get(),
                         [this](const EzspFrame &frame) { callbacks.push_back(frame); });
        QObject::connect(host.get(), &ezsp::EzspHost::overflowed, host.get(), [this] { ++overflows; });
        QObject::connect(host.get(), &ezsp::EzspHost::restarted, host.get(), [this] { ++restarts; });
        QObject::connect(host.get(), &ezsp::EzspHost::failed, host.get(),
                         [this](const AshFailure &failure) { failures.push_back(failure); });
    }

    void start()
    {
        const auto started = test::await(host->start(stop.get_token()));
        alarms.advance(100ms);
        QVERIFY(started.isDone() && started.value());
    }

    template<typename Command>
    auto send(Command command)
    {
        return test::await(host->send(std::move(command), stop.get_token()));
    }

    core::ManualAlarms alarms;
    ezsp::AshEngine hostAsh;
    test::ScriptedCoProcessor coProcessor;
    std::unique_ptr<ezsp::EzspHost> host;
    std::stop_source stop;
    std::vector<EzspFrame> callbacks;
    std::vector<AshFailure> failures;
    int overflows = 0;
    int restarts = 0;
};

template<typename Response>
bool isError(const test::Awaited<han::Result<Response>> &awaited, LinkError error)
{
    return awaited.isDone() && !awaited.value() && awaited.value().error() == error;
}

} // namespace

/// Commands, answers and callbacks between a host and a co-processor of each version.
class EzspHostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnEachVersion_data()
    {
        QTest::addColumn<int>("version");
        for (int version = ezsp::OldestEzspVersion; version <= ezsp::NewestEzspVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void agreesOnEachVersion()
    {
        QFETCH(const int, version);
        Bench bench{EzspVersion(version)};
        const auto started = test::await(bench.host->start(bench.stop.get_token()));
        bench.alarms.advance(100ms);
        QVERIFY(started.isDone() && started.value());
        QVERIFY(*started.value() == (ezsp::Version::Response{EzspVersion(version), 2, 0x7430}));
        QCOMPARE(int(bench.host->version()), version);
        QCOMPARE(bench.coProcessor.asked, std::vector<int>({14, version}));

        // The status has 8 or 32 bits; bytes by hand.
        const bool isWide = version >= 14;
        zcl::Bytes permitted;
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            permitted.assign(command.payload.begin(), command.payload.end());
            return isWide ? hex("17000000") : hex("93");
        };
        const auto answered = bench.send(ezsp::PermitJoining{60});
        bench.alarms.advance(100ms);
        QVERIFY(answered.isDone() && answered.value());
        QCOMPARE(answered.value()->status, isWide ? 0x17U : 0x93U);
        QCOMPARE(permitted, hex("3C"));
    }

    void refusesAVersionThatItDoesNotSpeak()
    {
        Bench bench(19);
        const auto started = test::await(bench.host->start(bench.stop.get_token()));
        bench.alarms.advance(100ms);
        QVERIFY(isError(started, LinkError::Refused));
    }

    void sendsOneCommandAtATime()
    {
        Bench bench(13);
        bench.start();
        int asked = 0;
        bench.coProcessor.answers = [&](const EzspFrameView &) -> Payload {
            ++asked;
            return std::nullopt;
        };
        const auto first = bench.send(ezsp::GetNodeId());
        const auto second = bench.send(ezsp::NetworkState());
        bench.alarms.advance(1s);
        QCOMPARE(asked, 1);
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            return command.header.id == 0x18 ? hex("02") : hex("0000");
        };
        bench.alarms.advance(10s);
        QVERIFY(isError(first, LinkError::TimedOut));
        QVERIFY(second.isDone() && second.value() && second.value()->state == 2);
    }

    void takesNoCallbackForAnAnswer()
    {
        Bench bench(8);
        bench.start();
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            // Stamped with the sequence of the command that waits, as one emulator does.
            ezsp::EzspHeader callback = command.header;
            callback.direction = ezsp::EzspDirection::FromCoProcessor;
            callback.isAsyncCallback = true;
            callback.id = 0x19;
            bench.coProcessor.send(callback, hex("90"));
            return hex("0000");
        };
        const auto answered = bench.send(ezsp::GetNodeId());
        bench.alarms.advance(100ms);
        QVERIFY(answered.isDone() && answered.value() && answered.value()->node == 0);
        QCOMPARE(bench.callbacks.size(), std::size_t(1));
        const auto status = bench.callbacks.front().as<ezsp::StackStatusHandler>();
        QVERIFY(status && status->status == 0x90);
        QVERIFY(!bench.callbacks.front().as<ezsp::ChildJoinHandler>());
    }

    void callsBackWithNothingAsked()
    {
        Bench bench(14);
        bench.start();
        bench.coProcessor.callBack(0x19, hex("15000000"));
        bench.coProcessor.callBack(0x19, hex("16000000"));
        bench.alarms.advance(100ms);
        QCOMPARE(bench.callbacks.size(), std::size_t(2));
    }

    void isRefusedWhatTheCoProcessorDoesNotTake()
    {
        Bench bench(13);
        bench.start();
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            ezsp::EzspHeader invalid = command.header;
            invalid.direction = ezsp::EzspDirection::FromCoProcessor;
            invalid.id = 0x58;
            bench.coProcessor.send(invalid, hex("31"));
            return std::nullopt;
        };
        const auto answered = bench.send(ezsp::GetNodeId());
        bench.alarms.advance(100ms);
        QVERIFY(isError(answered, LinkError::Refused));
    }

    void refusesWhatTheVersionHasNot()
    {
        Bench bench(12);
        bench.start();
        QVERIFY(isError(bench.send(ezsp::TokenFactoryReset{}), LinkError::Refused));
    }

    void saysThatAnAnswerIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isTruncated");
        QTest::newRow("too short") << QByteArray("00") << false;
        QTest::newRow("too long") << QByteArray("000000") << false;
        QTest::newRow("truncated") << QByteArray("0000") << true;
    }
    void saysThatAnAnswerIsMalformed()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const bool, isTruncated);
        Bench bench(13);
        bench.start();
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            ezsp::EzspHeader header = command.header;
            header.direction = ezsp::EzspDirection::FromCoProcessor;
            header.isTruncated = isTruncated;
            bench.coProcessor.send(header, hex(payload));
            return std::nullopt;
        };
        const auto answered = bench.send(ezsp::GetNodeId());
        bench.alarms.advance(100ms);
        QVERIFY(isError(answered, LinkError::Malformed));
    }

    void hearsOfAnOverflow()
    {
        Bench bench(13);
        bench.start();
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            ezsp::EzspHeader header = command.header;
            header.direction = ezsp::EzspDirection::FromCoProcessor;
            header.hasOverflowed = true;
            bench.coProcessor.send(header, hex("0000"));
            return std::nullopt;
        };
        const auto answered = bench.send(ezsp::GetNodeId());
        bench.alarms.advance(100ms);
        QVERIFY(answered.isDone() && answered.value());
        QCOMPARE(bench.overflows, 1);
    }

    void dropsAnAnswerThatComesTooLate()
    {
        Bench bench(13);
        bench.start();
        std::vector<ezsp::EzspHeader> commands;
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            commands.push_back(command.header);
            commands.back().direction = ezsp::EzspDirection::FromCoProcessor;
            return std::nullopt;
        };
        const auto first = bench.send(ezsp::GetNodeId());
        bench.alarms.advance(10'100ms);
        QVERIFY(isError(first, LinkError::TimedOut));
        const auto second = bench.send(ezsp::GetNodeId());
        bench.alarms.advance(100ms);
        bench.coProcessor.send(commands[0], hex("1111"));
        bench.alarms.advance(100ms);
        QVERIFY(!second.isDone());
        bench.coProcessor.send(commands[1], hex("2222"));
        bench.coProcessor.send(commands[1], hex("3333"));
        bench.alarms.advance(100ms);
        QVERIFY(second.isDone() && second.value() && second.value()->node == 0x2222);
    }

    void keepsTheNextCommandBackWhenOneIsStopped()
    {
        Bench bench(13);
        bench.start();
        std::vector<ezsp::EzspHeader> commands;
        bench.coProcessor.answers = [&](const EzspFrameView &command) -> Payload {
            commands.push_back(command.header);
            commands.back().direction = ezsp::EzspDirection::FromCoProcessor;
            return std::nullopt;
        };
        std::stop_source stop;
        const auto stopped = test::await(bench.host->send(ezsp::GetNodeId(), stop.get_token()));
        const auto next = bench.send(ezsp::GetNodeId());
        stop.request_stop();
        QVERIFY(isError(stopped, LinkError::Cancelled));
        QVERIFY(isError(test::await(bench.host->send(ezsp::GetNodeId(), stop.get_token())), LinkError::Cancelled));
        bench.alarms.advance(100ms);
        QCOMPARE(commands.size(), std::size_t(1));
        bench.coProcessor.send(commands[0], hex("1111"));
        bench.alarms.advance(100ms);
        QCOMPARE(commands.size(), std::size_t(2));
        bench.coProcessor.send(commands[1], hex("2222"));
        bench.alarms.advance(100ms);
        QVERIFY(next.isDone() && next.value() && next.value()->node == 0x2222);
    }

    void endsEverythingWhenTheLinkFails()
    {
        Bench bench(13);
        bench.start();
        const auto first = bench.send(ezsp::GetNodeId());
        const auto second = bench.send(ezsp::NetworkState());
        bench.alarms.advance(5ms);
        bench.coProcessor.ash().giveUp(AshReset::Watchdog);
        bench.alarms.advance(100ms);
        QVERIFY(isError(first, LinkError::LinkDown) && isError(second, LinkError::LinkDown));
        QVERIFY(bench.failures == std::vector({AshFailure{AshFailure::Reason::CoProcessorFailed, AshReset::Watchdog}}));
        QVERIFY(isError(bench.send(ezsp::GetNodeId()), LinkError::LinkDown));
        bench.start();
        QCOMPARE(int(bench.host->version()), 13);
    }

    void agreesOnceMoreWhenTheCoProcessorResetsTwice()
    {
        Bench bench(13);
        bench.alarms.advance(10ms);
        const auto started = test::await(bench.host->start(bench.stop.get_token()));
        bench.alarms.advance(4ms); // the first version has been answered
        QVERIFY(!started.isDone() && bench.coProcessor.asked.size() == 1);
        bench.coProcessor.ash().start(AshReset::Software);
        bench.alarms.advance(3s);
        QVERIFY(started.isDone() && started.value());
        QCOMPARE(bench.restarts, 1);
        QCOMPARE(int(bench.host->version()), 13);
    }

    void startsNothingWithoutAnAnswer()
    {
        Bench bench(13);
        bench.alarms.advance(10ms);
        bench.coProcessor.isListening = false;
        const auto started = test::await(bench.host->start(bench.stop.get_token()));
        bench.alarms.advance(60s);
        QVERIFY(isError(started, LinkError::LinkDown));
        QVERIFY(bench.failures == std::vector({AshFailure{AshFailure::Reason::NoAnswer, AshReset::Unknown}}));
    }

    void stopsStarting()
    {
        Bench bench(13);
        bench.coProcessor.isListening = false;
        std::stop_source stop;
        const auto started = test::await(bench.host->start(stop.get_token()));
        stop.request_stop();
        QVERIFY(isError(started, LinkError::Cancelled));
        bench.coProcessor.isListening = true;
        bench.start();
    }

    void endsEverythingWhenItGoes()
    {
        Bench bench(13);
        bench.start();
        const auto first = bench.send(ezsp::GetNodeId());
        const auto second = bench.send(ezsp::NetworkState());
        bench.host.reset();
        QVERIFY(isError(first, LinkError::LinkDown) && isError(second, LinkError::LinkDown));

        Bench starting(13);
        const auto started = test::await(starting.host->start(starting.stop.get_token()));
        starting.host.reset();
        QVERIFY(isError(started, LinkError::LinkDown));
    }
};

QTEST_GUILESS_MAIN(EzspHostTest)
#include "ezsphosttest.moc"
