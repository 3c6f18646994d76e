#include "meterlink/ezsp/radiocounters.h"

#include "tests/meterlink/ezsp/scriptedradio.h"

#include <QSignalSpy>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::RadioCounter;
using ezsp::RadioCounters;
using test::ScriptedRadio;

namespace {

constexpr std::uint16_t ReadCounters = 0xF1;

/// Counters of a co-processor of version 13 whose host has agreed on the version.
struct Bench
{
    Bench() : radio(13), counters(radio.host, radio.alarms)
    {
        m_scope.launch(begin());
        radio.alarms.advance(1s);
    }
    QCoro::Task<> begin() { static_cast<void>(co_await radio.host.start(m_scope.token())); }

    ScriptedRadio radio;
    RadioCounters counters;

private:
    core::TaskScope m_scope;
};

} // namespace

/// Counters of 16 bits, least significant byte first, in the order of EmberCounterType; payloads by hand.
class RadioCountersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThemAgainAndAgain()
    {
        Bench bench;
        QVERIFY(!bench.counters.value(RadioCounter::MacReceivedUnicast));
        bench.radio.answer(ReadCounters, "0100 0200 0301 0400 0500 0600");
        QSignalSpy changed(&bench.counters, &RadioCounters::changed);
        bench.counters.start();
        bench.radio.alarms.advance(1s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.counters.value(RadioCounter::MacReceivedUnicast), std::optional<std::uint64_t>(0x0103));
        QCOMPARE(bench.counters.value(RadioCounter::MacFailedUnicast), std::optional<std::uint64_t>(6));
        QVERIFY2(!bench.counters.value(RadioCounter::ChannelBusy), "this firmware does not count it");
        bench.radio.alarms.advance(25s);
        QCOMPARE(changed.size(), 3);
        bench.counters.stop();
        bench.radio.alarms.advance(60s);
        QCOMPARE(changed.size(), 3);
    }

    void doesNotWrapWithTheCoProcessor()
    {
        Bench bench;
        bench.radio.answer(ReadCounters, "feff");
        bench.counters.start();
        bench.radio.alarms.advance(1s);
        bench.radio.answer(ReadCounters, "0300");
        bench.radio.alarms.advance(10s);
        QCOMPARE(bench.counters.value(RadioCounter::MacReceivedBroadcast), std::optional<std::uint64_t>(0x1'0003));
    }

    void addsWhatARestartedOneCounts()
    {
        Bench bench;
        bench.radio.answer(ReadCounters, "6400");
        bench.counters.start();
        bench.radio.alarms.advance(1s);
        bench.counters.stop();
        bench.radio.answer(ReadCounters, "0700");
        bench.counters.start();
        bench.radio.alarms.advance(1s);
        QCOMPARE(bench.counters.value(RadioCounter::MacReceivedBroadcast), std::optional<std::uint64_t>(107));
    }

    void waitsForOneThatDoesNotAnswer()
    {
        Bench bench; // no answer is known: the command is refused
        QSignalSpy changed(&bench.counters, &RadioCounters::changed);
        bench.counters.start();
        bench.radio.alarms.advance(30s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!bench.counters.value(RadioCounter::MacReceivedBroadcast));
        bench.radio.answer(ReadCounters, "0900");
        bench.radio.alarms.advance(10s);
        QCOMPARE(bench.counters.value(RadioCounter::MacReceivedBroadcast), std::optional<std::uint64_t>(9));
    }
};

QTEST_GUILESS_MAIN(RadioCountersTest)
#include "radiocounterstest.moc"
