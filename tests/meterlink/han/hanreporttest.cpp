#include "core/time/manualalarms.h"
#include "meterlink/han/hanexchange.h"
#include "tests/support/hex.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::han;
using test::hex;
using test::hexOf;

namespace {

ApsFrame fromMeter(const QByteArray &payload)
{
    ApsFrame frame;
    frame.source = {0x1A2B, 1};
    frame.destination = {0x3C4D, 1};
    frame.cluster = zcl::ClusterId(0x0702);
    frame.security = Security::LinkKey;
    frame.payload = hex(payload);
    return frame;
}

} // namespace

/// What an exchange makes of frames that nobody asked for.
class HanReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hears_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("reports");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a report that asks for no response")
            << QByteArray("18 21 0a 0004 2a 010000") << 1 << QByteArray();
        QTest::newRow("a report that asks for one")
            << QByteArray("08 21 0a 0004 2a 010000") << 1 << QByteArray("10 21 0b 0a 00");
        QTest::newRow("a command of a cluster is refused")
            << QByteArray("09 07 05 01") << 0 << QByteArray("10 07 0b 05 81");
        QTest::newRow("a manufacturer's command of a cluster is refused with its code")
            << QByteArray("0d 3412 07 05 01") << 0 << QByteArray("14 34 12 07 0b 05 81");
        QTest::newRow("a response that nobody waits for") << QByteArray("18 21 01 0004 86") << 0 << QByteArray();
        QTest::newRow("a default response") << QByteArray("18 21 0b 00 86") << 0 << QByteArray();
        QTest::newRow("a manufacturer's report is not the standard's")
            << QByteArray("1c 3412 21 0a 0004 2a 010000") << 0 << QByteArray();
        QTest::newRow("a header that is cut") << QByteArray("18 21") << 0 << QByteArray();
        QTest::newRow("nothing") << QByteArray() << 0 << QByteArray();
        QTest::newRow("a reserved frame type") << QByteArray("1a 21 0a") << 0 << QByteArray();
    }
    void hears()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, said);
        core::ManualAlarms alarms;
        test::ScriptedTransport transport;
        HanExchange exchange({0x3C4D, 1}, transport, alarms);
        int reports = 0;
        connect(&exchange, &HanExchange::reported, this, [&](const ApsFrame &aps, const zcl::Frame &report) {
            ++reports;
            QCOMPARE(int(aps.source.node), 0x1A2B);
            QCOMPARE(hexOf(report.payload()), QByteArray("00 04 2a 01 00 00"));
        });
        transport.deliver(fromMeter(frame));
        QTEST(reports, "reports");
        QCOMPARE(transport.frames.size(), said.isEmpty() ? 0U : 1U);
        if (!said.isEmpty()) {
            QCOMPARE(hexOf(transport.frames.front().payload), said);
            QVERIFY(transport.frames.front().destination == (HanAddress{0x1A2B, 1}));
            QVERIFY(transport.frames.front().security == Security::LinkKey);
        }
    }

    void hearsTheCommandsThatItAnnounces_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("commands");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("that asks for a response") << QByteArray("09 07 05 01") << 1 << QByteArray("10 07 0b 05 00");
        QTest::newRow("that asks for none") << QByteArray("19 07 05 01") << 1 << QByteArray();
        QTest::newRow("of another number") << QByteArray("09 07 06 01") << 0 << QByteArray("10 07 0b 06 81");
        QTest::newRow("of a manufacturer") << QByteArray("0d 3412 07 05 01") << 0 << QByteArray("14 34 12 07 0b 05 81");
        QTest::newRow("of a client") << QByteArray("01 07 05 01") << 0 << QByteArray("18 07 0b 05 81");
    }
    void hearsTheCommandsThatItAnnounces()
    {
        QFETCH(const QByteArray, frame);
        QFETCH(const QByteArray, said);
        core::ManualAlarms alarms;
        test::ScriptedTransport transport;
        HanExchange exchange({0x3C4D, 1}, transport, alarms);
        exchange.announce({zcl::ClusterId(0x0702), zcl::Direction::ServerToClient, 0x05});
        int commands = 0;
        connect(&exchange, &HanExchange::commanded, this, [&](const ApsFrame &, const zcl::Frame &command) {
            ++commands;
            QCOMPARE(hexOf(command.payload()), QByteArray("01"));
        });
        transport.deliver(fromMeter(frame));
        QTEST(commands, "commands");
        QCOMPARE(transport.frames.empty() ? QByteArray() : hexOf(transport.frames.front().payload), said);
    }

    void doesNotHearWhatIsForSomeoneElse()
    {
        core::ManualAlarms alarms;
        test::ScriptedTransport transport;
        HanExchange exchange({0x3C4D, 2}, transport, alarms);
        int reports = 0;
        connect(&exchange, &HanExchange::reported, this, [&reports] { ++reports; });
        transport.deliver(fromMeter("08 21 0a 0004 2a 010000"));
        QCOMPARE(reports, 0);
        QVERIFY(transport.frames.empty());
    }
};

QTEST_APPLESS_MAIN(HanReportTest)
#include "hanreporttest.moc"
