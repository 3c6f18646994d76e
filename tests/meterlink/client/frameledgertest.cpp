#include "meterlink/client/frameledger.h"

#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/pricecommands.h"
#include "tests/support/hex.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

constexpr han::HanAddress Meter{0x1A2B, 1};
constexpr han::HanAddress Display{0x3C4D, 1};
constexpr zcl::AttributeId Demand{0x0400};

han::ApsFrame frameOf(const char *bytes, zcl::ClusterId cluster = se::cluster::Metering)
{
    han::ApsFrame frame;
    frame.source = Meter;
    frame.destination = Display;
    frame.cluster = cluster;
    frame.security = han::Security::LinkKey;
    frame.payload = test::hex(bytes);
    return frame;
}

} // namespace

class FrameLedgerTest final : public QObject
{
    Q_OBJECT
private:
    core::ManualAlarms m_alarms;
    core::BenchClock m_clock{core::UtcInstant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)), m_alarms};
    test::ScriptedTransport m_transport;
    std::optional<client::FrameLedger> m_ledger;

    QByteArray valueOf(zcl::AttributeId id) const
    {
        const auto *entry = m_ledger->attribute(se::cluster::Metering, id);
        return entry ? test::hexOf(entry->value()) : QByteArray("none");
    }

private Q_SLOTS:
    void init() { m_ledger.emplace(Meter, m_transport, m_clock, m_alarms); }

    void keepsTheNewestFrameOfEachAttribute()
    {
        QCOMPARE(valueOf(Demand), QByteArray("none"));
        // Read Attributes Response: the register, the demand, and the day's consumption, which the meter has not.
        m_transport.deliver(frameOf("18 07 01 0000 00 25 e390be000000 0004 00 2a 4f0600 0104 86"));
        QCOMPARE(valueOf(zcl::AttributeId(0x0000)), QByteArray("e3 90 be 00 00 00"));
        QCOMPARE(valueOf(Demand), QByteArray("4f 06 00"));
        QCOMPARE(valueOf(zcl::AttributeId(0x0401)), QByteArray("none"));
        m_alarms.advance(9s);
        // Report Attributes.
        m_transport.deliver(frameOf("18 08 0a 0004 2a 500600"));
        QCOMPARE(valueOf(Demand), QByteArray("50 06 00"));
        const auto *entry = m_ledger->attribute(se::cluster::Metering, Demand);
        QCOMPARE(test::hexOf(*entry->frame), QByteArray("18 08 0a 00 04 2a 50 06 00"));
        QCOMPARE(entry->at, m_clock.now());
        QCOMPARE(valueOf(zcl::AttributeId(0x0000)), QByteArray("e3 90 be 00 00 00"));
    }

    void keepsTheNewestFrameOfEachCommand()
    {
        QVERIFY(!m_ledger->command(se::PublishPrice::Id));
        m_transport.deliver(frameOf("09 05 00 01020304", se::cluster::Price));
        const auto *entry = m_ledger->command(se::PublishPrice::Id);
        QVERIFY(entry);
        QCOMPARE(test::hexOf(entry->value()), QByteArray("01 02 03 04"));
        QCOMPARE(test::hexOf(*entry->frame), QByteArray("09 05 00 01 02 03 04"));
    }

    void takesOnlyWhatTheStoreTakes_data()
    {
        QTest::addColumn<han::ApsFrame>("frame");
        han::ApsFrame weak = frameOf("18 08 0a 0004 2a 500600");
        weak.security = han::Security::NetworkKey;
        QTest::newRow("network key alone") << weak;
        han::ApsFrame other = frameOf("18 08 0a 0004 2a 500600");
        other.source = {0x7777, 1};
        QTest::newRow("another device") << other;
        QTest::newRow("from a client") << frameOf("10 08 0a 0004 2a 500600");
        QTest::newRow("a maker's own") << frameOf("1c 5f10 08 0a 0004 2a 500600");
        QTest::newRow("cut in the value") << frameOf("18 08 0a 0004 2a 5006");
        QTest::newRow("no frame") << frameOf("18");
    }
    void takesOnlyWhatTheStoreTakes()
    {
        QFETCH(const han::ApsFrame, frame);
        m_transport.deliver(frame);
        QCOMPARE(valueOf(Demand), QByteArray("none"));
    }

    void countsHowLongARefreshTook()
    {
        const auto report = frameOf("18 08 0a 0004 2a 500600");
        for (const auto wait : {0s, 1s, 10s, 10s, 11s, 31s}) {
            m_alarms.advance(wait);
            m_transport.deliver(report);
        }
        // Multiplier is read when the meter is met, not in every refresh.
        m_transport.deliver(frameOf("18 09 01 0103 00 22 010000"));
        m_alarms.advance(1h);
        m_transport.deliver(frameOf("18 0a 01 0103 00 22 010000"));
        const std::array<std::uint64_t, 7> expected{1, 0, 0, 2, 1, 0, 1};
        QCOMPARE(m_ledger->intervals().counts(), expected);
    }
};

QTEST_GUILESS_MAIN(FrameLedgerTest)
#include "frameledgertest.moc"
